package org.gailan.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.NearestName;

/** Reads a sheet of an XLSX file; of a formula, the value that the spreadsheet last computed. */
final class XlsxTable {
  private static final int MAX_ROWS = 10_000;

  private final ReportFolder.Found found;
  private final Reading reading;

  private XlsxTable(ReportFolder.Found found, Reading reading) {
    this.found = found;
    this.reading = reading;
  }

  /**
   * Reads a sheet.
   *
   * @param sheet its name; may be left out where there is only one
   * @param namedAt where the sheet is named, or would be
   */
  static Optional<YearTable> read(
      ReportFolder.Found found,
      Optional<String> sheet,
      Location namedAt,
      ReportFolder folder,
      Reading reading) {
    Optional<byte[]> bytes = folder.bytes(found, ReportFolder.MAX_SPREADSHEET);
    Optional<String> refused = bytes.flatMap(ZipLimits::refusal);
    XlsxTable table = new XlsxTable(found, reading);
    if (refused.isPresent()) {
      return table.unreadable(refused.get());
    }
    return bytes.flatMap(b -> table.read(b, sheet, namedAt));
  }

  // Broken XML reaches us as runtime exceptions of several libraries; none is the machine's fault,
  // for the bytes are in memory.
  private Optional<YearTable> read(byte[] bytes, Optional<String> sheet, Location namedAt) {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      Optional<Sheet> chosen = choose(workbook.getSheets().toList(), sheet, namedAt);
      return chosen.isEmpty() ? Optional.empty() : Optional.of(table(chosen.get()));
    } catch (IOException | RuntimeException e) {
      return unreadable("not an XLSX file that can be read; save it again");
    }
  }

  private Optional<Sheet> choose(List<Sheet> sheets, Optional<String> name, Location namedAt) {
    if (name.isEmpty() && sheets.size() == 1) {
      return Optional.of(sheets.get(0));
    }
    List<String> names = sheets.stream().map(Sheet::getName).toList();
    if (name.isEmpty()) {
      reading.error(
          "data.unknown-sheet",
          namedAt,
          "%s has %d sheets; name one with `sheet`: %s"
              .formatted(found.name(), names.size(), String.join(", ", names)));
      return Optional.empty();
    }
    Optional<Sheet> chosen =
        sheets.stream().filter(s -> s.getName().equals(name.get())).findFirst();
    if (chosen.isEmpty()) {
      reading.error(
          "data.unknown-sheet",
          namedAt,
          "no sheet '%s' in %s%s"
              .formatted(name.get(), found.name(), NearestName.hint(name.get(), names)));
    }
    return chosen;
  }

  private YearTable table(Sheet sheet) throws IOException {
    List<Map<Integer, YearTable.Cell>> rows = new ArrayList<>();
    try (Stream<Row> stream = sheet.openStream()) {
      stream
          .limit(MAX_ROWS)
          .forEach(
              row -> {
                Map<Integer, YearTable.Cell> cells = row(row, sheet);
                if (!cells.isEmpty()) {
                  rows.add(cells);
                }
              });
    }
    return new YearTable(found.name(), rows);
  }

  private Map<Integer, YearTable.Cell> row(Row row, Sheet sheet) {
    Map<Integer, YearTable.Cell> cells = new LinkedHashMap<>();
    for (Cell cell : row) {
      if (cell == null || cell.getType() == CellType.EMPTY) {
        continue;
      }
      Location location =
          Location.of("%s!%s!%s".formatted(found.name(), sheet.getName(), cell.getAddress()));
      String text = text(cell);
      if (cell.getType() == CellType.FORMULA && text.isBlank()) {
        reading.error(
            "data.formula",
            location,
            "this formula has no computed value; open the file in a spreadsheet and save it");
      } else if (!text.isBlank()) {
        cells.put(cell.getColumnIndex(), new YearTable.Cell(location, text));
      }
    }
    return cells;
  }

  private static String text(Cell cell) {
    String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
    return switch (cell.getType()) {
      case NUMBER -> number(raw);
      case FORMULA -> number(raw);
      case STRING -> Objects.toString(cell.getValue(), "");
      case BOOLEAN, ERROR, EMPTY -> raw;
    };
  }

  /**
   * A number as a person reads it: the file has 0.28499999999999998 where its sheet shows 0.285, so
   * the shortest decimal that is the same double stands for it.
   */
  private static String number(String raw) {
    try {
      double number = Double.parseDouble(raw);
      if (!Double.isFinite(number)) {
        return raw;
      }
      BigDecimal shortest = new BigDecimal(Double.toString(number)).stripTrailingZeros();
      return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    } catch (NumberFormatException e) {
      return raw;
    }
  }

  private Optional<YearTable> unreadable(String why) {
    reading.error("data.unreadable", Location.of(found.name()), why);
    return Optional.empty();
  }
}
