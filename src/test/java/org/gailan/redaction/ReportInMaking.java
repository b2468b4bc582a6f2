package org.gailan.redaction;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.gailan.TestReport;

/** The files of a generated report while places are written into it. */
final class ReportInMaking {
  /** One built in and one of the report's own. */
  private static final String[] CATEGORIES = {"offering", "confidential", "secret-recipe"};

  private final Random random;
  private final Hidden hidden;
  private final Trade trade;
  private final StringBuilder blocks = new StringBuilder();
  private final StringBuilder terms = new StringBuilder();
  private final StringBuilder facts = new StringBuilder();
  private final Map<String, byte[]> data = new LinkedHashMap<>();
  private String title;
  private int count;

  ReportInMaking(Random random, Hidden hidden) {
    this.random = random;
    this.hidden = hidden;
    this.trade = Trade.ALL.get(random.nextInt(Trade.ALL.size()));
    this.title = text("  ", trade.goods());
  }

  Random random() {
    return random;
  }

  Hidden hidden() {
    return hidden;
  }

  Trade.Words goods() {
    return trade.goods();
  }

  Trade.Words sentence() {
    return trade.sentences().get(random.nextInt(trade.sentences().size()));
  }

  String category() {
    return CATEGORIES[random.nextInt(CATEGORIES.length)];
  }

  /** An id that no other thing of the report has. */
  String id(String beginning) {
    count++;
    return beginning + "-" + count;
  }

  /** A public value with one decimal, between 20 and 100. */
  double value() {
    return (200 + random.nextInt(800)) / 10.0;
  }

  /** A text in block style, one line of the source for each of its lines. */
  static String text(String indent, Trade.Words words) {
    return indent
        + "zh-Hant: |\n"
        + lines(indent, words.chinese())
        + indent
        + "en: |\n"
        + lines(indent, words.english());
  }

  private static String lines(String indent, String text) {
    return indent + "  " + text.replace("\n", "\n" + indent + "  ") + "\n";
  }

  /** A text all of which is marked. */
  String markedText(String indent, Trade.Words words) {
    return text(indent, words) + indent + "redacted: " + category() + "\n";
  }

  /** Something in the open, then the words in a mark, then something in the open again. */
  Trade.Words around(Trade.Words words) {
    Trade.Words before = sentence();
    String category = category();
    return new Trade.Words(
        before.chinese() + "其中包括{redacted " + category + ": " + words.chinese() + "}及其他。",
        before.english()
            + " Among them are {redacted "
            + category
            + ": "
            + words.english()
            + "} and others.");
  }

  /** Adds a block of the section, indented by two. */
  void block(String yaml) {
    blocks.append(yaml);
  }

  void open() {
    block("  - paragraph:\n" + text("      ", sentence()));
  }

  void title(String yaml) {
    title = yaml;
  }

  void term(String yaml) {
    terms.append(yaml);
  }

  void fact(String yaml) {
    facts.append(yaml);
  }

  void data(String name, String text) {
    data(name, text.getBytes(StandardCharsets.UTF_8));
  }

  void data(String name, byte[] bytes) {
    data.put(name, bytes);
  }

  /** Writes the files. */
  TestReport in(Path folder) throws java.io.IOException {
    TestReport report =
        TestReport.in(folder)
            .with("report.yaml", report())
            .with("sections/all.yaml", "id: all\nblocks:\n" + blocks);
    if (terms.length() > 0) {
      report.with("terms.yaml", "terms:\n" + terms);
    }
    if (facts.length() > 0) {
      report.with("facts.yaml", "facts:\n" + facts);
    }
    for (Map.Entry<String, byte[]> file : data.entrySet()) {
      Path path = folder.resolve("content/data").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return report;
  }

  private String report() {
    return "id: trade\ntitle:\n"
        + title
        + """
        languages: [zh-Hant, en]
        first-page: 7
        edition: proof
        page-budget: 99
        editions:
          proof: {redactions: removed}
          full: {redactions: unmarked}
        redaction-categories:
          secret-recipe: {reason: {zh-Hant: 商業機密, en: A trade secret}}
        sections: [sections/all.yaml]
        """;
  }
}
