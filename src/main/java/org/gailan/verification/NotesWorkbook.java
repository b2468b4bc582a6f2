package org.gailan.verification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Verification notes and redaction logs as workbooks: a sheet that says what they are of, and one
 * with a row for each entry, ready to be filtered, filled in and printed. Every cell is text, so
 * that no value changes on the way and none is a formula.
 */
public final class NotesWorkbook {
  private static final int HUNDREDTHS = 256;
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  /** The heights of a line and of the tallest row there can be, in points. */
  private static final float LINE = 14.5f;

  private static final float TALLEST = 409;

  /** From the CJK radicals on, characters are twice as wide. */
  private static final int FIRST_WIDE = 0x2E80;

  /** At the sides of the printed sheet, in inches. */
  private static final double MARGIN = 0.4;

  private static final byte[] GREY = {(byte) 0xe6, (byte) 0xe6, (byte) 0xe6};

  private final XSSFWorkbook workbook;
  private final XSSFCellStyle text;
  private final XSSFCellStyle quoted;
  private final XSSFCellStyle heading;

  private NotesWorkbook(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.text = style();
    this.quoted = style();
    quoted.setQuotePrefixed(true);
    this.heading = style();
    XSSFFont bold = workbook.createFont();
    bold.setBold(true);
    heading.setFont(bold);
    heading.setFillForegroundColor(new XSSFColor(GREY));
    heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  /**
   * The bytes of the file; the same notes, the same bytes.
   *
   * @param date that the file bears
   */
  public static byte[] of(VerificationNotes notes, NotesHeader header, Instant date) {
    return of(
        "Verification notes",
        header,
        date,
        writer -> writer.front(notes, header),
        NotesColumns.sheet(notes));
  }

  /**
   * A workbook of one sheet behind a front.
   *
   * @param what it is, for its title
   */
  static <T> byte[] of(
      String what,
      NotesHeader header,
      Instant date,
      Consumer<NotesWorkbook> front,
      Sheet<T> sheet) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      NotesWorkbook writer = new NotesWorkbook(workbook);
      XSSFSheet first = workbook.createSheet("Report");
      writer.line(first, writer.heading, what, "");
      writer.report(first, header);
      front.accept(writer);
      writer.finishFront(first, header);
      writer.sheet(sheet, header);
      sign(workbook.getProperties(), what.toLowerCase(Locale.ROOT), header, date);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return SteadyZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sign(
      POIXMLProperties properties, String what, NotesHeader header, Instant date) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(header.title() + ": " + what);
    core.setCreator(header.engine());
    core.setCreated(Optional.of(Date.from(date)));
    core.setModified(Optional.of(Date.from(date)));
    properties.getExtendedProperties().setApplication(header.engine());
  }

  private XSSFCellStyle style() {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    return style;
  }

  private void report(XSSFSheet sheet, NotesHeader header) {
    line(sheet, text, "Report", header.title());
    line(sheet, text, "File name", header.report());
    line(sheet, text, "Edition", header.edition());
    line(sheet, text, "Draft", String.valueOf(header.draft()));
    line(sheet, text, "Date", header.date());
    line(sheet, text, "Made with", header.engine());
  }

  private void front(VerificationNotes notes, NotesHeader header) {
    line("PDFs whose pages are named", String.join(", ", notes.tags()));
    heading("Status", "Rows");
    notes.counts().forEach((status, count) -> line(status, String.valueOf(count)));
    line("all", String.valueOf(notes.statements().size()));
    heading("What a status means", "");
    for (Evidence.Status status : Evidence.Status.values()) {
      line(status.word(), status.meaning());
    }
    heading("Read from", "SHA-256");
    header.inputs().forEach(this::line);
  }

  /** Adds a line to the front. */
  void line(String name, String value) {
    line(workbook.getSheetAt(0), text, name, value);
  }

  /** Adds a heading to the front. */
  void heading(String name, String value) {
    line(workbook.getSheetAt(0), heading, name, value);
  }

  private void finishFront(XSSFSheet sheet, NotesHeader header) {
    sheet.setColumnWidth(0, 34 * HUNDREDTHS);
    sheet.setColumnWidth(1, 76 * HUNDREDTHS);
    sheet.addIgnoredErrors(
        new CellRangeAddress(0, sheet.getLastRowNum(), 0, 1),
        IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    print(sheet, header);
  }

  private void line(XSSFSheet sheet, XSSFCellStyle style, String name, String value) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    set(row.createCell(0), style, name);
    set(row.createCell(1), style, value);
  }

  private <T> void sheet(Sheet<T> written, NotesHeader header) {
    XSSFSheet sheet = workbook.createSheet(written.name());
    List<Sheet.Column<T>> columns = written.columns();
    Row headings = sheet.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      set(headings.createCell(i), heading, columns.get(i).heading());
      sheet.setColumnWidth(i, columns.get(i).width() * HUNDREDTHS);
      sheet.setDefaultColumnStyle(i, text);
    }
    headings.setHeightInPoints(2 * LINE);
    int number = 1;
    for (T entry : written.entries()) {
      Row row = sheet.createRow(number++);
      int lines = 1;
      for (int i = 0; i < columns.size(); i++) {
        String words = columns.get(i).cell().apply(entry);
        if (!words.isEmpty()) {
          set(row.createCell(i), text, words);
        }
        lines = Math.max(lines, lines(words, columns.get(i).width()));
      }
      row.setHeightInPoints(Math.min(TALLEST, lines * LINE));
    }
    CellRangeAddress all = new CellRangeAddress(0, number - 1, 0, columns.size() - 1);
    sheet.setAutoFilter(all);
    sheet.addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    sheet.createFreezePane(1, 1);
    sheet.setPrintGridlines(true);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    print(sheet, header);
    workbook.setActiveSheet(0);
  }

  /** How many lines words take: not every program finds the height of wrapped text by itself. */
  private static int lines(String words, int width) {
    int wide = (int) words.codePoints().filter(c -> c >= FIRST_WIDE).count();
    int room = width + width / 10; // a column is as many digits wide, and letters are narrower
    return 1 + (words.codePointCount(0, words.length()) + wide - 1) / room;
  }

  /** A cell of text; what begins like a formula stays text even after it was edited. */
  private void set(Cell cell, XSSFCellStyle style, String value) {
    boolean formula = !value.isEmpty() && "=+-@".indexOf(value.charAt(0)) >= 0;
    cell.setCellStyle(formula && style.equals(text) ? quoted : style);
    cell.setCellValue(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
  }

  private static void print(XSSFSheet sheet, NotesHeader header) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setLandscape(true);
    sheet.getPrintSetup().setPaperSize(PaperSize.A3_PAPER);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
      sheet.setMargin(side, MARGIN);
    }
    sheet.getHeader().setLeft(inHeader(header.title()));
    sheet
        .getHeader()
        .setRight(
            inHeader(
                "%s, draft %d, %s".formatted(header.edition(), header.draft(), header.date())));
    sheet.getFooter().setCenter("&P / &N");
  }

  /** An ampersand begins a code in the headers of a workbook. */
  private static String inHeader(String words) {
    return words.replace("&", "&&");
  }
}
