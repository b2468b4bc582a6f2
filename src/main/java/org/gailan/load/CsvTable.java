package org.gailan.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.diagnostic.Location;

/** Reads a CSV file: UTF-8, commas, quotes as RFC 4180 has them. */
final class CsvTable {
  private CsvTable() {}

  static Optional<YearTable> read(ReportFolder.Found found, ReportFolder folder, Reading reading) {
    Optional<SourceFile> file =
        folder
            .text(found, ReportFolder.MAX_SPREADSHEET)
            .filter(f -> PrintableText.check(f, reading.diagnostics()));
    if (file.isEmpty()) {
      return Optional.empty();
    }
    List<Map<Integer, YearTable.Cell>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> records =
        CsvReader.builder().skipEmptyLines(true).ofCsvRecord(file.get().text())) {
      for (CsvRecord record : records) {
        Map<Integer, YearTable.Cell> row = row(record, file.get());
        if (!row.isEmpty()) {
          rows.add(row);
        }
      }
    } catch (CsvParseException e) {
      reading.error(
          "data.unreadable",
          Location.of(found.name()),
          "not a CSV: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(new YearTable(found.name(), rows));
  }

  private static Map<Integer, YearTable.Cell> row(CsvRecord record, SourceFile file) {
    Map<Integer, YearTable.Cell> row = new LinkedHashMap<>();
    int index = file.startOfLine((int) record.getStartingLineNumber());
    for (int i = 0; i < record.getFieldCount(); i++) {
      if (!record.getField(i).isBlank()) {
        row.put(i, new YearTable.Cell(file.at(index), record.getField(i)));
      }
      index = nextField(index, file);
    }
    return row;
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
