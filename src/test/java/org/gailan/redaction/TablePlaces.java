package org.gailan.redaction;

import static org.gailan.redaction.ReportInMaking.text;

import java.util.List;
import java.util.Locale;

/** Places in tables that are written out. */
final class TablePlaces {
  private TablePlaces() {}

  static List<Place> all() {
    return List.of(
        new Place("the title of a table", TablePlaces::title),
        new Place("the heading of a column", TablePlaces::columnHeading),
        new Place("a column", TablePlaces::column),
        new Place("a row", TablePlaces::row),
        new Place("a cell", TablePlaces::cell),
        new Place("a number in a cell", TablePlaces::number),
        new Place("words in a cell", TablePlaces::wordsInCell),
        new Place("a note of a table", TablePlaces::note),
        new Place("the source of a table", TablePlaces::source));
  }

  /** A table of two columns; the second is aligned by the decimal point. */
  private static final class Table {
    private static final String CELL = "            ";
    private final ReportInMaking report;
    private final StringBuilder yaml = new StringBuilder("  - table:\n");

    Table(ReportInMaking report) {
      this.report = report;
    }

    Table with(String key, String text) {
      yaml.append("      ").append(key).append(":\n").append(text);
      return this;
    }

    Table title() {
      return with("title", text("        ", report.goods()));
    }

    Table columns(String first, String second) {
      yaml.append("      columns:\n        - heading:\n").append(first);
      yaml.append("        - heading:\n").append(second);
      yaml.append("          align: decimal\n");
      return this;
    }

    Table columns() {
      return columns(text(CELL, report.goods()), text(CELL, new Trade.Words("數量", "Number")));
    }

    Table rows() {
      yaml.append("      rows:\n");
      return row().row();
    }

    Table row() {
      return row(text(CELL, report.goods()), quoted(report.value()));
    }

    /**
     * @param first a text in block style
     * @param second a cell in flow style
     */
    Table row(String first, String second) {
      yaml.append("        - cells:\n          -\n").append(first);
      yaml.append("          - ").append(second).append('\n');
      return this;
    }

    Table beside(String yaml) {
      this.yaml.append(yaml);
      return this;
    }

    void add() {
      report.block(yaml.toString());
    }
  }

  private static String quoted(double number) {
    return String.format(Locale.ROOT, "\"%.1f\"", number);
  }

  private static void title(ReportInMaking report) {
    String title = report.markedText("        ", report.hidden().words(6));
    new Table(report).with("title", title).columns().rows().add();
  }

  private static void columnHeading(ReportInMaking report) {
    String heading = report.markedText(Table.CELL, report.hidden().words(5));
    new Table(report).title().columns(text(Table.CELL, report.goods()), heading).rows().add();
  }

  /** Cells of many lengths, and some that are empty. */
  private static void column(ReportInMaking report) {
    Table table = new Table(report).title();
    table.columns(text(Table.CELL, report.goods()), text(Table.CELL, report.hidden().words(4)));
    table.beside("          redacted: " + report.category() + "\n      rows:\n");
    for (int i = 0; i < 3; i++) {
      boolean empty = report.hidden().random().nextInt(4) == 0;
      String cell = empty ? "\"–\"" : "\"" + report.hidden().number() + "\"";
      table.row(text(Table.CELL, report.goods()), cell);
    }
    table.add();
  }

  private static void row(ReportInMaking report) {
    Table table = new Table(report).title().columns().rows();
    table.row(text(Table.CELL, report.hidden().words()), "\"" + report.hidden().number() + "\"");
    table.beside("          redacted: " + report.category() + "\n").row().add();
  }

  private static void cell(ReportInMaking report) {
    Table table = new Table(report).title().columns().rows();
    table.row(report.markedText(Table.CELL, report.hidden().words()), quoted(report.value()));
    table.row().add();
  }

  private static void number(ReportInMaking report) {
    Table table = new Table(report).title().columns().rows();
    String cell = "{text: \"%s\", redacted: %s}";
    String number = cell.formatted(report.hidden().number(), report.category());
    table.row(text(Table.CELL, report.goods()), number).row().add();
  }

  private static void wordsInCell(ReportInMaking report) {
    Table table = new Table(report).title().columns().rows();
    Trade.Words words = report.around(report.hidden().words(4));
    table.row(text(Table.CELL, words), quoted(report.value())).row().add();
  }

  private static void note(ReportInMaking report) {
    String id = report.hidden().id();
    Trade.Words goods = report.goods();
    Trade.Words calls =
        new Trade.Words(
            goods.chinese() + "{note " + id + "}", goods.english() + "{note " + id + "}");
    String notes =
        "        " + id + ":\n" + report.markedText("          ", report.hidden().words());
    Table table = new Table(report).with("title", text("        ", calls)).columns().rows();
    table.with("notes", notes).add();
  }

  private static void source(ReportInMaking report) {
    String source = report.markedText("        ", report.hidden().words(8));
    new Table(report).title().columns().rows().with("source", source).add();
  }
}
