package org.gailan.cli.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.MessageLocale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page of a command, from the same words as its help: in the macros of man(7), which
 * groff and mandoc both set.
 */
public final class ManPage {
  private static final String SEPARATOR = "\\-";

  /** As long as mandoc wants the lines of a page to be at most. */
  private static final int WIDTH = 78;

  private final StringBuilder page = new StringBuilder();
  private final CommandSpec command;
  private final MessageLocale locale;

  private ManPage(CommandSpec command, MessageLocale locale) {
    this.command = command;
    this.locale = locale;
  }

  /**
   * The page.
   *
   * @param command the program itself, or one of its commands
   * @param date that the page bears
   * @param engine the program and its version
   * @param locale of its headings; that of the help is the command's
   */
  public static String of(
      CommandSpec command, LocalDate date, String engine, MessageLocale locale) {
    return new ManPage(command, locale).written(date, engine);
  }

  private String written(LocalDate date, String engine) {
    String name = name(command);
    page.append(
        ".TH %s 1 %s %s\n".formatted(quoted(name.toUpperCase(Locale.ROOT)), date, quoted(engine)));
    List<String> description = List.of(command.usageMessage().description());
    heading(Message.of("NAME"));
    line(text(name) + " " + SEPARATOR + " " + text(Completable.heading(command)));
    heading(Message.of("SYNOPSIS"));
    synopsis();
    heading(Message.of("DESCRIPTION"));
    for (int i = 0; i < description.size(); i++) {
      if (i > 0) {
        page.append(".PP\n");
      }
      line(text(Completable.paragraph(description.get(i))));
    }
    commands();
    values();
    ends();
    return page.toString();
  }

  private static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  private void synopsis() {
    String synopsis =
        new CommandLine.Help(command, CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .synopsis(0)
            .replaceAll("\\s+", " ")
            .replace("[, ", "[,") // where picocli broke its line
            .strip();
    String called = command.qualifiedName(" ");
    line("\\fB" + text(called) + "\\fR" + text(synopsis.substring(called.length())));
  }

  private void commands() {
    List<CommandSpec> commands = Completable.commands(command);
    if (!commands.isEmpty()) {
      heading(Message.of("COMMANDS"));
      for (CommandSpec one : commands) {
        tagged(
            "\\fB" + text(one.name()) + "\\fR", String.join(" ", one.usageMessage().description()));
      }
    }
  }

  private void values() {
    List<PositionalParamSpec> arguments =
        command.positionalParameters().stream().filter(p -> !p.hidden()).toList();
    if (!arguments.isEmpty()) {
      heading(Message.of("ARGUMENTS"));
      arguments.forEach(one -> tagged(label(one), String.join(" ", one.description())));
    }
    List<OptionSpec> options = command.options().stream().filter(o -> !o.hidden()).toList();
    if (!options.isEmpty()) {
      heading(Message.of("OPTIONS"));
      options.forEach(one -> tagged(option(one), String.join(" ", one.description())));
    }
  }

  private static String option(OptionSpec option) {
    boolean valued = option.arity().max() > 0;
    return Stream.of(option.names())
        .map(
            name ->
                "\\fB"
                    + text(name)
                    + "\\fR"
                    + (valued ? (name.startsWith("--") ? "=" : " ") + label(option) : ""))
        .collect(Collectors.joining(", "));
  }

  private static String label(ArgSpec value) {
    return "\\fI" + text(value.paramLabel()) + "\\fR";
  }

  /** What every command has in common: its exit codes, which end its help, and the other pages. */
  private void ends() {
    heading(Message.of("EXIT STATUS"));
    for (String code : command.usageMessage().footer()) {
      String[] parts = code.strip().split(" +", 2);
      tagged(text(parts[0]), parts.length > 1 ? parts[1] : "");
    }
    heading(Message.of("SEE ALSO"));
    CommandSpec gailan = command.root();
    List<CommandSpec> others = command == gailan ? Completable.commands(gailan) : List.of(gailan);
    page.append(
        others.stream()
            .map(other -> ".BR " + text(name(other)) + " (1)")
            .collect(Collectors.joining(" ,\n", "", "\n")));
  }

  private void heading(Message heading) {
    page.append(".SH ").append(text(heading.in(locale))).append('\n');
  }

  private void tagged(String tag, String says) {
    page.append(".TP\n");
    line(tag);
    line(text(Completable.paragraph(says)));
  }

  /** Text in lines, none of which begins as a macro does. */
  private void line(String escaped) {
    int length = 0;
    for (String word : escaped.split(" ", -1)) {
      if (length > 0 && length + 1 + word.length() > WIDTH) {
        page.append('\n');
        length = 0;
      } else if (length > 0) {
        page.append(' ');
        length++;
      }
      page.append(length == 0 && (word.startsWith(".") || word.startsWith("'")) ? "\\&" : "");
      page.append(word);
      length += word.length();
    }
    page.append('\n');
  }

  private static String quoted(String words) {
    return "\"" + text(words).replace("\"", "\\(dq") + "\"";
  }

  /**
   * Words as roff prints them: the signs that it takes for something else, and all beyond ASCII.
   */
  private static String text(String words) {
    StringBuilder escaped = new StringBuilder();
    words
        .codePoints()
        .forEach(
            c ->
                escaped.append(
                    switch (c) {
                      case '\\' -> "\\e";
                      case '-' -> "\\-";
                      case '\'' -> "\\(aq";
                      case '`' -> "\\(ga";
                      case '^' -> "\\(ha";
                      case '~' -> "\\(ti";
                      default -> c < 0x7f ? Character.toString(c) : "\\[u%04X]".formatted(c);
                    }));
    return escaped.toString();
  }
}
