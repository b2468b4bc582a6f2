package org.gailan.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

/** Reads a CSV file as a sheet of texts: UTF-8, commas, quotes as RFC 4180 has them. */
final class CsvSheet {
  private CsvSheet() {}

  static Optional<Sheet> read(
      ReportFolder.Found found, CellRange range, ReportFolder folder, Reading reading) {
    Optional<SourceFile> file =
        folder
            .text(found, ReportFolder.MAX_SPREADSHEET)
            .filter(f -> PrintableText.check(f, reading.diagnostics()));
    if (file.isEmpty()) {
      return Optional.empty();
    }
    NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows = new TreeMap<>();
    int cells = 0;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(file.get().text())) {
      int row = 0; // as a spreadsheet counts that opens the file
      for (CsvRecord record : records) {
        NavigableMap<Integer, SheetCell> filled = row(record, row, range, file.get());
        if (!filled.isEmpty()) {
          rows.put(row, filled);
          cells += filled.size();
        }
        if (cells > XlsxCells.MAX_CELLS) {
          return unreadable(found, reading, XlsxCells.tooMany());
        }
        row++;
      }
    } catch (CsvParseException e) {
      return unreadable(
          found,
          reading,
          Message.of("not a CSV: %s", String.valueOf(e.getMessage()).replaceAll("\\s+", " ")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(new Sheet(found.name(), rows, List.of()));
  }

  private static Optional<Sheet> unreadable(
      ReportFolder.Found found, Reading reading, Message why) {
    reading.error("data.unreadable", Location.of(found.name()), why);
    return Optional.empty();
  }

  private static NavigableMap<Integer, SheetCell> row(
      CsvRecord record, int number, CellRange range, SourceFile file) {
    NavigableMap<Integer, SheetCell> row = new TreeMap<>();
    int index = file.startOfLine((int) record.getStartingLineNumber());
    for (int i = 0; i < record.getFieldCount(); i++) {
      if (!record.getField(i).isBlank() && range.contains(number, i)) {
        row.put(i, SheetCell.ofText(file.at(index), number, i, record.getField(i)));
      }
      index = nextField(index, file);
    }
    return row;
  }

  /**
   * Whether no row of values is longer than the headings; {@code 1,234} without quotes would move
   * the values after it to other years.
   */
  static boolean fits(YearAxis axis, Reading reading) {
    int first = axis.across() ? axis.line() + 1 : axis.years().firstKey();
    int width =
        axis.sheet().rows().headMap(first, false).values().stream()
            .mapToInt(NavigableMap::lastKey)
            .max()
            .orElse(0);
    boolean fits = true;
    for (NavigableMap<Integer, SheetCell> row : axis.sheet().rows().tailMap(first).values()) {
      boolean hasValue = row.values().stream().anyMatch(SpreadsheetNumber::isValue);
      if (hasValue && row.lastKey() > width) {
        reading.error(
            "data.unreadable",
            row.tailMap(width, false).firstEntry().getValue().location(),
            Message.of(
                "this row has more cells than the headings; write a number with a comma in"
                    + " quotes"));
        fits = false;
      }
    }
    return fits;
  }

  /** FastCSV tells the line of a record only; so its fields are found again here. */
  private static int nextField(int from, SourceFile file) {
    boolean quoted = false;
    int index = from;
    while (index < file.length() && (quoted || file.codePoint(index) != ',')) {
      quoted ^= file.codePoint(index) == '"';
      index++;
    }
    return Math.min(index + 1, file.length());
  }
}
