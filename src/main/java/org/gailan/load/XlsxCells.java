package org.gailan.load;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.load.SheetCell.Kind;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the cells of a sheet that hold something (ECMA-376, 18.3.1). */
final class XlsxCells extends DefaultHandler {
  /** More than any table of figures; a sheet that holds more is read by its range. */
  static final int MAX_CELLS = 50_000;

  private static final int MAX_MERGED = 500;

  private final String name;
  private final XlsxWorkbook workbook;
  private final CellRange range;
  private final boolean sheetIsHidden;
  private final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows = new TreeMap<>();
  private final List<CellRange> merged = new ArrayList<>();
  private final List<CellRange> hiddenColumns = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formulaText = new StringBuilder();
  private int count;
  private int row = -1;
  private int column = -1;
  private boolean rowIsHidden;
  private String type = "";
  private int style;
  private boolean hasFormula;
  private boolean inReading;
  private @Nullable StringBuilder open;

  private XlsxCells(String name, XlsxWorkbook workbook, CellRange range, boolean hidden) {
    this.name = name;
    this.workbook = workbook;
    this.range = range;
    this.sheetIsHidden = hidden;
  }

  /**
   * Reads the cells of a range.
   *
   * @param name of the sheet, as diagnostics print it
   */
  static Sheet read(
      String name, byte[] part, XlsxWorkbook workbook, CellRange range, boolean hidden)
      throws UnreadableWorkbook {
    XlsxCells cells = new XlsxCells(name, workbook, range, hidden);
    XmlPart.read(part, cells);
    return new Sheet(name, cells.rows, cells.merged);
  }

  @Override
  public void startElement(String uri, String element, String qName, Attributes attributes) {
    switch (element) {
      case "col" -> column(attributes);
      case "row" -> {
        row = XmlPart.whole(attributes.getValue("r"), row + 2) - 1;
        column = -1;
        rowIsHidden = XmlPart.flag(attributes.getValue("hidden"));
      }
      case "c" -> cell(attributes);
      case "f" -> {
        hasFormula = true;
        open = formulaText;
      }
      case "v", "t" -> open = inReading ? null : value;
      case "rPh" -> inReading = true;
      case "mergeCell" -> merged(attributes);
      default -> {}
    }
  }

  private void column(Attributes attributes) {
    int first = XmlPart.whole(attributes.getValue("min"), 0) - 1;
    int last = XmlPart.whole(attributes.getValue("max"), 0) - 1;
    if (XmlPart.flag(attributes.getValue("hidden")) && hiddenColumns.size() < CellRange.COLUMNS) {
      hiddenColumns.add(new CellRange(0, first, CellRange.ROWS - 1, last));
    }
  }

  private void cell(Attributes attributes) {
    column++;
    String address = attributes.getValue("r");
    if (address != null) {
      Optional<CellRange> place = CellRange.parse(address);
      row = place.map(CellRange::firstRow).orElse(CellRange.ROWS);
      column = place.map(CellRange::firstColumn).orElse(CellRange.COLUMNS);
    }
    String written = attributes.getValue("t");
    type = written == null ? "n" : written;
    style = XmlPart.whole(attributes.getValue("s"), -1);
    hasFormula = false;
    value.setLength(0);
    formulaText.setLength(0);
  }

  private void merged(Attributes attributes) {
    String reference = attributes.getValue("ref");
    if (reference != null && merged.size() < MAX_MERGED) {
      CellRange.parse(reference).ifPresent(merged::add);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (open != null) {
      open.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String element, String qName) throws XmlPart.Refusal {
    open = null;
    inReading &= !element.equals("rPh");
    if (element.equals("c")) {
      if (row >= CellRange.ROWS || column >= CellRange.COLUMNS || row < 0) {
        throw new XmlPart.Refusal(
            Message.of("the XLSX file has a cell beyond what a workbook can hold"));
      }
      if (range.contains(row, column) && (hasFormula || !value.toString().isBlank())) {
        rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell());
        if (++count > MAX_CELLS) {
          throw new XmlPart.Refusal(tooMany());
        }
      }
    }
  }

  private SheetCell cell() throws XmlPart.Refusal {
    String raw = value.toString();
    if (type.equals("s")) {
      int index = XmlPart.whole(raw.strip(), Integer.MAX_VALUE);
      if (index >= workbook.texts().size()) {
        throw new XmlPart.Refusal(
            Message.of("the XLSX file has a text beyond what a workbook can hold"));
      }
      return made(Kind.TEXT, workbook.texts().get(index), Optional.empty());
    }
    if (hasFormula && raw.isBlank() && !type.equals("str")) {
      return made(Kind.NOT_COMPUTED, "", Optional.empty());
    }
    return switch (type) {
      case "e" -> made(Kind.ERROR, raw.strip(), Optional.empty());
      case "b" ->
          made(Kind.BOOLEAN, XmlPart.flag(raw.strip()) ? "TRUE" : "FALSE", Optional.empty());
      case "d" -> made(Kind.DATE, raw.strip(), Optional.empty());
      case "n" -> number(raw.strip());
      default -> made(Kind.TEXT, raw, Optional.empty());
    };
  }

  private SheetCell number(String raw) {
    CellFormat format = workbook.styles().format(style);
    Optional<BigDecimal> stored = decimal(raw);
    if (stored.isEmpty()) {
      return made(Kind.TEXT, raw, Optional.empty());
    }
    if (format.isDate()) {
      return made(Kind.DATE, date(stored.get(), format), Optional.empty());
    }
    String words = format.wordsFor(stored.get());
    boolean dashForZero = stored.get().signum() == 0 && SpreadsheetNumber.isDash(words);
    if (!words.isEmpty() && SpreadsheetNumber.saysNothing(words) && !dashForZero) {
      return made(Kind.TEXT, words, Optional.empty());
    }
    CellFormat.Shown shown = format.shown(stored.get());
    return made(Kind.NUMBER, shown.text(), Optional.of(shown));
  }

  /** A number within the bounds of a double; longer ones stay the text that they are. */
  private static Optional<BigDecimal> decimal(String raw) {
    try {
      double number = Double.parseDouble(raw);
      boolean within = number == 0 || (Math.abs(number) < 1e30 && Math.abs(number) > 1e-30);
      boolean digits = raw.matches("[-+]?[0-9.]{1,40}([eE][-+]?[0-9]{1,3})?");
      return within && digits ? Optional.of(new BigDecimal(raw)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private String date(BigDecimal serial, CellFormat format) {
    try {
      LocalDate first = workbook.from1904() ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
      LocalDate date = first.plusDays(serial.longValue());
      return format.isYear() ? format.yearText(date.getYear()) : date.toString();
    } catch (DateTimeException e) {
      return serial.toPlainString();
    }
  }

  private SheetCell made(Kind kind, String text, Optional<CellFormat.Shown> number) {
    int at = column;
    boolean hidden =
        sheetIsHidden || rowIsHidden || hiddenColumns.stream().anyMatch(c -> c.contains(row, at));
    return new SheetCell(
        Location.of(name + "!" + CellRange.address(row, column)),
        row,
        column,
        kind,
        text,
        number,
        hasFormula ? Optional.of(formulaText.toString().strip()) : Optional.empty(),
        hidden);
  }

  static Message tooMany() {
    return Message.of(
        "the sheet holds more than 50,000 cells; name those of the table with `range`");
  }
}
