package org.gailan.cli.shell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion script for zsh, from the commands themselves, with what each option does. */
public final class ZshCompletion {
  private static final String SCRIPT =
      """
      #compdef gailan
      # The completion of gailan in zsh, made by: gailan completion zsh

      EDITIONS
      _gailan_edition_ids() {
      	compadd -- ${(f)"$(_gailan_editions $words)"}
      }

      _gailan_commands() {
      	local -a commands
      	commands=(
      COMMANDS	)
      	_describe -t commands command commands
      }

      _gailan() {
      	local context state state_descr line
      	local -A opt_args
      	_arguments -C \\
      GLOBAL		'1:command:_gailan_commands' \\
      		'*::argument:->argument'
      	[[ $state == argument ]] || return
      	case $words[1] in
      CASES	esac
      }

      if [[ $funcstack[1] == _gailan ]]; then
      	_gailan "$@"
      else
      	compdef _gailan gailan
      fi
      """;

  private ZshCompletion() {}

  /** The script. */
  public static String of(CommandSpec gailan) {
    List<CommandSpec> commands = Completable.commands(gailan);
    StringBuilder listed = new StringBuilder();
    StringBuilder cases = new StringBuilder();
    for (CommandSpec command : commands) {
      String says = Completable.heading(command);
      listed.append("\t\t" + quoted(command.name() + ":" + says) + "\n");
      cases.append("\t" + command.name() + ")\n\t\t_arguments");
      String arguments = arguments(command);
      cases.append(arguments.isEmpty() ? "" : " \\\n" + arguments.replaceFirst(" \\\\\n$", ""));
      cases.append("\n\t\t;;\n");
    }
    return SCRIPT
        .replace("EDITIONS", Editions.function())
        .replace("COMMANDS", listed)
        .replace("GLOBAL", options(gailan, "\t\t"))
        .replace("CASES", cases);
  }

  private static String arguments(CommandSpec command) {
    StringBuilder specs = new StringBuilder(options(command, "\t\t\t"));
    for (PositionalParamSpec value : command.positionalParameters()) {
      boolean optional = value.arity().min() == 0;
      specs.append("\t\t\t" + quoted((optional ? "::" : ":") + value(value)) + " \\\n");
    }
    return specs.toString();
  }

  private static String options(CommandSpec command, String indent) {
    return command.options().stream()
        .filter(option -> !option.hidden())
        .map(option -> indent + option(option) + " \\\n")
        .collect(Collectors.joining());
  }

  /** As {@code _arguments} takes it: what excludes it, its names, what it does, its value. */
  private static String option(OptionSpec option) {
    boolean valued = option.arity().max() > 0;
    String says = "[" + escaped(Completable.sentence(option.description())) + "]";
    String rest = says + (valued ? ":" + value(option) : "");
    List<String> names =
        Stream.of(option.names()).map(n -> valued && n.startsWith("--") ? n + "=" : n).toList();
    boolean ends = option.usageHelp() || option.versionHelp();
    if (names.size() == 1) {
      return quoted((option.isMultiValue() && !isList(option) ? "*" : "") + names.get(0) + rest);
    }
    String excludes = ends ? "(- *)" : "(" + String.join(" ", option.names()) + ")";
    return quoted(excludes) + "{" + String.join(",", names) + "}" + quoted(rest);
  }

  private static boolean isList(ArgSpec value) {
    return !value.splitRegex().isEmpty();
  }

  private static String value(ArgSpec value) {
    Completable may = Completable.of(value);
    String label = escaped(value.paramLabel().replaceAll("[<>]", ""));
    String words = String.join(" ", may.words());
    return switch (may.kind()) {
      case WORDS ->
          isList(value)
              ? label + ":_values -s , " + label + " " + words
              : label + ":(" + words + ")";
      case EDITIONS -> label + ":_gailan_edition_ids";
      case FOLDERS -> label + ":_files -/";
      case ANYTHING -> label + ": ";
    };
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\:\\[\\]]", "\\\\$0");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
