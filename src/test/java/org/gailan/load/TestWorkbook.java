package org.gailan.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook made up for a test, as a consultant's spreadsheet program would save it. */
final class TestWorkbook {
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Map<String, XSSFCellStyle> styles = new HashMap<>();
  private XSSFSheet sheet;

  private TestWorkbook(String sheet) {
    this.sheet = workbook.createSheet(sheet);
  }

  static TestWorkbook sheet(String name) {
    return new TestWorkbook(name);
  }

  TestWorkbook anotherSheet(String name) {
    sheet = workbook.createSheet(name);
    return this;
  }

  /** Writes cells to the right of one, those that are blank left out. */
  TestWorkbook row(String from, Object... values) {
    CellReference first = new CellReference(from);
    for (int i = 0; i < values.length; i++) {
      if (!values[i].equals("")) {
        set(cell(first.getRow(), first.getCol() + i), values[i]);
      }
    }
    return this;
  }

  private XSSFCell cell(int row, int column) {
    XSSFRow found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return found.getCell(column) == null ? found.createCell(column) : found.getCell(column);
  }

  private XSSFCell cell(String address) {
    CellReference reference = new CellReference(address);
    return cell(reference.getRow(), reference.getCol());
  }

  private static void set(XSSFCell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof Boolean flag) {
      cell.setCellValue(flag);
    } else if (value instanceof LocalDate date) {
      cell.setCellValue(date);
    } else {
      cell.setCellValue(value.toString());
    }
  }

  /** Gives cells a number format. */
  TestWorkbook format(String range, String code) {
    XSSFCellStyle style =
        styles.computeIfAbsent(
            code,
            c -> {
              XSSFCellStyle made = workbook.createCellStyle();
              made.setDataFormat(workbook.createDataFormat().getFormat(c));
              return made;
            });
    CellRangeAddress.valueOf(range)
        .forEach(a -> cell(a.getRow(), a.getColumn()).setCellStyle(style));
    return this;
  }

  /** A formula that the spreadsheet computed before it saved. */
  TestWorkbook formula(String address, String formula, Object result) {
    cell(address).setCellFormula(formula);
    set(cell(address), result);
    return this;
  }

  /** A formula that no spreadsheet ever computed. */
  TestWorkbook formulaNotComputed(String address, String formula) {
    cell(address).setCellFormula(formula);
    return this;
  }

  TestWorkbook errorValue(String address, byte code) {
    cell(address).setCellErrorValue(code);
    return this;
  }

  TestWorkbook merge(String range) {
    sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    return this;
  }

  TestWorkbook name(String name, String reference) {
    XSSFName made = workbook.createName();
    made.setNameName(name);
    made.setRefersToFormula(reference);
    return this;
  }

  TestWorkbook with(Consumer<XSSFSheet> change) {
    change.accept(sheet);
    return this;
  }

  TestWorkbook withWorkbook(Consumer<XSSFWorkbook> change) {
    change.accept(workbook);
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
