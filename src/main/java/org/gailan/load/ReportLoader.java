package org.gailan.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gailan.content.ConfirmedTranslations;
import org.gailan.content.Dataset;
import org.gailan.content.Fact;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Language;
import org.gailan.content.LockedText;
import org.gailan.content.RegulatoryText;
import org.gailan.content.Report;
import org.gailan.content.Section;
import org.gailan.content.Term;
import org.gailan.diagnostic.Diagnostic;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.Severity;
import org.gailan.diagnostic.Sources;

/**
 * Loads the folder of a report: report.yaml, the sections it names, data/*.yaml, and terms.yaml,
 * facts.yaml, translations.yaml and locks.yaml where they are.
 *
 * <p>Whatever is wrong with the content is a diagnostic, and all of them are found in one run. What
 * is wrong with the machine is an {@link java.io.UncheckedIOException}.
 */
public final class ReportLoader {
  private final Diagnostics diagnostics;
  private final Sources sources = new Sources();
  private final Set<String> brokenDatasets = new LinkedHashSet<>();
  private boolean termsAreBroken;
  private boolean factsAreBroken;

  private ReportLoader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Loads a report.
   *
   * @param folder as the user named it; diagnostics name its files so, too
   * @param workingDirectory from which an absolute folder is named, where it is below
   */
  public static LoadedReport load(Path folder, Path workingDirectory, Diagnostics diagnostics) {
    ReportLoader loader = new ReportLoader(diagnostics);
    Set<Diagnostic> before = Set.copyOf(diagnostics.sorted());
    Optional<Report> report = loader.load(folder, name(folder, workingDirectory));
    Set<String> brokenFiles =
        diagnostics.sorted().stream()
            .filter(d -> d.severity() == Severity.ERROR && !before.contains(d))
            .map(d -> d.location().file())
            .collect(Collectors.toSet());
    return new LoadedReport(
        report,
        loader.sources,
        loader.brokenDatasets,
        loader.termsAreBroken,
        loader.factsAreBroken,
        brokenFiles);
  }

  /** As {@link #load(Path, Path, Diagnostics)}, from the working directory of the process. */
  public static LoadedReport load(Path folder, Diagnostics diagnostics) {
    return load(folder, Path.of("").toAbsolutePath(), diagnostics);
  }

  private static String name(Path folder, Path workingDirectory) {
    Path normal = folder.normalize();
    Path base = workingDirectory.toAbsolutePath().normalize();
    Path named = normal.isAbsolute() && normal.startsWith(base) ? base.relativize(normal) : normal;
    return named.toString().replace('\\', '/');
  }

  private Optional<Report> load(Path folder, String name) {
    String shown = name.isEmpty() ? "." : name;
    if (!Files.isRegularFile(folder.resolve("report.yaml"))) {
      Message what =
          Files.isDirectory(folder)
              ? Message.of("the folder has no report.yaml; name the folder of a report")
              : Files.exists(folder)
                  ? Message.of("not a folder; name the folder of a report")
                  : Message.of("there is no such folder; name the folder of a report");
      diagnostics.error("load.no-report", Location.of(shown), what);
      return Optional.empty();
    }
    ReportFolder files = new ReportFolder(folder, name, diagnostics, sources);
    Location file = Location.of(files.name("report.yaml"));
    Optional<YamlNode.Mapping> node =
        files
            .resolve("", "report.yaml", file)
            .flatMap(reader(files))
            .flatMap(
                n ->
                    MappingReader.mapping(
                        n, Message.of("a report"), new Reading(diagnostics, List.of())));
    List<Language> languages =
        node.map(n -> ReportReader.languages(n, diagnostics)).orElse(List.of());
    Reading reading = new Reading(diagnostics, languages);
    Optional<ReportReader> head = node.map(n -> ReportReader.read(n, reading));
    Map<String, Dataset> datasets = datasets(files, reading);
    Map<String, Term> terms = terms(files, reading);
    Map<String, Fact> facts = facts(files, reading);
    Optional<ConfirmedTranslations> confirmed =
        beside(files, "translations.yaml").flatMap(n -> new TranslationsReader(reading).read(n));
    List<LockedText> locked =
        beside(files, "locks.yaml")
            .map(n -> new RegulatoryReader(reading).locks(n))
            .orElse(List.of());
    List<Section> sections =
        sections(
            head.map(ReportReader::sections).orElse(List.of()),
            head.map(ReportReader::regulatoryTexts).orElse(Map.of()),
            files,
            reading);
    return head.map(
        h ->
            new Report(
                h.id(),
                h.location(),
                h.title(),
                languages,
                h.firstPage(),
                h.edition(),
                h.draft(),
                h.date(),
                h.editions(),
                datasets,
                terms,
                facts,
                sections,
                h.exchangeRates(),
                h.requirements(),
                h.filing(),
                h.redactionReasons(),
                reading.redactions(),
                confirmed,
                h.regulatoryTexts(),
                locked,
                reading.silences()));
  }

  private Function<ReportFolder.Found, Optional<YamlNode>> reader(ReportFolder files) {
    return found ->
        files
            .text(found, ReportFolder.MAX_YAML)
            .flatMap(text -> YamlReader.read(text, diagnostics));
  }

  private Map<String, Dataset> datasets(ReportFolder files, Reading reading) {
    Map<String, Dataset> datasets = new LinkedHashMap<>();
    for (String name : files.list("data")) {
      Location file = Location.of(files.name("data/" + name));
      if (name.endsWith(".yml")) {
        diagnostics.error(
            "load.ending", file, Message.of("a dataset ends in .yaml; this file is not read"));
        brokenDatasets.add(name.replaceFirst("\\.yml$", ""));
      }
      if (!name.endsWith(".yaml")) {
        continue;
      }
      String id = name.replaceFirst("\\.yaml$", "");
      long before = errorsBesidesWords();
      if (!ScalarReader.ID.matcher(id).matches()) {
        diagnostics.error(
            "value.id",
            file,
            Message.of(
                "the name of the file is the id of the dataset; use lower-case letters,"
                    + " digits and hyphens, a letter first"));
      }
      files
          .resolve("data", name, file)
          .flatMap(reader(files))
          .flatMap(node -> new DatasetReader(reading, files).read(node, id))
          .ifPresent(dataset -> datasets.put(id, dataset));
      if (errorsBesidesWords() > before) {
        brokenDatasets.add(id);
      }
    }
    return datasets;
  }

  /** A dataset or term that lacks a language can be referred to all the same. */
  private long errorsBesidesWords() {
    return diagnostics.sorted().stream()
        .filter(d -> d.severity() == Severity.ERROR)
        .filter(d -> !d.rule().startsWith("language.") && !d.rule().startsWith("prose."))
        .count();
  }

  private Map<String, Term> terms(ReportFolder files, Reading reading) {
    long before = errorsBesidesWords();
    Map<String, Term> terms =
        beside(files, "terms.yaml")
            .map(node -> new TermsReader(reading).read(node))
            .orElse(Map.of());
    termsAreBroken = errorsBesidesWords() > before;
    return terms;
  }

  private Map<String, Fact> facts(ReportFolder files, Reading reading) {
    long before = errorsBesidesWords();
    Map<String, Fact> facts =
        beside(files, "facts.yaml")
            .map(node -> new FactsReader(reading).read(node))
            .orElse(Map.of());
    factsAreBroken = errorsBesidesWords() > before;
    return facts;
  }

  /** A file that may stand beside report.yaml. */
  private Optional<YamlNode> beside(ReportFolder files, String name) {
    if (!files.list("").contains(name)) {
      return Optional.empty();
    }
    return files.resolve("", name, Location.of(files.name(name))).flatMap(reader(files));
  }

  private List<Section> sections(
      List<Name> paths,
      Map<String, RegulatoryText> regulatoryTexts,
      ReportFolder files,
      Reading reading) {
    SectionReader sections = new SectionReader(reading, new BlockIds(), regulatoryTexts);
    List<Section> read = new ArrayList<>();
    for (Name path : paths) {
      String fileName = path.text().replaceFirst("^.*/", "").replaceFirst("\\.yaml$", "");
      files
          .resolve("", path.text(), path.location())
          .flatMap(reader(files))
          .flatMap(node -> sections.read(node, fileName))
          .ifPresent(read::add);
    }
    return read;
  }
}
