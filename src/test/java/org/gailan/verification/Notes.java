package org.gailan.verification;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The verification notes that a command wrote, as whoever opens the CSV reads them. */
record Notes(List<Row> rows) {

  /** A row, by the headings of its columns. */
  record Row(Map<String, String> cells) {
    String get(String heading) {
      return Optional.ofNullable(cells.get(heading))
          .orElseThrow(() -> new AssertionError("no column " + heading + " in " + cells.keySet()));
    }

    /** The pages on which a PDF prints the text of a language. */
    List<Integer> pages(String tag, String language) {
      String pages = get("Page (" + tag + ")");
      for (String part : pages.split("; ", -1)) {
        if (part.startsWith(language + ": ")) {
          pages = part.substring(language.length() + 2);
        }
      }
      return pages.isEmpty()
          ? List.of()
          : Stream.of(pages.split(", ", -1)).map(Integer::valueOf).toList();
    }
  }

  static Notes read(Path csv) {
    try {
      String text = Files.readString(csv);
      if (!text.startsWith("\ufeff")) {
        throw new AssertionError("no byte order mark");
      }
      try (CsvReader<NamedCsvRecord> reader =
          CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
        return new Notes(reader.stream().map(one -> new Row(one.getFieldsAsMap())).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Row> figures() {
    return rows.stream().filter(row -> row.get("Kind").equals("figure")).toList();
  }

  /** The row of an id, such as {@code tea.green.2024 #1}. */
  Row row(String id) {
    return rows.stream()
        .filter(row -> row.get("ID").equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + id + " in " + column("ID")));
  }

  List<String> column(String heading) {
    return rows.stream().map(row -> row.get(heading)).toList();
  }

  /**
   * How often the rows say that each number stands on each page of a PDF.
   *
   * @param languages whose texts the PDF holds
   */
  Map<Integer, Map<String, Integer>> numbers(String tag, List<String> languages) {
    Map<Integer, Map<String, Integer>> numbers = new TreeMap<>();
    for (Row row : figures()) {
      for (String language : languages) {
        for (int page : row.pages(tag, language)) {
          PrintedNumbers.NUMBER
              .matcher(row.get("Figure (" + language + ")"))
              .results()
              .forEach(
                  m ->
                      numbers
                          .computeIfAbsent(page, p -> new HashMap<>())
                          .merge(m.group(), 1, Integer::sum));
        }
      }
    }
    return numbers;
  }
}
