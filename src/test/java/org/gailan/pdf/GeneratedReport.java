package org.gailan.pdf;

import java.nio.file.Path;
import java.util.Random;
import org.gailan.TestReport;

/**
 * A made-up report on one of many trades: headings, paragraphs, nested lists, notes and tables full
 * of the hard places of {@link TradeProse}, in two languages.
 */
final class GeneratedReport {
  private static final String REPORT =
      """
      id: trade
      title: {zh-Hant: 行業（虛構）, en: Made-up Trade}
      languages: [zh-Hant, en]
      first-page: 1
      edition: proof
      editions:
        proof:
          redactions: removed
      sections:
      """;

  /** The paragraphs are drawn for each language by itself. */
  private static final String DIFFERENT =
      "    silence: {parity.number: drawn apart, parity.redaction: drawn apart, parity.placeholder: drawn apart}\n";

  private final Random random;
  private final TradeProse prose;
  private final StringBuilder yaml = new StringBuilder();

  private GeneratedReport(long seed) {
    this.random = new Random(seed);
    this.prose = new TradeProse(seed);
  }

  /**
   * Writes a report of some parts, each of about four pages in each language.
   *
   * @param folder in which its {@code content} will be
   */
  static TestReport in(Path folder, long seed, int parts) {
    TestReport onDisk = TestReport.in(folder);
    GeneratedReport report = new GeneratedReport(seed);
    StringBuilder sections = new StringBuilder();
    for (int part = 0; part < parts; part++) {
      String file = "sections/part" + part + ".yaml";
      sections.append("  - ").append(file).append('\n');
      onDisk.with(file, report.part(part));
    }
    return onDisk.with("report.yaml", REPORT + sections);
  }

  private String part(int part) {
    yaml.setLength(0);
    yaml.append("id: part").append(part).append("\nblocks:\n");
    heading(1 + part % 2);
    if (random.nextBoolean()) {
      heading(3);
    }
    paragraphs(14 + random.nextInt(8));
    heading(4);
    list();
    yaml.append("  - paragraph:\n");
    text("      ", prose.chineseCallingEveryNote(), prose.englishCallingEveryNote());
    yaml.append(DIFFERENT);
    notes("  - notes:\n", "      ");
    paragraphs(random.nextInt(3));
    table(3, 2 + random.nextInt(4));
    return yaml.toString();
  }

  private void heading(int level) {
    yaml.append("  - heading:\n");
    text("      ", prose.chineseHeading(), prose.englishHeading());
    yaml.append("    level: ").append(level).append('\n').append(DIFFERENT);
  }

  private void paragraphs(int count) {
    for (int i = 0; i < count; i++) {
      yaml.append("  - paragraph:\n");
      paragraph("      ", 1 + random.nextInt(5));
      yaml.append(DIFFERENT);
    }
  }

  private void list() {
    boolean ordered = random.nextBoolean();
    yaml.append("  - list:\n");
    int items = 2 + random.nextInt(5);
    for (int i = 0; i < items; i++) {
      yaml.append("      - text:\n");
      paragraph("          ", 1 + random.nextInt(2));
      if (random.nextInt(3) == 0) {
        yaml.append("        lead:\n");
        text("          ", prose.chineseHeading(), prose.englishHeading());
      }
      if (random.nextInt(4) == 0) {
        yaml.append("        list:\n          - text:\n");
        paragraph("              ", 1);
      }
    }
    yaml.append(ordered ? "    marker: decimal\n" : "").append(DIFFERENT);
  }

  private void table(int columns, int rows) {
    yaml.append("  - table:\n      columns:\n");
    for (int i = 0; i < columns; i++) {
      yaml.append("        - heading:\n");
      text("            ", prose.chineseHeading(), prose.englishHeading());
    }
    yaml.append("      rows:\n");
    for (int i = 0; i < rows; i++) {
      yaml.append("        - cells:\n");
      for (int j = 0; j < columns; j++) {
        yaml.append("            - text:\n");
        if (i == 0 && j == 0) {
          text(
              "                ", prose.chineseCallingEveryNote(), prose.englishCallingEveryNote());
        } else {
          paragraph("                ", 1);
        }
      }
    }
    notes("      notes:\n", "        ");
    yaml.append(DIFFERENT);
  }

  private void notes(String opening, String indent) {
    yaml.append(opening);
    for (int i = 1; i <= TradeProse.NOTES; i++) {
      yaml.append(indent).append('n').append(i).append(":\n");
      text(indent + "  ", prose.chineseNote(), prose.englishNote());
    }
  }

  private void paragraph(String indent, int sentences) {
    text(indent, prose.chineseParagraph(sentences), prose.englishParagraph(sentences));
  }

  private void text(String indent, String chinese, String english) {
    yaml.append(indent).append("zh-Hant: >-\n").append(indent).append("  ").append(chinese);
    yaml.append('\n').append(indent).append("en: >-\n").append(indent).append("  ");
    yaml.append(english).append('\n');
  }
}
