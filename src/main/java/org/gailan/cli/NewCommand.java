package org.gailan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gailan.build.CheckedReport;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.filing.NewFolder;
import org.gailan.load.EmptiedReport;
import org.gailan.load.StarterReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gailan new}: a report to begin with. */
@Command(
    name = "new",
    description = {
      "Make a report to begin with: a small commented one that builds, all of it made up and with each"
          + " kind of block, or the skeleton of another report."
    },
    sortOptions = false)
final class NewCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "The folder to make; if it is there, it has to be empty.")
  private Path folder;

  @Option(
      names = "--lang",
      split = ",",
      paramLabel = "LANG",
      description = "The languages of the report: zh-Hant, en or both (default: zh-Hant,en).")
  private List<String> tags = List.of();

  @Option(
      names = "--title",
      paramLabel = "[LANG=]TEXT",
      description = {
        "The title, in every language or in one: --title zh-Hant=茶業概覽 --title \"en=Tea Market\"",
        "(default: 行業概覽, Industry Overview)."
      })
  private List<String> titles = List.of();

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Names the files that builds make (default: ${DEFAULT-VALUE}).")
  private String id = StarterReport.USUAL_ID;

  @Option(
      names = "--from",
      paramLabel = "REPORT",
      description =
          "Empty the report in this folder: sections, blocks, charts, tables, datasets, ids and"
              + " regulatory texts stay; texts, figures, parties and sources go.")
  private Optional<Path> from = Optional.empty();

  @Option(
      names = "--keep-terms",
      description = "With --from: keep the glossary too, but for redacted terms.")
  private boolean keepTerms;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print errors only.")
  private boolean quiet;

  @Option(
      names = "--json",
      description = "Print findings in the report of --from as JSON lines on standard output.")
  private boolean json;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  /** Its parameters are set by picocli before anything is run. */
  @SuppressWarnings("NullAway.Init")
  NewCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (!StarterReport.isId(id)) {
      throw wrong(
          "--id: '%s' is not a name; use lower-case letters, digits and hyphens, a letter first"
              .formatted(id));
    }
    NewFolder place = new NewFolder(surroundings.directory().resolve(folder));
    Optional<String> obstacle = place.obstacle();
    if (obstacle.isPresent()) {
      throw wrong("%s: %s; name another folder".formatted(folder, obstacle.get()));
    }
    return from.isPresent() ? skeleton(from.get(), place) : starter(place);
  }

  private int starter(NewFolder place) throws IOException {
    if (keepTerms) {
      throw wrong("--keep-terms goes with --from, which names the report whose terms are kept");
    }
    List<Language> languages = tags.isEmpty() ? List.of(Language.values()) : languages();
    place.write(new StarterReport(id, languages, titles(languages)).files());
    tell("made %s, a report to be written over".formatted(folder));
    return 0;
  }

  private int skeleton(Path old, NewFolder place) throws IOException {
    if (!tags.isEmpty()) {
      throw wrong("--lang does not go with --from: a skeleton has the languages of its report");
    }
    Path whole = surroundings.directory().resolve(old);
    CheckedReport read = CheckedReport.unchecked(whole, surroundings.directory());
    if (read.diagnostics().hasErrors() || read.report().isEmpty()) {
      ReportOptions told = new ReportOptions();
      told.quiet = quiet;
      told.json = json;
      told.tell(read, surroundings);
      return Gailan.CONTENT;
    }
    Report report = read.report().get();
    Map<String, byte[]> files =
        new EmptiedReport(whole, report, id, titles(report.languages())).files(keepTerms);
    place.write(files);
    tell("made %s, the skeleton of %s".formatted(folder, old));
    if (!quiet && !json) {
      surroundings
          .out()
          .println(
              "Kept as they are: ids, names of files, years of datasets, regulatory texts"
                  + (keepTerms ? ", terms" : "")
                  + (files.keySet().stream().anyMatch(f -> f.startsWith("templates/"))
                      ? ", templates"
                      : "")
                  + ". See that none of them tells more than it should.");
    }
    return 0;
  }

  private void tell(String made) {
    if (!quiet && !json) {
      surroundings.out().printf("%s. Next:%n", made);
      surroundings.out().printf("  gailan preview %s   see it change while you edit%n", folder);
      surroundings.out().printf("  gailan build %s     make its PDF and HTML%n", folder);
    }
  }

  private List<Language> languages() {
    List<Language> languages = new ArrayList<>();
    for (String tag : tags) {
      Language language =
          Language.ofTag(tag)
              .orElseThrow(
                  () ->
                      wrong(
                          "--lang: '%s' is no language of ours; name %s"
                              .formatted(tag, String.join(" or ", Language.tags()))));
      if (languages.contains(language)) {
        throw wrong("--lang: '%s' is named twice".formatted(tag));
      }
      languages.add(language);
    }
    return languages;
  }

  private Map<Language, String> titles(List<Language> languages) {
    Map<Language, String> all = new EnumMap<>(Language.class);
    for (String written : titles) {
      int equals = written.indexOf('=');
      Optional<Language> language = Language.ofTag(written.substring(0, Math.max(0, equals)));
      String title = language.isPresent() ? written.substring(equals + 1) : written;
      if (title.isBlank() || title.codePoints().anyMatch(Character::isISOControl)) {
        throw wrong("--title: '%s' is no title; write words on one line".formatted(title.strip()));
      }
      if (language.isPresent() && !languages.contains(language.get())) {
        throw wrong("--title: the report has no %s; see --lang".formatted(language.get().tag()));
      }
      languages.stream()
          .filter(one -> language.isEmpty() || language.get() == one)
          .forEach(one -> all.put(one, title.strip()));
    }
    return all;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
