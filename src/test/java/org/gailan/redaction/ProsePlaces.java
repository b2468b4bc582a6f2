package org.gailan.redaction;

import static org.gailan.redaction.ReportInMaking.text;

import java.util.List;

/** Places in prose: words, blocks, items, headings, notes, terms, facts, the title. */
final class ProsePlaces {
  private ProsePlaces() {}

  static List<Place> all() {
    return List.of(
        new Place("words in a paragraph", ProsePlaces::inline),
        new Place("two words side by side", ProsePlaces::adjacent),
        new Place("emphasised words", ProsePlaces::emphasised),
        new Place("a paragraph", ProsePlaces::paragraph),
        new Place("the text of a paragraph", r -> r.block("  - paragraph:\n" + marked(r))),
        new Place("a block of any kind", ProsePlaces::block),
        new Place("a heading", ProsePlaces::heading),
        new Place("the text of a heading", r -> r.block("  - heading:\n" + marked(r))),
        new Place("words in a heading", ProsePlaces::wordsInHeading),
        new Place("an item of a list", ProsePlaces::item),
        new Place("the text of an item", ProsePlaces::textOfItem),
        new Place("a lead-in", ProsePlaces::lead),
        new Place("a defined term in a block", ProsePlaces::definition),
        new Place("a note", ProsePlaces::note),
        new Place("a note that only hidden words call", ProsePlaces::lostNote),
        new Place("a source line", r -> r.block("  - source:\n" + marked(r))),
        new Place("a term", ProsePlaces::term),
        new Place("a fact", ProsePlaces::fact),
        new Place(
            "the title of the report", r -> r.title(r.markedText("  ", r.hidden().words(6)))));
  }

  private static String marked(ReportInMaking report) {
    Hidden hidden = report.hidden();
    return report.markedText("      ", hidden.wrapped(hidden.words()));
  }

  private static void inline(ReportInMaking report) {
    Hidden hidden = report.hidden();
    Trade.Words words = hidden.wrapped(hidden.words());
    report.block("  - paragraph:\n" + text("      ", report.around(words)));
  }

  private static void adjacent(ReportInMaking report) {
    Trade.Words first = report.hidden().words(3);
    Trade.Words second = report.hidden().words(3);
    String form = "{redacted offering: %s}{redacted confidential: %s}";
    report.block(
        "  - paragraph:\n"
            + text(
                "      ",
                new Trade.Words(
                    "由" + form.formatted(first.chinese(), second.chinese()) + "供應。",
                    "Supplied by " + form.formatted(first.english(), second.english()) + ".")));
  }

  private static void emphasised(ReportInMaking report) {
    Trade.Words words = report.hidden().words(3);
    report.block(
        "  - paragraph:\n"
            + text(
                "      ",
                new Trade.Words(
                    "主要為**某家{redacted offering: " + words.chinese() + "}老店**所製。",
                    "Mostly by **the {redacted offering: "
                        + words.english()
                        + "} shop** until now.")));
  }

  private static void paragraph(ReportInMaking report) {
    Hidden hidden = report.hidden();
    report.block(
        "  - paragraph:\n"
            + text("      ", hidden.wrapped(hidden.words()))
            + "    id: "
            + hidden.id()
            + "\n    redacted: "
            + report.category()
            + "\n");
  }

  /** What kind of block it is, and how long, is hidden too. */
  private static void block(ReportInMaking report) {
    Hidden hidden = report.hidden();
    String mark = "    id: " + hidden.id() + "\n    redacted: " + report.category() + "\n";
    int parts = 1 + hidden.random().nextInt(5);
    StringBuilder block = new StringBuilder();
    switch (hidden.random().nextInt(4)) {
      case 0 -> {
        block.append("  - list:\n");
        for (int i = 0; i < parts; i++) {
          block.append("      - text:\n").append(text("          ", hidden.words(9)));
        }
      }
      case 1 -> {
        block.append("  - definitions:\n");
        for (int i = 0; i < parts; i++) {
          block.append("      - term:\n").append(text("          ", hidden.words(2)));
          block.append("        text:\n").append(text("          ", hidden.words(9)));
        }
      }
      case 2 -> {
        block.append("  - table:\n      columns:\n");
        block.append("        - heading:\n").append(text("            ", hidden.words(2)));
        block.append("      rows:\n");
        for (int i = 0; i < parts; i++) {
          block.append("        -\n          -\n").append(text("            ", hidden.words(5)));
        }
      }
      default -> block.append("  - source:\n").append(text("      ", hidden.words(12)));
    }
    report.block(block + mark);
  }

  private static void heading(ReportInMaking report) {
    report.block(
        "  - heading:\n"
            + text("      ", report.hidden().words(8))
            + "    level: 2\n    id: "
            + report.hidden().id()
            + "\n    redacted: "
            + report.category()
            + "\n");
    report.open();
  }

  private static void wordsInHeading(ReportInMaking report) {
    Trade.Words words = report.hidden().words(2);
    report.block(
        "  - heading:\n"
            + text(
                "      ",
                new Trade.Words(
                    "與{redacted offering: " + words.chinese() + "}的合作",
                    "Working with {redacted offering: " + words.english() + "}"))
            + "    level: 3\n");
    report.open();
  }

  private static void item(ReportInMaking report) {
    report.block("  - list:\n      - text:\n" + text("          ", report.sentence()));
    report.block("      - text:\n" + text("          ", report.hidden().words()));
    if (report.hidden().random().nextBoolean()) {
      report.block("        lead:\n" + text("          ", report.hidden().words(2)));
    }
    if (report.hidden().random().nextBoolean()) {
      report.block("        list:\n          - text:\n");
      report.block(text("              ", report.hidden().words()));
    }
    report.block("        redacted: " + report.category() + "\n");
    report.block("      - text:\n" + text("          ", report.sentence()));
  }

  private static void textOfItem(ReportInMaking report) {
    report.block("  - list:\n      - text:\n");
    report.block(report.markedText("          ", report.hidden().words()));
    report.block("      - text:\n" + text("          ", report.around(report.hidden().words(3))));
    report.block("    marker: decimal\n");
  }

  private static void lead(ReportInMaking report) {
    report.block("  - list:\n      - lead:\n");
    report.block(report.markedText("          ", report.hidden().words(3)));
    report.block("        text:\n" + text("          ", report.sentence()));
  }

  private static void definition(ReportInMaking report) {
    report.block("  - definitions:\n      - term:\n");
    report.block(report.markedText("          ", report.hidden().words(3)));
    report.block("        text:\n" + text("          ", report.sentence()));
    report.block("      - term:\n" + text("          ", report.goods()));
    report.block("        text:\n");
    report.block(report.markedText("          ", report.hidden().words()));
  }

  private static Trade.Words calling(Trade.Words words, String note) {
    return new Trade.Words(
        words.chinese() + "{note " + note + "}", words.english() + "{note " + note + "}");
  }

  private static void note(ReportInMaking report) {
    String shown = report.id("open");
    String id = report.hidden().id();
    Trade.Words calls = calling(calling(report.sentence(), shown), id);
    report.block("  - paragraph:\n" + text("      ", calls));
    report.block("  - notes:\n      " + shown + ":\n");
    report.block(text("        ", report.around(report.hidden().words(4))));
    report.block("      " + id + ":\n");
    report.block(report.markedText("        ", report.hidden().words()));
  }

  private static void lostNote(ReportInMaking report) {
    String shown = report.id("open");
    String lost = report.hidden().id();
    report.block("  - paragraph:\n" + text("      ", calling(report.sentence(), shown)));
    report.block("  - paragraph:\n" + text("      ", calling(report.hidden().words(5), lost)));
    report.block("    redacted: " + report.category() + "\n");
    report.block("  - notes:\n      " + shown + ":\n" + text("        ", report.sentence()));
    report.block("      " + lost + ":\n" + text("        ", report.hidden().lostWords()));
  }

  private static void term(ReportInMaking report) {
    String id = report.hidden().id();
    Trade.Words words = report.hidden().words(3);
    report.term(
        "  %s: {zh-Hant: %s, en: \"%s\", redacted: %s}\n"
            .formatted(id, words.chinese(), words.english(), report.category()));
    report.block(
        "  - paragraph:\n"
            + text(
                "      ",
                new Trade.Words(
                    "本行受{term " + id + "}監管。", "The trade is overseen by {term " + id + "}.")));
  }

  private static void fact(ReportInMaking report) {
    String id = report.hidden().id();
    report.fact(
        "  %s: {amount: %s, unit: RMB, scale: thousand, redacted: %s}\n"
            .formatted(id, report.hidden().number(), report.category()));
    report.block(
        "  - paragraph:\n"
            + text(
                "      ",
                new Trade.Words("費用為{fact " + id + "}。", "The fee is {fact " + id + "}.")));
  }
}
