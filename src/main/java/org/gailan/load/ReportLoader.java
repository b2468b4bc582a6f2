package org.gailan.load;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
 * is wrong with the machine is an {@link UncheckedIOException}.
 */
public final class ReportLoader {
  private final Diagnostics diagnostics;
  private final LoadMemory memory;
  private final Sources sources = new Sources();
  private final Set<String> brokenDatasets = new LinkedHashSet<>();
  private boolean termsAreBroken;
  private boolean factsAreBroken;

  private ReportLoader(Diagnostics diagnostics, LoadMemory memory) {
    this.diagnostics = diagnostics;
    this.memory = memory;
    memory.begin();
  }

  /**
   * Loads a report.
   *
   * @param folder as the user named it; diagnostics name its files so, too
   * @param workingDirectory from which an absolute folder is named, where it is below
   */
  public static LoadedReport load(Path folder, Path workingDirectory, Diagnostics diagnostics) {
    return load(folder, workingDirectory, diagnostics, new LoadMemory());
  }

  /**
   * As {@link #load(Path, Path, Diagnostics)}, a report that may have been loaded before.
   *
   * @param memory of how it was then
   */
  public static LoadedReport load(
      Path folder, Path workingDirectory, Diagnostics diagnostics, LoadMemory memory) {
    ReportLoader loader = new ReportLoader(diagnostics, memory);
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

  /**
   * What diagnostics call the folder of a report; empty for the working directory itself.
   *
   * @param workingDirectory from which an absolute folder is named, where it is below
   */
  public static String name(Path folder, Path workingDirectory) {
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
    ReportFolder files = ReportFolder.open(folder, name, diagnostics, sources);
    Location file = Location.of(files.name("report.yaml"));
    Reading alone = new Reading(diagnostics, List.of());
    Optional<Head> read =
        part("report.yaml", List.of(), files, alone, desk -> head(desk, file)).value();
    Reading reading =
        new Reading(
            diagnostics,
            read.map(Head::languages).orElse(List.of()),
            alone.silences(),
            alone.redactions());
    Optional<ReportReader> head = read.map(Head::reader);
    Map<String, Dataset> datasets = datasets(files, reading);
    Map<String, Term> terms = terms(files, reading);
    Map<String, Fact> facts = facts(files, reading);
    Optional<ConfirmedTranslations> confirmed =
        beside(
                files,
                "translations.yaml",
                reading,
                (n, desk) -> new TranslationsReader(desk.reading()).read(n))
            .value();
    List<LockedText> locked =
        beside(
                files,
                "locks.yaml",
                reading,
                (n, desk) -> Optional.of(new RegulatoryReader(desk.reading()).locks(n)))
            .value()
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
                reading.languages(),
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

  /** What report.yaml says, but for the sections. */
  private record Head(List<Language> languages, ReportReader reader) {}

  private static Optional<Head> head(ReadPart.Desk desk, Location file) {
    Diagnostics found = desk.reading().diagnostics();
    Optional<YamlNode.Mapping> node =
        desk.files()
            .resolve("", "report.yaml", file)
            .flatMap(reader(desk.files(), found))
            .flatMap(n -> MappingReader.mapping(n, Message.of("a report"), desk.reading()));
    return node.map(
        n -> {
          List<Language> languages = ReportReader.languages(n, found);
          Reading own =
              new Reading(found, languages, desk.reading().silences(), desk.reading().redactions());
          return new Head(languages, ReportReader.read(n, own));
        });
  }

  private static Function<ReportFolder.Found, Optional<YamlNode>> reader(
      ReportFolder files, Diagnostics diagnostics) {
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
      ReadPart<Dataset> part =
          part("data/" + name, List.of(), files, reading, desk -> dataset(name, id, desk));
      part.value().ifPresent(dataset -> datasets.put(id, dataset));
      if (isBroken(part)) {
        brokenDatasets.add(id);
      }
    }
    return datasets;
  }

  private static Optional<Dataset> dataset(String name, String id, ReadPart.Desk desk) {
    Location file = Location.of(desk.files().name("data/" + name));
    Diagnostics found = desk.reading().diagnostics();
    if (!ScalarReader.ID.matcher(id).matches()) {
      found.error(
          "value.id",
          file,
          Message.of(
              "the name of the file is the id of the dataset; use lower-case letters,"
                  + " digits and hyphens, a letter first"));
    }
    return desk.files()
        .resolve("data", name, file)
        .flatMap(reader(desk.files(), found))
        .flatMap(node -> new DatasetReader(desk.reading(), desk.files()).read(node, id));
  }

  /** A part of the report, whose findings are now the report's. */
  private <T> ReadPart<T> part(
      String file,
      List<Object> beside,
      ReportFolder files,
      Reading reading,
      Function<ReadPart.Desk, Optional<T>> read) {
    List<Object> all = new ArrayList<>(beside);
    all.add(reading.languages());
    all.add(files.name(""));
    return memory.part(file, all, files, reading, read).addTo(reading, sources);
  }

  /** A dataset or term that lacks a language can be referred to all the same. */
  private static boolean isBroken(ReadPart<?> part) {
    return part.found().sorted().stream()
        .filter(d -> d.severity() == Severity.ERROR)
        .anyMatch(d -> !d.rule().startsWith("language.") && !d.rule().startsWith("prose."));
  }

  private Map<String, Term> terms(ReportFolder files, Reading reading) {
    ReadPart<Map<String, Term>> part =
        beside(
            files,
            "terms.yaml",
            reading,
            (node, desk) -> Optional.of(new TermsReader(desk.reading()).read(node)));
    termsAreBroken = isBroken(part);
    return part.value().orElse(Map.of());
  }

  private Map<String, Fact> facts(ReportFolder files, Reading reading) {
    ReadPart<Map<String, Fact>> part =
        beside(
            files,
            "facts.yaml",
            reading,
            (node, desk) -> Optional.of(new FactsReader(desk.reading()).read(node)));
    factsAreBroken = isBroken(part);
    return part.value().orElse(Map.of());
  }

  /** A file that may stand beside report.yaml. */
  private <T> ReadPart<T> beside(
      ReportFolder files,
      String name,
      Reading reading,
      BiFunction<YamlNode, ReadPart.Desk, Optional<T>> read) {
    boolean there = files.list("").contains(name);
    return part(
        name,
        List.of(there),
        files,
        reading,
        desk ->
            there
                ? desk.files()
                    .resolve("", name, Location.of(files.name(name)))
                    .flatMap(reader(desk.files(), desk.reading().diagnostics()))
                    .flatMap(node -> read.apply(node, desk))
                : Optional.empty());
  }

  private List<Section> sections(
      List<Name> paths,
      Map<String, RegulatoryText> regulatoryTexts,
      ReportFolder files,
      Reading reading) {
    BlockIds ids = new BlockIds();
    List<Section> read = new ArrayList<>();
    for (Name path : paths) {
      String fileName = path.text().replaceFirst("^.*/", "").replaceFirst("\\.yaml$", "");
      ReadPart<Section> part =
          part(
              path.text(),
              List.of(path.location(), regulatoryTexts),
              files,
              reading,
              desk ->
                  desk.files()
                      .resolve("", path.text(), path.location())
                      .flatMap(reader(desk.files(), desk.reading().diagnostics()))
                      .flatMap(
                          node ->
                              new SectionReader(desk.reading(), desk.ids(), regulatoryTexts)
                                  .read(node, fileName)));
      ids.takeAll(part.ids(), reading);
      part.value().ifPresent(read::add);
    }
    return read;
  }
}
