package org.gailan.verification;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The verification notes as CSV (RFC 4180), in UTF-8 with a byte order mark: without it Excel takes
 * the Chinese for the code page of the machine.
 */
public final class NotesCsv {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** A spreadsheet takes a cell that begins so for a formula (OWASP, CSV Injection). */
  private static final Pattern LIKE_A_FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r＝＋－＠].*");

  private static final Pattern NUMBER = Pattern.compile("-\\d[\\d.]*");

  private NotesCsv() {}

  /** The bytes of the file. */
  public static byte[] of(VerificationNotes notes) {
    return of(NotesColumns.sheet(notes));
  }

  static <T> byte[] of(Sheet<T> sheet) {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(sheet.headings());
      for (T entry : sheet.entries()) {
        csv.writeRecord(sheet.row(entry).stream().map(NotesCsv::safe).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** An apostrophe before what would be a formula; a negative number is none. */
  private static String safe(String cell) {
    boolean formula = LIKE_A_FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
    return formula ? "'" + cell : cell;
  }
}
