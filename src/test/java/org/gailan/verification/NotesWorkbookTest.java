package org.gailan.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gailan.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook and the CSV as whoever verifies opens them. */
final class NotesWorkbookTest {
  @TempDir private Path folder;

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    row.forEach(cell -> cells.add(cell.getStringCellValue()));
    return cells;
  }

  private static List<String> cells(Row row, int columns) {
    return IntStream.range(0, columns)
        .mapToObj(i -> row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK))
        .map(Cell::getStringCellValue)
        .toList();
  }

  @Test
  void theWorkbookSaysWhatTheCsvSays() throws IOException {
    TestReport.Ran ran = MadeUpReports.tea(folder).run("figures", "-q");
    Notes notes = Notes.read(ran.output("proof/tea.figures.csv"));
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(ran.output("proof/tea.figures.xlsx").toFile().getPath())) {
      XSSFSheet sheet = workbook.getSheet("Statements");
      assertEquals(notes.rows().size(), sheet.getLastRowNum());
      assertEquals(List.copyOf(notes.rows().get(0).cells().keySet()), cells(sheet.getRow(0)));
      for (int i = 0; i < notes.rows().size(); i++) {
        List<String> ofCsv =
            notes.rows().get(i).cells().values().stream()
                .map(cell -> cell.startsWith("'") ? cell.substring(1) : cell)
                .toList();
        assertEquals(ofCsv, cells(sheet.getRow(i + 1), ofCsv.size()));
      }
    }
  }

  @Test
  void theSheetIsReadyToBeFilteredFilledInAndPrinted() throws IOException {
    TestReport.Ran ran = MadeUpReports.tea(folder).run("figures", "-q");
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(ran.output("proof/tea.figures.xlsx").toFile().getPath())) {
      XSSFSheet sheet = workbook.getSheet("Statements");
      assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
      assertTrue(sheet.getCTWorksheet().isSetAutoFilter());
      assertEquals(0, sheet.getRepeatingRows().getFirstRow());
      assertTrue(sheet.getPrintSetup().getLandscape());
      assertEquals(1, sheet.getPrintSetup().getFitWidth());
      assertEquals(0, sheet.getPrintSetup().getFitHeight());
      List<String> headings = cells(sheet.getRow(0));
      assertEquals(
          List.of("Verified by", "Date", "Reference", "Remarks"),
          headings.subList(headings.size() - 4, headings.size()));
      List<String> front = new ArrayList<>();
      workbook.getSheet("Report").forEach(row -> front.add(String.join("=", cells(row))));
      assertTrue(front.contains("Report=虛構茶業 | Made-up Tea"), front::toString);
      assertTrue(front.contains("Edition=proof"), front::toString);
      assertTrue(front.stream().anyMatch(l -> l.matches("data/leaves.yaml=[0-9a-f]{64}")));
    }
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() throws IOException {
    TestReport report =
        MadeUpReports.bicycles(folder)
            .with(
                "all.yaml",
                """
                id: all
                blocks:
                  - paragraph: "=HYPERLINK(1)+2023"
                  - paragraph: "@SUM(5) is no sum"
                  - paragraph: "+7 or -7"
                """);

    TestReport.Ran ran = report.run("figures", "-q");

    Notes notes = Notes.read(ran.output("proof/bicycles.figures.csv"));
    assertFalse(notes.rows().isEmpty());
    for (Notes.Row row : notes.rows()) {
      row.cells().values().forEach(cell -> assertFalse(cell.matches("(?s)[=+@].*|-\\D.*"), cell));
    }
    assertTrue(notes.column("Sentence or place (en)").contains("'=HYPERLINK(1)+2023"));
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(ran.output("proof/bicycles.figures.xlsx").toFile().getPath())) {
      boolean quoted = false;
      for (Row row : workbook.getSheet("Statements")) {
        for (Cell cell : row) {
          assertTrue(
              cell.getCellType() == CellType.STRING, () -> "no text in " + cell.getAddress());
          if (cell.getStringCellValue().startsWith("=")) {
            assertTrue(cell.getCellStyle().getQuotePrefixed());
            quoted = true;
          }
        }
      }
      assertTrue(quoted, "no cell looks like a formula");
    }
  }
}
