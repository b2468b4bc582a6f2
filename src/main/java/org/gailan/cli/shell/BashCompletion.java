package org.gailan.cli.shell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The completion script for bash, from the commands themselves. It asks for nothing but bash 3.2.
 *
 * <p>Of our own and not picocli's, which completes neither the second value of a list nor what it
 * would have to ask the report for.
 */
public final class BashCompletion {
  private static final String SCRIPT =
      """
      # The completion of gailan in bash, made by: gailan completion bash

      EDITIONS
      # The last value of a list, such as pdf,html.
      _gailan_list() {
      	local before=
      	if [[ $cur == *,* ]]; then
      		before=${cur%,*},
      	fi
      	COMPREPLY=($(compgen -P "$before" -W "$1" -- "${cur##*,}"))
      }

      _gailan_words() {
      	COMPREPLY=($(compgen -W "$1" -- "$cur"))
      }

      # Their names may hold blanks.
      _gailan_paths() {
      	local IFS=$'\\n'
      	COMPREPLY=($(compgen -d -- "$cur"))
      	compopt -o filenames 2>/dev/null
      }

      _gailan() {
      	local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command= index
      	COMPREPLY=()
      	if [[ $cur == '=' ]]; then
      		cur=
      	elif [[ $prev == '=' ]]; then
      		prev=${COMP_WORDS[COMP_CWORD - 2]}
      	fi
      	for ((index = 1; index < COMP_CWORD; index++)); do
      		if [[ ${COMP_WORDS[index]} != -* ]]; then
      			command=${COMP_WORDS[index]}
      			break
      		fi
      	done
      	case "$command $prev" in
      VALUES	esac
      	case "$command $cur" in
      WORDS	esac
      }

      complete -F _gailan gailan
      """;

  private BashCompletion() {}

  /** The script. */
  public static String of(CommandSpec gailan) {
    StringBuilder values = new StringBuilder();
    StringBuilder words = new StringBuilder();
    List<CommandSpec> commands = Completable.commands(gailan);
    String names = commands.stream().map(CommandSpec::name).collect(Collectors.joining(" "));
    words.append("\t' -'*) _gailan_words '" + options(gailan) + "' ;;\n");
    words.append("\t' '*) _gailan_words '" + names + "' ;;\n");
    for (CommandSpec command : commands) {
      for (OptionSpec option : command.options()) {
        if (option.arity().max() > 0) {
          String pattern =
              Stream.of(option.names())
                  .map(name -> "'" + command.name() + " " + name + "'")
                  .collect(Collectors.joining(" | "));
          values.append(
              "\t"
                  + pattern
                  + ")"
                  + value(option)
                  + (value(option).isEmpty() ? "" : ";")
                  + " return ;;\n");
        }
      }
      words.append(
          "\t'%s -'*) _gailan_words '%s' ;;\n".formatted(command.name(), options(command)));
      if (!command.positionalParameters().isEmpty()) {
        ArgSpec first = command.positionalParameters().get(0);
        words.append("\t'" + command.name() + " '*)" + value(first) + " ;;\n");
      }
    }
    return SCRIPT
        .replace("EDITIONS", Editions.function())
        .replace("VALUES", values)
        .replace("WORDS\tesac", words + "\tesac");
  }

  private static String options(CommandSpec command) {
    return command.options().stream()
        .filter(option -> !option.hidden())
        .flatMap(option -> Stream.of(option.names()))
        .filter(name -> name.startsWith("--"))
        .collect(Collectors.joining(" "));
  }

  private static String value(ArgSpec value) {
    Completable may = Completable.of(value);
    return switch (may.kind()) {
      case WORDS ->
          (value.splitRegex().isEmpty() ? " _gailan_words '" : " _gailan_list '")
              + String.join(" ", may.words())
              + "'";
      case EDITIONS -> " _gailan_words \"$(_gailan_editions \"${COMP_WORDS[@]:1}\")\"";
      case FOLDERS -> " _gailan_paths";
      case ANYTHING -> "";
    };
  }
}
