package org.gailan.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gailan.content.Language;
import org.gailan.verification.Sheet.Column;

/**
 * The redaction log of an edition, as XLSX and CSV. It holds what the edition removes, and is for
 * those who have to confirm the removal, never for publication.
 */
public record RedactionNotes(List<Language> languages, List<RedactionNote> notes) {
  /** What counsel fills in. */
  private static final List<String> SIGN_OFF = List.of("Confirmed by", "Date", "Remarks");

  public RedactionNotes {
    languages = List.copyOf(languages);
    notes = List.copyOf(notes);
  }

  /** The bytes of the workbook; the same log, the same bytes. */
  public byte[] toWorkbook(NotesHeader header, Instant date) {
    return NotesWorkbook.of("Redaction log", header, date, this::front, sheet());
  }

  public byte[] toCsv() {
    return NotesCsv.of(sheet());
  }

  private void front(NotesWorkbook workbook) {
    workbook.line(
        "Confidential", "This log holds what the edition removes. It is not for publication.");
    workbook.heading("Category", "Redactions");
    Map<String, Integer> counts = new TreeMap<>();
    notes.forEach(note -> counts.merge(note.category(), 1, Integer::sum));
    counts.forEach((category, count) -> workbook.line(category, String.valueOf(count)));
    workbook.line("all", String.valueOf(notes.size()));
  }

  private Sheet<RedactionNote> sheet() {
    List<Column<RedactionNote>> columns = new ArrayList<>();
    columns.add(new Column<>("No.", 6, note -> String.valueOf(note.number())));
    columns.add(new Column<>("What", 16, RedactionNote::kind));
    columns.add(new Column<>("Place", 24, RedactionNote::place));
    columns.add(new Column<>("Category", 18, RedactionNote::category));
    for (Language language : languages) {
      columns.add(
          new Column<>(
              "Reason (" + language.tag() + ")",
              26,
              note -> note.reason().getOrDefault(language, "")));
    }
    for (Language language : languages) {
      columns.add(
          new Column<>(
              "Removed (" + language.tag() + ")",
              34,
              note -> note.words().getOrDefault(language, "")));
    }
    columns.add(new Column<>("Removed figure", 16, RedactionNote::figure));
    columns.add(new Column<>("Written at", 24, note -> note.at().toString()));
    SIGN_OFF.forEach(heading -> columns.add(new Column<>(heading, 14, note -> "")));
    return new Sheet<>("Redactions", columns, notes);
  }
}
