package org.gailan.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gailan.content.Block;
import org.gailan.content.Dataset;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostic;
import org.gailan.diagnostic.Diagnostics;

/** A small report in a folder of its own, {@code content}, whose files a test replaces. */
final class ReportOnDisk {
  private final Path parent;

  private ReportOnDisk(Path parent) {
    this.parent = parent;
  }

  /** A report without errors: two languages, one section, a dataset. */
  static ReportOnDisk in(Path parent) {
    return new ReportOnDisk(parent)
        .file(
            "report.yaml",
            """
            id: overview
            title: {zh-Hant: 行業概覽, en: Industry Overview}
            languages: [zh-Hant, en]
            editions:
              working: {redactions: shown}
            sections:
              - sections/a.yaml
            """)
        .file(
            "sections/a.yaml",
            """
            id: a
            blocks:
              - heading: {zh-Hant: 市場, en: Market}
            """)
        .file(
            "data/demand.yaml",
            """
            name: {zh-Hant: 需求, en: Demand}
            unit: USD
            scale: billion
            series:
              ai:
                name: {zh-Hant: 人工智能, en: AI}
                values: {2020: 3.6, 2024: 19.6}
            """);
  }

  /** The same in English only, its one section as given. */
  static ReportOnDisk english(Path parent, String section) {
    return in(parent)
        .file(
            "report.yaml",
            """
            id: overview
            title: Industry Overview
            languages: [en]
            editions:
              working: {redactions: shown}
            sections:
              - sections/a.yaml
            """)
        .file("data/demand.yaml", DATASET_IN_ENGLISH)
        .file("sections/a.yaml", section);
  }

  static final String DATASET_IN_ENGLISH =
      """
      name: Demand
      unit: USD
      series:
        ai:
          name: AI
          values: {2020: 3.6, 2024: 19.6}
      """;

  ReportOnDisk file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  ReportOnDisk file(String name, byte[] bytes) {
    try {
      Path file = folder().resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ReportOnDisk without(String name) {
    try {
      Files.delete(folder().resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return parent.resolve("content");
  }

  Loaded load() {
    Diagnostics diagnostics = new Diagnostics();
    LoadedReport loaded = ReportLoader.load(folder(), parent, diagnostics);
    return new Loaded(loaded, diagnostics);
  }

  /** What a test asks of a report it has loaded. */
  record Loaded(LoadedReport loaded, Diagnostics diagnostics) {

    /** Each finding as it is printed. */
    List<String> messages() {
      return diagnostics.sorted().stream().map(Diagnostic::toString).toList();
    }

    Report report() {
      return loaded.report().orElseThrow();
    }

    Dataset.OfSeries demand() {
      return (Dataset.OfSeries) Objects.requireNonNull(report().datasets().get("demand"));
    }

    /** The values of the series {@code ai}, with {@code ~} and decimals as written. */
    Map<Integer, String> values() {
      Map<Integer, String> values = new TreeMap<>();
      Objects.requireNonNull(demand().series().get("ai"))
          .values()
          .forEach(
              (year, n) ->
                  values.put(year, (n.approximate() ? "~" : "") + n.value().toPlainString()));
      return values;
    }

    Block block(int index) {
      return report().sections().get(0).blocks().get(index);
    }

    /** The pieces of the first paragraph of a paragraph block. */
    List<Inline> inlines(int block, Language language) {
      return ((Block.Paragraph) block(block)).text().in(language).paragraphs().get(0).inlines();
    }
  }
}
