package org.gailan.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as consultants hand them over come in as they show. */
class ImportTest {
  @TempDir Path folder;

  private ImportedTea tea() {
    return ImportedTea.in(folder);
  }

  private static void assertValues(Map<Integer, String> expected, ReportOnDisk.Loaded loaded) {
    assertEquals(List.of(), loaded.messages());
    assertEquals(expected, loaded.values());
  }

  private static TestWorkbook across() {
    return TestWorkbook.sheet("Market")
        .row("B4", "(RMB billion)", 2023, 2024, "2025E")
        .row("B5", "Green tea", 3.6, 19.58, 20.04)
        .row("B6", "Black tea", 1, 2, 3)
        .format("C5:E6", "#,##0.0");
  }

  @Test
  void yearsAcrossBelowATitleAndEmptyRowsAndColumns() {
    var loaded = tea().xlsx(across().row("A1", "Table 1: sales of tea in 2024"));
    assertValues(Map.of(2023, "3.6", 2024, "19.6", 2025, "20.0"), loaded);
    assertEquals(Optional.of(2025), loaded.demand().estimatesFrom());
  }

  @Test
  void yearsDownWithAUnitRow() {
    assertValues(
        Map.of(2023, "3.60", 2024, "19.58"),
        tea()
            .xlsx(
                TestWorkbook.sheet("數據")
                    .row("C3", "Year", "Green tea", "Growth")
                    .row("C4", "", "RMB bn", "%")
                    .row("C5", "2023年", 3.6, 0.1)
                    .row("C6", "2024年", 19.58, 0.2)
                    .format("D5:D6", "0.00")));
  }

  @Test
  void chineseHeadingsAndANoteInTheCornerOfThePage() {
    var loaded =
        tea()
            .unit("USD", "hundred-million")
            .column("綠茶")
            .xlsx(
                TestWorkbook.sheet("工作表1")
                    .row("A1", "中國茶葉市場規模", "", "", "單位：億美元")
                    .row("A2", "", "2023年", "2024年", "2025年（估計）")
                    .row("A3", "　綠茶 ", "1,234.5", "１，３００．０", "約1,400"));
    assertValues(Map.of(2023, "1234.5", 2024, "1300.0", 2025, "~1400"), loaded);
    assertEquals(Optional.of(2025), loaded.demand().estimatesFrom());
  }

  @Test
  void aNamedRangeOfAWorkbookOfSeveralSheets() {
    assertValues(
        Map.of(2024, "5"),
        tea()
            .with("range: tea_market")
            .xlsx(
                TestWorkbook.sheet("Cover")
                    .row("A1", "Draft")
                    .anotherSheet("Tea data")
                    .row("A1", "", 2024)
                    .row("A2", "Green tea", 4)
                    .row("A10", "", 2024)
                    .row("A11", "Green tea", 5)
                    .name("Tea_Market", "'Tea data'!$A$10:$B$11")));
  }

  @Test
  void aRangeChoosesOneOfTwoTables() {
    TestWorkbook two =
        TestWorkbook.sheet("Data")
            .row("A1", "Volume", 2023, 2024)
            .row("A2", "Green tea", 1, 2)
            .row("A4", "Sales", 2023, 2024)
            .row("A5", "Green tea", 3, 4);
    assertValues(Map.of(2023, "3", 2024, "4"), tea().with("range: $A$4:C5").xlsx(two));
  }

  @Test
  void aRangeOfACsvCountsRowsAndColumnsAsASpreadsheetDoes() {
    assertValues(
        Map.of(2023, "3.0", 2024, "4.0"),
        tea()
            .with("range: B5:D6")
            .csv(
                """
                Volume,,,

                ,Tonnes,2023,2024
                ,Green tea,1,2
                ,Sales,2023,2024
                ,Green tea,3.0,4.0
                """));
  }

  @Test
  void percentagesAsShown() {
    assertValues(
        Map.of(2022, "53.2", 2023, "7", 2024, "-1.25", 2025, "53.2"),
        tea()
            .unit("percent", "one")
            .xlsx(
                TestWorkbook.sheet("S")
                    .row("A1", "Market of tea (RMB billion)")
                    .row("A2", "", 2022, 2023, 2024, 2025)
                    .row("A3", "Green tea", 0.532, 0.07, -0.0125, "53.2%")
                    .format("B3", "0.0%")
                    .format("C3", "0%")
                    .format("D3", "0.00%;[Red]-0.00%")));
  }

  @Test
  void decimalsAsTheCellsShowThem() {
    assertValues(
        Map.of(
            2018, "2.68",
            2019, "0.3",
            2020, "1235",
            2021, "1.2",
            2022, "-1234.5",
            2023, "0.0",
            2024, "1532.0",
            2025, "1.5"),
        tea()
            .xlsx(
                TestWorkbook.sheet("S")
                    .row("A1", "", 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025)
                    .row("A2", "Green tea", 2.675, 0.1 + 0.2, 1234.5, 1.2, -1234.5, 0, 1.532e9, 1.5)
                    .format("B2", "0.00")
                    .format("D2", "#,##0")
                    .format("E2", "0.0##")
                    .format("F2", "_(* #,##0.0_);_(* \\(#,##0.0\\);_(* \"-\"??_)")
                    .format("G2", "_(* #,##0.0_);_(* \\(#,##0.0\\);_(* \"-\"??_)")
                    .format("H2", "#,##0.0,,")
                    .format("I2", "[$¥-804]0.0")));
  }

  @Test
  void decimalsAreThoseAskedForWhereTheDatasetAsks() {
    assertValues(
        Map.of(2023, "3.60", 2024, "19.58", 2025, "20.04"),
        tea().with("decimals: 2").xlsx(across()));
  }

  @Test
  void yearsThatAreDatesOrHaveTheirSuffixInTheFormat() {
    var loaded =
        tea()
            .xlsx(
                TestWorkbook.sheet("S")
                    .row(
                        "A1", "", LocalDate.of(2022, 12, 31), LocalDate.of(2023, 6, 30), 2024, 2025)
                    .row("A2", "Green tea", 1, 2, 3, 4)
                    .format("B1", "dd-mmm-yy")
                    .format("C1", "yyyy")
                    .format("D1", "0\"A\"")
                    .format("E1", "\"FY\"0\"E\""));
    assertValues(Map.of(2022, "1", 2023, "2", 2024, "3", 2025, "4"), loaded);
    assertEquals(Optional.of(2025), loaded.demand().estimatesFrom());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2025,2025,NONE
          2025年,2025,NONE
          二零二五年,2025,NONE
          FY2025,2025,NONE
          FY25E,2025,ESTIMATE
          2025A,2025,ACTUAL
          2025E,2025,ESTIMATE
          2025F,2025,ESTIMATE
          2025e,2025,ESTIMATE
          2025(E),2025,ESTIMATE
          2025 (forecast),2025,ESTIMATE
          2025年(估計),2025,ESTIMATE
          ２０２５年（預測）,2025,ESTIMATE
          """)
  void aYearIsReadInEveryWayItIsWritten(String text, int year, YearHeading.Mark mark) {
    assertEquals(Optional.of(new YearHeading(year, mark)), YearHeading.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-2024",
    "2024H1",
    "1H2024",
    "2024¹",
    "20241",
    "2024(1)",
    "2O24",
    "1532",
    "2024Q3"
  })
  void whatIsNoYearIsNone(String text) {
    assertEquals(Optional.empty(), YearHeading.of(text));
  }

  @Test
  void whatSaysThatThereIsNoValueIsNone() {
    assertValues(
        Map.of(2020, "1"),
        tea()
            .csv(
                """
                ,2019,2020,2021,2022,2023,2024
                Green tea,n/a,1,-,–,,不適用
                """));
  }

  @Test
  void textsThatHoldNumbers() {
    assertValues(
        Map.of(2019, "1234567.80", 2020, "-1234", 2021, "~8.0", 2022, "12.5", 2023, "~7"),
        tea()
            .csv(
                """
                Item,2019,2020,2021,2022,2023
                green  TEA (RMB bn),1 234 567.80,"(1,234)",~ 8.0, 12.5 ,c. 7
                """));
  }

  @Test
  void ratesBesideTheYearsAndSourcesBelowThemAreNoValues() {
    assertValues(
        Map.of(2023, "1", 2024, "2"),
        tea()
            .csv(
                """
                ,2023,2024,CAGR 2023-2024,2020–2024 複合年增長率,Rank
                Green tea,1,2,100%,50%,3

                Source: made up in 2024
                """));
  }

  @Test
  void figuresThatLookLikeYears() {
    assertValues(
        Map.of(2022, "1950", 2023, "2001", 2024, "2100"),
        tea()
            .csv(
                """
                ,2022,2023,2024
                Green tea,1950,2001,2100
                Black tea,1.5,2.5,3.5
                """));
    assertValues(
        Map.of(2022, "1950", 2023, "2001"), tea().csv("Year,Green tea\n2022,1950\n2023,2001\n"));
  }

  @Test
  void headingsInTwoTiersOfWhichOneIsMerged() {
    TestWorkbook tiers =
        TestWorkbook.sheet("S")
            .row("B1", "Sales", "", "Volume")
            .row("A2", "Year", "Green tea", "Black tea", "Green leaf")
            .row("A3", 2023, 1, 2, 3)
            .row("A4", 2024, 4, 5, 6)
            .merge("B1:C1");
    assertValues(Map.of(2023, "1", 2024, "4"), tea().xlsx(tiers));
    assertTrue(
        tea()
            .column("Sales")
            .xlsx(tiersAgain())
            .messages()
            .get(0)
            .contains("has 2 columns 'Sales'"));
  }

  private static TestWorkbook tiersAgain() {
    return TestWorkbook.sheet("S")
        .row("B1", "Sales")
        .row("A2", "Year", "Green tea", "Black tea")
        .row("A3", 2023, 1, 2)
        .merge("B1:C1");
  }

  @Test
  void aHeadingMergedOverSeveralColumnsOfWhichOneHoldsValues() {
    assertValues(
        Map.of(2023, "1", 2024, "2"),
        tea()
            .xlsx(
                TestWorkbook.sheet("S")
                    .row("B1", 2023, "", 2024)
                    .row("A2", "Green tea", "", 1, 2)
                    .merge("B1:C1")));
  }

  @Test
  void computedValuesAreUsedAndFlagged() {
    var loaded =
        tea()
            .xlsx(
                TestWorkbook.sheet("S")
                    .row("A1", "", 2023)
                    .formula("C1", "B1+1", 2024)
                    .row("A2", "Green tea", 1.5)
                    .formula("C2", "B2*2", 3)
                    .formula("D2", "C2*2", 6)
                    .row("D1", "2025E"));
    assertEquals(Map.of(2023, "1.5", 2024, "3", 2025, "6"), loaded.values());
    assertEquals(
        List.of(
            "content/data/demand.yaml:5:34: warning[data.formula]: the values of 'Green tea' in"
                + " C2:D2 of content/data/tea.xlsx!S are formulas (C2 is =B2*2); their results are"
                + " used as the spreadsheet last computed them"),
        loaded.messages());
  }

  @Test
  void hiddenValuesAreUsedAndFlagged() {
    var loaded =
        tea()
            .xlsx(
                TestWorkbook.sheet("S")
                    .row("A1", "", 2022, 2023, 2024)
                    .row("A2", "Green tea", 1, 2, 3)
                    .with(sheet -> sheet.setColumnHidden(2, true)));
    assertEquals(Map.of(2022, "1", 2023, "2", 2024, "3"), loaded.values());
    assertEquals(
        List.of(
            "content/data/demand.yaml:5:34: warning[data.hidden]: the values of 'Green tea' in C2 of"
                + " content/data/tea.xlsx!S are hidden there, but used; show them, or leave them out"
                + " with `range`"),
        loaded.messages());
    for (TestWorkbook hidden :
        List.of(
            TestWorkbook.sheet("S")
                .row("A1", "", 2024)
                .row("A2", "Green tea", 1)
                .with(sheet -> sheet.getRow(1).setZeroHeight(true)),
            TestWorkbook.sheet("S")
                .row("A1", "", 2024)
                .row("A2", "Green tea", 1)
                .anotherSheet("T")
                .row("A1", "x")
                .withWorkbook(workbook -> workbook.setActiveSheet(1))
                .withWorkbook(workbook -> workbook.setSheetHidden(0, true)))) {
      assertTrue(
          tea().with("sheet: s").xlsx(hidden).messages().get(0).contains("warning[data.hidden]"));
    }
  }

  @Test
  void datesCountedFrom1904() {
    TestWorkbook old =
        TestWorkbook.sheet("S")
            .row("A1", "", 43830, 44196)
            .row("A2", "Green tea", 1, 2)
            .format("B1:C1", "yyyy")
            .withWorkbook(w -> w.getCTWorkbook().addNewWorkbookPr().setDate1904(true));
    assertValues(Map.of(2024, "1", 2025, "2"), tea().xlsx(old));
  }
}
