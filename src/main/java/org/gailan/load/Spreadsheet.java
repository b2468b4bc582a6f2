package org.gailan.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.PublishedNumber;
import org.gailan.content.Scale;
import org.gailan.content.Unit;
import org.gailan.diagnostic.Message;

/** The spreadsheet that a dataset names, and the values of its series there. */
final class Spreadsheet {
  private static final int MAX_FORMULA = 40;

  private final Reading reading;
  private final boolean named;
  private final Optional<YearTable> table;
  private final UnitNoteReader units;
  private final SpreadsheetNumber numbers;

  private Spreadsheet(
      Reading reading,
      boolean named,
      Optional<YearTable> table,
      UnitNoteReader units,
      SpreadsheetNumber numbers) {
    this.reading = reading;
    this.named = named;
    this.table = table;
    this.units = units;
    this.numbers = numbers;
  }

  /** Reads the spreadsheet of a dataset; what is wrong with it is reported. */
  static Spreadsheet of(
      MappingReader keys,
      Optional<Unit> unit,
      Optional<Scale> scale,
      ReportFolder folder,
      Reading reading) {
    Optional<String> file = keys.words("file");
    Optional<String> sheet = keys.words("sheet");
    Optional<String> range = keys.words("range");
    Optional<Integer> decimals = keys.whole("decimals");
    boolean ofXlsx = file.filter(f -> f.toLowerCase(Locale.ROOT).endsWith(".xlsx")).isPresent();
    for (String key : List.of("sheet", "decimals")) {
      if (keys.has(key) && !ofXlsx) {
        reading.error(
            "data.only-xlsx",
            keys.locationOf(key),
            Message.of(
                "`%s` is for an XLSX file; a CSV has one sheet, and its decimals as written", key));
      }
    }
    if (keys.has("range") && !keys.has("file")) {
      reading.error(
          "data.range",
          keys.locationOf("range"),
          Message.of("`range` needs a `file` beside `series`"));
    }
    UnitNoteReader units =
        new UnitNoteReader(unit.orElse(new Unit.Count()), scale.orElse(Scale.ONE));
    boolean percent = unit.filter(u -> u instanceof Unit.Percent).isPresent();
    Optional<Sheet> cells =
        file.flatMap(f -> folder.resolve("data", f, keys.locationOf("file")))
            .flatMap(
                found ->
                    ofXlsx
                        ? XlsxSheet.read(found, keys, sheet, range, folder, reading)
                        : ofCsv(found, keys, range, folder, reading));
    Optional<YearTable> table =
        cells
            .flatMap(
                s ->
                    new TableFinder(
                            reading, s, keys.locationOf(keys.has("range") ? "range" : "file"))
                        .find())
            .filter(axis -> ofXlsx || CsvSheet.fits(axis, reading))
            .map(axis -> new YearTable(axis, reading, units));
    return new Spreadsheet(
        reading,
        keys.has("file"),
        table,
        units,
        new SpreadsheetNumber(reading, units, percent, decimals));
  }

  private static Optional<Sheet> ofCsv(
      ReportFolder.Found found,
      MappingReader keys,
      Optional<String> range,
      ReportFolder folder,
      Reading reading) {
    Optional<CellRange> cells = range.map(CellRange::parse).orElse(Optional.of(CellRange.ALL));
    if (cells.isEmpty()) {
      reading.error(
          "data.range",
          keys.locationOf("range"),
          Message.of(
              "'%s' is not a range of a CSV; write it as in B3:H12, rows and columns"
                  + " counted from the first",
              range.orElse("")));
    }
    return cells.flatMap(c -> CsvSheet.read(found, c, folder, reading));
  }

  /** Whether the dataset names a file, readable or not. */
  boolean isNamed() {
    return named;
  }

  /** The first year of estimates, as declared or else as the headings mark it. */
  Optional<Integer> estimatesFrom(Optional<Integer> declared) {
    return table.isEmpty()
        ? declared
        : EstimateMarks.firstYear(table.get().axis(), declared, reading);
  }

  /** The values of a series by year, with the decimals that the spreadsheet shows. */
  Map<Integer, PublishedNumber> values(Name column) {
    Map<Integer, PublishedNumber> values = new LinkedHashMap<>();
    Optional<Integer> line = table.flatMap(t -> t.line(column));
    if (line.isEmpty()) {
      return values;
    }
    Map<Integer, SheetCell> cells = table.orElseThrow().cells(line.get());
    boolean shownAsPercent =
        cells.values().stream()
            .anyMatch(c -> c.number().filter(CellFormat.Shown::percent).isPresent());
    new UnitCheck(table.orElseThrow().axis(), units, reading).check(line.get(), shownAsPercent);
    List<SheetCell> used = new ArrayList<>();
    cells.forEach(
        (year, cell) ->
            numbers
                .read(cell)
                .ifPresent(
                    number -> {
                      values.put(year, number);
                      used.add(cell);
                    }));
    warnOfFormulas(column, used);
    warnOfHidden(column, used);
    return values;
  }

  private void warnOfFormulas(Name column, List<SheetCell> used) {
    List<SheetCell> computed = used.stream().filter(c -> c.formula().isPresent()).toList();
    if (computed.isEmpty()) {
      return;
    }
    Message first =
        computed.stream()
            .filter(c -> !c.formula().orElse("").isBlank())
            .findFirst()
            .map(c -> Message.of(" (%s is =%s)", c.address(), shortened(c.formula().orElse(""))))
            .orElse(Message.NONE);
    reading.warning(
        "data.formula",
        column.location(),
        Message.of(
            "the values of '%s' in %s of %s are formulas%s; their results are used as"
                + " the spreadsheet last computed them",
            column.text(), places(computed), sheetName(), first));
  }

  private void warnOfHidden(Name column, List<SheetCell> used) {
    List<SheetCell> hidden = used.stream().filter(SheetCell::hidden).toList();
    if (!hidden.isEmpty()) {
      reading.warning(
          "data.hidden",
          column.location(),
          Message.of(
              "the values of '%s' in %s of %s are hidden there, but used; show them, or"
                  + " leave them out with `range`",
              column.text(), places(hidden), sheetName()));
    }
  }

  private String sheetName() {
    return table.orElseThrow().axis().sheet().name();
  }

  private static String shortened(String formula) {
    return formula.codePointCount(0, formula.length()) <= MAX_FORMULA
        ? formula
        : formula.substring(0, formula.offsetByCodePoints(0, MAX_FORMULA)) + "…";
  }

  /** Cells of one row or column, neighbours as a range: {@code C3:C5, C8}. */
  private static Message places(List<SheetCell> cells) {
    List<CellRange> ranges = new ArrayList<>();
    for (SheetCell cell :
        cells.stream()
            .sorted(Comparator.comparingInt(SheetCell::row).thenComparingInt(SheetCell::column))
            .toList()) {
      int last = ranges.size() - 1;
      boolean next =
          last >= 0
              && (ranges.get(last).lastRow() + 1 == cell.row()
                  ? ranges.get(last).lastColumn() == cell.column()
                  : ranges.get(last).lastRow() == cell.row()
                      && ranges.get(last).lastColumn() + 1 == cell.column());
      if (next) {
        ranges.set(last, ranges.get(last).with(cell.row(), cell.column()));
      } else {
        ranges.add(CellRange.cell(cell.row(), cell.column()));
      }
    }
    return Message.list(ranges);
  }
}
