package org.gailan.verification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * The verification notes as a workbook: a sheet that says what they are of, and one with a row for
 * each statement, ready to be filtered, filled in and printed. Every cell is text, so that no value
 * changes on the way and none is a formula.
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
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      NotesWorkbook writer = new NotesWorkbook(workbook);
      writer.front(notes, header);
      writer.statements(notes, header);
      sign(workbook.getProperties(), header, date);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return SteadyZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sign(POIXMLProperties properties, NotesHeader header, Instant date) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(header.title() + ": verification notes");
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

  private void front(VerificationNotes notes, NotesHeader header) {
    XSSFSheet sheet = workbook.createSheet("Report");
    line(sheet, heading, "Verification notes", "");
    line(sheet, text, "Report", header.title());
    line(sheet, text, "File name", header.report());
    line(sheet, text, "Edition", header.edition());
    line(sheet, text, "Draft", String.valueOf(header.draft()));
    line(sheet, text, "Date", header.date());
    line(sheet, text, "Made with", header.engine());
    line(sheet, text, "PDFs whose pages are named", String.join(", ", notes.tags()));
    line(sheet, heading, "Status", "Rows");
    for (Map.Entry<String, Integer> count : notes.counts().entrySet()) {
      line(sheet, text, count.getKey(), String.valueOf(count.getValue()));
    }
    line(sheet, text, "all", String.valueOf(notes.statements().size()));
    line(sheet, heading, "What a status means", "");
    for (Evidence.Status status : Evidence.Status.values()) {
      line(sheet, text, status.word(), status.meaning());
    }
    line(sheet, heading, "Read from", "SHA-256");
    header.inputs().forEach((file, hash) -> line(sheet, text, file, hash));
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

  private void statements(VerificationNotes notes, NotesHeader header) {
    XSSFSheet sheet = workbook.createSheet("Statements");
    List<NotesColumn> columns = NotesColumn.of(notes);
    Row headings = sheet.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      set(headings.createCell(i), heading, columns.get(i).heading());
      sheet.setColumnWidth(i, columns.get(i).width() * HUNDREDTHS);
      sheet.setDefaultColumnStyle(i, text);
    }
    headings.setHeightInPoints(2 * LINE);
    int number = 1;
    for (Statement statement : notes.statements()) {
      Row row = sheet.createRow(number++);
      int lines = 1;
      for (int i = 0; i < columns.size(); i++) {
        String words = columns.get(i).cell().apply(statement);
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
