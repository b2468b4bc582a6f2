package org.gailan.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gailan.content.Dataset;
import org.gailan.content.Edition;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Sources;

/**
 * The skeleton of a report: its sections, blocks, charts, tables and datasets, editions and
 * standard words, without its texts, figures, parties and sources.
 *
 * <p>It is written anew from what may be kept, so that nothing of the old files is in it by
 * mistake: no remark, no line, no file that is not named here. Ids and names of files are kept, but
 * for those of ranked items.
 */
public final class EmptiedReport {
  /** Of the edition that a report without a working one gets. */
  private static final String WORKING = "working-draft";

  private static final String PLACEHOLDERS =
      """
      # TODO: write over what stands in [brackets]: they are placeholders, and no prospectus is built while one is left.
      """;
  private static final String NUMBERS =
      """
      # TODO: the figures. Every value is 0, or 1 where a pie has to divide something, until it is written; years are those of the
      # report that this one was made from. What is published beside values (growth, shares, …): docs/reference/dataset.md.
      """;
  private static final String REPORT =
      """
      # TODO: first-page and draft, and whether each regulatory text still says what is asked for; then write `verified: true`.
      # TODO: under `disclosures`, the fact, the term or the words that each block has to hold. Every key: docs/reference/report.md.
      """;
  private static final String TERMS =
      """
      # TODO: whether these terms are those of the new report.
      """;

  private final Path folder;
  private final Report report;
  private final String id;
  private final Map<Language, String> titles;
  private final ReportFolder files;

  /**
   * A report to be emptied.
   *
   * @param folder in which it is
   * @param report as it was read from there, without errors
   * @param id of the new report
   * @param titles of the new report, in the languages that are to have another than the usual one
   */
  public EmptiedReport(Path folder, Report report, String id, Map<Language, String> titles) {
    this.folder = folder;
    this.report = report;
    this.id = id;
    this.titles = Map.copyOf(titles);
    this.files = ReportFolder.open(folder, "", new Diagnostics(), new Sources());
  }

  /**
   * The files of the skeleton by path.
   *
   * @param keepsTerms whether the glossary is kept, but for what is marked as redacted
   */
  public Map<String, byte[]> files(boolean keepsTerms) throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>();
    put(all, "report.yaml", "report", ReportShapes.REPORT, REPORT);
    for (String path : sections()) {
      put(all, path, "section", SectionShapes.SECTION, PLACEHOLDERS);
    }
    for (String name : files.list("data")) {
      String path = "data/" + name;
      if (name.endsWith(".yaml")) {
        boolean ranks =
            report.datasets().get(name.replaceFirst("\\.yaml$", "")) instanceof Dataset.Ranking;
        Shape shape = ranks ? DatasetShapes.RANKING : DatasetShapes.DATASET;
        put(all, path, "dataset", shape, PLACEHOLDERS + NUMBERS);
      }
    }
    if (keepsTerms && files.list("").contains("terms.yaml")) {
      read("terms.yaml")
          .map(KeptTerms::of)
          .ifPresent(terms -> put(all, "terms.yaml", "terms", TERMS, terms));
    }
    all.putAll(StarterReport.schemas());
    templates(all);
    return all;
  }

  private Set<String> sections() {
    Set<String> paths = new LinkedHashSet<>();
    read("report.yaml")
        .filter(YamlNode.Mapping.class::isInstance)
        .map(YamlNode.Mapping.class::cast)
        .flatMap(root -> root.get("sections"))
        .filter(YamlNode.Sequence.class::isInstance)
        .map(YamlNode.Sequence.class::cast)
        .ifPresent(list -> list.items().forEach(p -> EmptiedKeys.scalar(p).ifPresent(paths::add)));
    return paths;
  }

  private void put(Map<String, byte[]> all, String path, String kind, Shape shape, String remark) {
    EmptyWords words = new EmptyWords(report.languages());
    EmptyDatasets datasets = new EmptyDatasets(report);
    EmptiedKeys keys = new EmptiedKeys(words, datasets, id, title());
    read(path)
        .filter(YamlNode.Mapping.class::isInstance)
        .map(YamlNode.Mapping.class::cast)
        .map(root -> new EmptiedNode(words, keys).fields(root, shape))
        .map(
            emptied ->
                switch (kind) {
                  case "dataset" ->
                      datasets.filled(path.replaceAll("^data/|\\.yaml$", ""), emptied);
                  case "report" -> workedOn(emptied);
                  default -> emptied;
                })
        .ifPresent(emptied -> put(all, path, kind, remark, emptied));
  }

  /** What is full of placeholders is no edition for publication unless somebody asks for one. */
  private EmptyValue.Fields workedOn(EmptyValue.Fields emptied) {
    Map<String, EmptyValue> fields = new LinkedHashMap<>(emptied.fields());
    Optional<String> working =
        report.editions().values().stream()
            .filter(edition -> edition.kind().equals(Optional.of(Edition.Kind.WORKING)))
            .map(Edition::id)
            .findFirst();
    if (working.isEmpty() && fields.get("editions") instanceof EmptyValue.Fields others) {
      Map<String, EmptyValue> editions = new LinkedHashMap<>();
      editions.put(
          WORKING, new EmptyValue.Fields(Map.of("kind", EmptyValue.Written.of("working"))));
      editions.putAll(others.fields());
      fields.put("editions", new EmptyValue.Fields(editions));
    }
    fields.put("edition", EmptyValue.Written.of(working.orElse(WORKING)));
    return new EmptyValue.Fields(fields);
  }

  private static void put(
      Map<String, byte[]> all, String path, String kind, String remark, EmptyValue.Fields root) {
    String up = "../".repeat((int) path.chars().filter(c -> c == '/').count());
    String head = "# yaml-language-server: $schema=%sschema/%s.schema.json%n".formatted(up, kind);
    String text = EmptyFile.of(head.replace("\r", "") + remark, root);
    all.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private EmptyValue.Fields title() {
    Map<String, EmptyValue> sides = new LinkedHashMap<>();
    for (Language language : report.languages()) {
      String title =
          Optional.ofNullable(titles.get(language))
              .map(YamlText::prose)
              .orElse(StarterReport.usualTitle(language));
      sides.put(language.tag(), EmptyValue.Written.of(title));
    }
    return new EmptyValue.Fields(sides);
  }

  private Optional<YamlNode> read(String path) {
    return files
        .resolve("", path, Location.of(path))
        .flatMap(found -> files.text(found, ReportFolder.MAX_YAML))
        .flatMap(text -> YamlReader.read(text, new Diagnostics()));
  }

  /** The report's own layout goes with it as it is. */
  private void templates(Map<String, byte[]> all) throws IOException {
    Path templates = folder.resolve("templates");
    if (!Files.isDirectory(templates, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(templates)) {
      List<Path> found =
          walk.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
      for (Path file : found) {
        all.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
  }
}
