package org.gailan.redaction;

import static org.gailan.redaction.ReportInMaking.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Places in rankings: a company, its name, its value, the total. */
final class RankingPlaces {
  private RankingPlaces() {}

  static List<Place> all() {
    return List.of(
        new Place("a ranked company", r -> ranking(r, Part.WHOLE, "ranking")),
        new Place("the name of a ranked company", r -> ranking(r, Part.NAME, "ranking")),
        new Place("the value of a ranked company", r -> ranking(r, Part.VALUE, "ranking")),
        new Place("a ranked company's bar", r -> ranking(r, Part.VALUE, "horizontal-bars")),
        new Place("a ranked company of a chart", r -> ranking(r, Part.WHOLE, "horizontal-bars")),
        new Place("the note of a ranked company", r -> ranking(r, Part.NOTE, "ranking")),
        new Place("the total of a ranking", r -> ranking(r, Part.TOTAL, "ranking")));
  }

  /** What of the first company is hidden, or the total. */
  private enum Part {
    WHOLE,
    NAME,
    VALUE,
    NOTE,
    TOTAL;

    boolean hidesValue() {
      return this != NAME && this != NOTE;
    }
  }

  private static void ranking(ReportInMaking report, Part part, String kind) {
    String id = report.id("r");
    StringBuilder yaml = new StringBuilder();
    yaml.append("kind: ranking\nname:\n").append(text("  ", report.goods()));
    yaml.append("unit: RMB\nscale: million\nyear: 2023\n");
    if (part.hidesValue()) {
      yaml.append("silence: {redaction.order: that it is the largest may be known}\n");
    }
    yaml.append("measure: {zh-Hant: 收入, en: Revenue}\nitems:\n");
    First first = first(report, part);
    yaml.append(first.yaml());
    for (String letter : List.of("b", "c")) {
      double value = letter.equals("b") ? 1.9 : 1.1; // below any first one
      yaml.append(
          String.format(
              Locale.ROOT,
              "  %1$s: {name: {zh-Hant: %1$s行, en: House %1$s}, value: %2$.1f}%n",
              letter,
              value));
    }
    if (part == Part.TOTAL) {
      BigDecimal total = new BigDecimal(first.value()).add(new BigDecimal("3.0"));
      report.hidden().prints(total.toPlainString());
      yaml.append("total: {name: {zh-Hant: 三家, en: The three}, value: ");
      yaml.append(total.toPlainString()).append(", redacted: offering}\n");
    }
    report.data(id + ".yaml", yaml.toString());
    report.block(
        kind.equals("ranking")
            ? "  - ranking:\n      dataset: " + id + "\n      title:\n"
            : "  - chart:\n      kind: " + kind + "\n      dataset: " + id + "\n      title:\n");
    report.block(text("        ", report.goods()));
    if (part == Part.WHOLE || part == Part.VALUE) {
      prose(report, id, part);
    }
  }

  /** The first company, which may have any value: none is above it. */
  private record First(String yaml, String value) {}

  private static First first(ReportInMaking report, Part part) {
    Hidden hidden = report.hidden();
    boolean named = part == Part.WHOLE || part == Part.NAME;
    String itemId = part == Part.WHOLE ? hidden.id() : "a";
    Trade.Words name = named ? hidden.words(3) : new Trade.Words("a行", "House a");
    String value = part.hidesValue() ? hidden.number(19) : "57.0";
    String item =
        "  " + itemId + ":\n    name:\n" + text("      ", name) + "    value: " + value + "\n";
    String more =
        switch (part) {
          case WHOLE -> "    redacted: " + report.category() + "\n";
          case NAME -> "    redacted: {name: " + report.category() + "}\n";
          case VALUE, TOTAL -> "    redacted: {value: " + report.category() + "}\n";
          case NOTE -> "    note:\n" + report.markedText("      ", hidden.words(6));
        };
    return new First(item + more, value);
  }

  private static void prose(ReportInMaking report, String id, Part part) {
    String figure = part == Part.VALUE ? "{value " + id + " a}" : "{value " + id + " b}";
    report.block(
        "  - paragraph:\n"
            + text("      ", new Trade.Words("其收入為" + figure + "。", "It earns " + figure + ".")));
  }
}
