package org.gailan.redaction;

import static org.gailan.redaction.ReportInMaking.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Places in datasets of series, and in what is drawn and computed from them. */
final class FigurePlaces {
  private static final List<Integer> YEARS = List.of(2021, 2022, 2023);

  private FigurePlaces() {}

  static List<Place> all() {
    return List.of(
        new Place("a value of grouped bars", r -> value(r, "grouped-bars", "growth: none")),
        new Place("a value of stacked bars", r -> value(r, "stacked-bars", "growth: none")),
        new Place("a value of lines", r -> value(r, "lines", "height: 60")),
        new Place("a value under growth arrows", r -> value(r, "grouped-bars", "growth: arrows")),
        new Place("a value of a table of growth", r -> value(r, "grouped-bars", "growth: table")),
        new Place("a value of lying bars", FigurePlaces::lyingBars),
        new Place("a value on the second axis", FigurePlaces::secondAxis),
        new Place("a series", FigurePlaces::series),
        new Place("a series in a table", FigurePlaces::seriesInTable),
        new Place("the name of a series", FigurePlaces::nameOfSeries),
        new Place("the title of a chart", FigurePlaces::title),
        new Place("a note of a chart", FigurePlaces::note),
        new Place("a chart", FigurePlaces::chart),
        new Place("the source of a dataset", FigurePlaces::source),
        new Place("a series of a CSV file", FigurePlaces::csv),
        new Place("a value of a workbook", FigurePlaces::workbook),
        new Place("figures in prose", FigurePlaces::prose),
        new Place("a series computed from another", FigurePlaces::formula));
  }

  private static String dataset(ReportInMaking report, String after) {
    return "name:\n"
        + text("  ", report.goods())
        + "unit: {zh-Hant: 件, en: pieces}\n"
        + after
        + "series:\n"
        + series("open", report, false);
  }

  private static String series(String id, ReportInMaking report, boolean withMark) {
    return "  "
        + id
        + ":\n    name:\n"
        + text("      ", report.sentence())
        + "    values: {"
        + values(report)
        + "}\n"
        + (withMark ? "    redacted: " + report.category() + "\n" : "");
  }

  private static String values(ReportInMaking report) {
    StringBuilder values = new StringBuilder();
    YEARS.forEach(
        year ->
            values.append(
                String.format(Locale.ROOT, "%s%d: %.1f", comma(values), year, report.value())));
    return values.toString();
  }

  private static String comma(StringBuilder before) {
    return before.length() == 0 ? "" : ", ";
  }

  /** Values of which one or all are hidden. */
  private static String hiddenValues(ReportInMaking report, boolean all) {
    StringBuilder values = new StringBuilder();
    for (int year : YEARS) {
      double shown = report.value();
      String value =
          all || year == YEARS.get(1)
              ? report.hidden().number(shown)
              : String.format(Locale.ROOT, "%.1f", shown);
      values.append(comma(values)).append(year).append(": ").append(value);
    }
    return values.toString();
  }

  private static String marked(String id, ReportInMaking report) {
    return "  %s: {name: {zh-Hant: 其他, en: Others}, values: {%s}, redacted: {%d: %s}}\n"
        .formatted(id, hiddenValues(report, false), YEARS.get(1), report.category());
  }

  private static void chart(ReportInMaking report, String dataset, String kind, String option) {
    report.block(
        "  - chart:\n      kind: "
            + kind
            + "\n      dataset: "
            + dataset
            + "\n      title:\n"
            + text("        ", report.goods())
            + "      "
            + option
            + "\n");
  }

  private static void value(ReportInMaking report, String kind, String option) {
    String id = report.id("d");
    report.data(id + ".yaml", dataset(report, "") + marked("others", report));
    chart(report, id, kind, option);
  }

  private static void lyingBars(ReportInMaking report) {
    String id = report.id("d");
    report.data(id + ".yaml", dataset(report, "") + marked("others", report));
    chart(report, id, "horizontal-bars", "years: [" + YEARS.get(1) + "]");
  }

  private static void secondAxis(ReportInMaking report) {
    String id = report.id("d");
    report.data(id + ".yaml", dataset(report, "") + marked("others", report));
    chart(report, id, "bars-and-line", "series: [open]\n      line: [others]");
  }

  private static String wholeSeries(ReportInMaking report, String id) {
    return "  "
        + id
        + ":\n    name:\n"
        + text("      ", report.hidden().words(3))
        + "    values: {"
        + hiddenValues(report, true)
        + "}\n    redacted: "
        + report.category()
        + "\n";
  }

  private static void series(ReportInMaking report) {
    String id = report.id("d");
    report.data(id + ".yaml", dataset(report, "") + wholeSeries(report, report.hidden().id()));
    chart(report, id, "grouped-bars", "growth: none");
  }

  private static void seriesInTable(ReportInMaking report) {
    String id = report.id("d");
    report.data(id + ".yaml", dataset(report, "") + wholeSeries(report, report.hidden().id()));
    report.block("  - table:\n      dataset: " + id + "\n      title:\n");
    report.block(text("        ", report.goods()));
  }

  private static void nameOfSeries(ReportInMaking report) {
    String id = report.id("d");
    String named =
        "  named:\n    name:\n"
            + report.markedText("      ", report.hidden().words(4))
            + "    values: {"
            + values(report)
            + "}\n";
    report.data(id + ".yaml", dataset(report, "") + named);
    chart(report, id, "lines", "height: 60");
  }

  private static String open(ReportInMaking report) {
    String id = report.id("d");
    report.data(id + ".yaml", dataset(report, ""));
    return id;
  }

  private static void title(ReportInMaking report) {
    String chart = "  - chart:\n      kind: grouped-bars\n      dataset: " + open(report) + "\n";
    String title = report.markedText("        ", report.hidden().words(6));
    report.block(chart + "      title:\n" + title);
  }

  private static void note(ReportInMaking report) {
    String id = report.hidden().id();
    String calls = "{note open}{note " + id + "}";
    Trade.Words goods = report.goods();
    report.block(
        "  - chart:\n      kind: grouped-bars\n      dataset: "
            + open(report)
            + "\n      title:\n");
    report.block(
        text("        ", new Trade.Words(goods.chinese() + calls, goods.english() + calls)));
    report.block("      notes:\n        open:\n");
    report.block(text("          ", report.around(report.hidden().words(3))));
    report.block("        " + id + ":\n");
    report.block(report.markedText("          ", report.hidden().words(5)));
  }

  private static void chart(ReportInMaking report) {
    String id = report.id("d");
    String named = "  " + report.hidden().id() + ":\n    name:\n";
    named +=
        text("      ", report.hidden().words(3)) + "    values: {" + hiddenValues(report, true);
    report.data(
        id + ".yaml",
        "name: {zh-Hant: 其他, en: Others}\nunit: count\nscale: one\nseries:\n" + named + "}\n");
    String kind = List.of("grouped-bars", "lines").get(report.hidden().random().nextInt(2));
    report.block("  - chart:\n      kind: " + kind + "\n      dataset: " + id + "\n      title:\n");
    report.block(text("        ", report.hidden().words(5)));
    report.block("    id: " + report.hidden().id() + "\n    redacted: " + report.category() + "\n");
  }

  private static void source(ReportInMaking report) {
    String id = report.id("d");
    String source = "source:\n" + report.markedText("  ", report.hidden().words(6));
    report.data(id + ".yaml", dataset(report, source));
    chart(report, id, "grouped-bars", "growth: none");
  }

  private static void csv(ReportInMaking report) {
    String id = report.id("d");
    Hidden hidden = report.hidden();
    StringBuilder rows = new StringBuilder("year,open," + hidden.id() + "\n");
    String column = rows.substring(rows.lastIndexOf(",") + 1).strip();
    for (int year : YEARS) {
      double shown = report.value();
      rows.append(String.format(Locale.ROOT, "%d,%.1f,%s%n", year, shown, hidden.number(shown)));
    }
    String series =
        "series:\n  open: {name: {zh-Hant: 公開, en: Open}, column: open}\n  "
            + hidden.id()
            + ":\n    name:\n";
    series +=
        text("      ", hidden.words(3)) + "    column: " + column + "\n    redacted: offering\n";
    report.data(id + ".csv", rows.toString());
    report.data(
        id + ".yaml",
        "name: {zh-Hant: 表, en: From a file}\nunit: {zh-Hant: 件, en: pieces}\nfile: "
            + id
            + ".csv\n"
            + series);
    chart(report, id, "grouped-bars", "growth: none");
  }

  private static void workbook(ReportInMaking report) {
    String id = report.id("d");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("all");
      XSSFRow heading = sheet.createRow(0);
      heading.createCell(0).setCellValue("year");
      heading.createCell(1).setCellValue("open");
      heading.createCell(2).setCellValue("others");
      for (int i = 0; i < YEARS.size(); i++) {
        XSSFRow row = sheet.createRow(i + 1);
        double shown = report.value();
        row.createCell(0).setCellValue(YEARS.get(i));
        row.createCell(1).setCellValue(shown);
        // Published to six decimals at the most, which a cell in binary keeps.
        String value = i == 1 ? report.hidden().number(shown) : String.valueOf(shown);
        row.createCell(2).setCellValue(Double.parseDouble(value));
      }
      workbook.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    report.data(id + ".xlsx", bytes.toByteArray());
    report.data(
        id + ".yaml",
        "name: {zh-Hant: 簿, en: From a workbook}\nunit: {zh-Hant: 件, en: pieces}\nfile: "
            + id
            + ".xlsx\nseries:\n  open: {name: {zh-Hant: 公開, en: Open}, column: open}\n"
            + "  others: {name: {zh-Hant: 其他, en: Others}, column: others, redacted: {2022: offering}}\n");
    chart(report, id, "lines", "height: 60");
  }

  /** A value, and a rate and a difference that are computed from it. */
  private static void prose(ReportInMaking report) {
    String id = report.id("d");
    report.data(id + ".yaml", dataset(report, "") + marked("others", report));
    String figures =
        "{value %1$s others 2022}{S}{cagr %1$s others 2021 2022}{S}{change %1$s others 2021 2022}{S}{multiple %1$s others 2022 2023}"
            .formatted(id);
    report.block(
        "  - paragraph:\n"
            + text(
                "      ",
                new Trade.Words(
                    "數字為" + figures.replace("{S}", "、") + "。",
                    "The figures are " + figures.replace("{S}", ", ") + ".")));
  }

  private static void formula(ReportInMaking report) {
    String id = report.id("d");
    String computed = "  sum: {name: {zh-Hant: 合計, en: Sum}, formula: open + others}\n";
    report.data(id + ".yaml", dataset(report, "") + marked("others", report) + computed);
    report.block("  - table:\n      dataset: " + id + "\n      title:\n");
    report.block(text("        ", report.goods()));
    report.block(
        "  - paragraph:\n"
            + text(
                "      ",
                new Trade.Words(
                    "合計{value " + id + " sum 2022}。", "In all {value " + id + " sum 2022}.")));
  }
}
