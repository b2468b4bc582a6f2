package org.gailan.cli.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What may stand where a command takes a value.
 *
 * @param words to choose from; for {@link Kind#EDITIONS} those of a report that lists none
 */
record Completable(Kind kind, List<String> words) {
  enum Kind {
    WORDS,
    EDITIONS,
    FOLDERS,
    ANYTHING
  }

  Completable {
    words = List.copyOf(words);
  }

  static Completable of(ArgSpec value) {
    if (value.completionCandidates() != null) {
      boolean named = value.auxiliaryTypes()[0].isEnum();
      List<String> words =
          listed(value.completionCandidates()).stream()
              .map(word -> named ? word.toLowerCase(Locale.ROOT) : word)
              .toList();
      Kind kind = value.completionCandidates() instanceof EditionIds ? Kind.EDITIONS : Kind.WORDS;
      return new Completable(kind, words);
    }
    if (value.paramLabel().equals("COMMAND")) {
      List<String> names =
          commands(value.command().root()).stream().map(CommandSpec::name).toList();
      return new Completable(Kind.WORDS, names);
    }
    boolean folder =
        List.of(value.auxiliaryTypes()).contains(Path.class)
            || List.of("OLD", "NEW").contains(value.paramLabel());
    return new Completable(folder ? Kind.FOLDERS : Kind.ANYTHING, List.of());
  }

  static List<String> listed(Iterable<String> words) {
    List<String> listed = new ArrayList<>();
    words.forEach(listed::add);
    return listed;
  }

  /** The commands there are, but for hidden ones. */
  static List<CommandSpec> commands(CommandSpec gailan) {
    return gailan.subcommands().values().stream()
        .map(command -> command.getCommandSpec())
        .filter(spec -> !spec.usageMessage().hidden())
        .toList();
  }

  /** The first sentence of what a command or a value is described with, without its end. */
  static String sentence(String... description) {
    String first =
        paragraph(String.join(" ", description)).replaceFirst("(?<=[^.])[.;] .*$|[。；].*$", "");
    return first.replaceAll(" ?\\(default: [^)]*\\)|（預設：[^）]*）|\\.$", "");
  }

  /** A sentence in few words: what stands before its colon. */
  static String heading(CommandSpec command) {
    return sentence(command.usageMessage().description()).replaceFirst("[:：].*$", "");
  }

  /** Words in one line; {@code %n} is how picocli writes the end of one. */
  static String paragraph(String words) {
    return words.replace("%n", " ").replaceAll("\\s+", " ").strip();
  }
}
