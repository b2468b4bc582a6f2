package org.gailan.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can't be read is located by sheet and cell, and nothing changes silently. */
class ImportFaultsTest {
  private static final String CELL = "content/data/tea.xlsx!S!";
  private static final String YAML = "content/data/demand.yaml:";

  @TempDir Path folder;

  private ImportedTea tea() {
    return ImportedTea.in(folder);
  }

  private static TestWorkbook table(Object value) {
    return TestWorkbook.sheet("S").row("A1", "", 2023, 2024).row("A2", "Green tea", 1, value);
  }

  private static void assertFinding(String expected, ReportOnDisk.Loaded loaded) {
    assertEquals(List.of(expected), loaded.messages());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      textBlock =
          """
          00123     # it begins with a zero too many
          1E400     # write it out in digits, without an exponent
          3.6bn     # expected digits such as 1532, 25.0 or ~8.0
          12:30:45  # expected digits such as 1532, 25.0 or ~8.0
          1,53      # its commas do not stand before groups of three digits
          1 53      # expected digits such as 1532, 25.0 or ~8.0
          8.0*      # write the number alone, and what the mark refers to as a note of the chart or table
          8.0¹      # write the number alone, and what the mark refers to as a note of the chart or table
          8.0(1)    # write the number alone, and what the mark refers to as a note of the chart or table
          NO        # expected digits such as 1532, 25.0 or ~8.0
          0x1F      # write it in decimal digits
          """)
  void aTextThatIsNoNumberStaysNone(String text, String reason) {
    assertFinding(
        CELL + "C2: error[value.number]: '%s' is not a number: %s".formatted(text, reason),
        tea().xlsx(table(text)));
  }

  @Test
  void aTruthValueADateAndAnErrorAreNoNumbers() {
    assertFinding(
        CELL + "C2: error[value.number]: 'TRUE' is a truth value and not a number",
        tea().xlsx(table(true)));
    assertFinding(
        CELL + "C2: error[value.number]: '2024-02-29' is a date and not a number",
        tea().xlsx(table(LocalDate.of(2024, 2, 29)).format("C2", "yyyy/m/d")));
    assertFinding(
        CELL
            + "C2: error[data.error-value]: the cell holds the error #REF!; mend its formula, or"
            + " empty the cell if there is no value",
        tea().xlsx(table(1).errorValue("C2", FormulaError.REF.getCode())));
  }

  @Test
  void aFormulaThatWasNeverComputed() {
    assertFinding(
        CELL
            + "C2: error[data.not-computed]: this formula has no computed value; open the file in a"
            + " spreadsheet and save it",
        tea().xlsx(table("").formulaNotComputed("C2", "B2*2")));
  }

  @Test
  void aNumberWhoseDecimalsNobodyChose() {
    assertFinding(
        CELL
            + "C2: error[data.decimals]: the cell holds 0.333333333333333 in no number format that"
            + " says to how many decimals it is published; format the cells, or write `decimals`",
        tea().xlsx(table(1 / 3d)));
  }

  @Test
  void aNumberBeyondAnyFigure() {
    assertFinding(
        CELL
            + "C2: error[value.number]: '1.0E300' is not a number: write it out in digits, without an"
            + " exponent",
        tea().xlsx(table(1e300)));
  }

  @Test
  void aUnitThatDisagrees() {
    assertFinding(
        CELL
            + "A1: error[data.unit]: the spreadsheet says 'US$ million', but the dataset says `unit:"
            + " RMB` and `scale: billion`; correct one of the two",
        tea().xlsx(table(2).row("A1", "Sales of tea (US$ million)")));
    assertFinding(
        CELL
            + "A1: error[data.unit]: the spreadsheet says '億元', but the dataset says `unit: RMB` and"
            + " `scale: billion`; correct one of the two",
        tea().xlsx(table(2).row("A1", "單位：億元")));
    assertFinding(
        CELL
            + "C2: error[data.unit]: the cell shows '50.0%', but the dataset says `unit: RMB` and"
            + " `scale: billion`; correct one of the two",
        tea().xlsx(table(0.5).format("C2", "0.0%")));
  }

  @ParameterizedTest
  @CsvSource({
    "Sales of tea (made up)",
    "Table 3",
    "人民幣十億元",
    "RMB bn",
    "(in RMB billions)",
    "Unit: RMB billion",
    "India",
    "b"
  })
  void aTextThatSaysNothingElseIsNoUnit(String corner) {
    assertEquals(List.of(), tea().xlsx(table(2).row("A1", corner)).messages());
  }

  @Test
  void estimatesThatDisagree() {
    assertFinding(
        CELL
            + "C1: error[data.estimates]: '2024E' is marked as an estimate, but `estimates-from` is"
            + " 2025; correct one of the two",
        tea().with("estimates-from: 2025").xlsx(table(2).row("C1", "2024E")));
    assertFinding(
        CELL
            + "C1: error[data.estimates]: '2024A' is not marked as an estimate, but `estimates-from`"
            + " is 2024; correct one of the two",
        tea().with("estimates-from: 2024").xlsx(table(2).row("C1", "2024A")));
    assertFinding(
        CELL
            + "C1: error[data.estimates]: '2024' is not marked as an estimate, but the estimates"
            + " begin with 2023; correct one of the two",
        tea().xlsx(table(2).row("B1", "2023E")));
  }

  @Test
  void twoTables() {
    assertFinding(
        YAML
            + "4:7: error[data.several-tables]: content/data/tea.xlsx!S has 2 tables: years across in"
            + " B1:C1 and years across in C6:D6; say which is meant, as in `range: A1:C2`",
        tea().xlsx(table(2).row("B6", "", 2023, 2024).row("B7", "Black tea", 3, 4)));
  }

  @Test
  void noTable() {
    assertFinding(
        YAML
            + "4:7: error[data.no-table]: no table of years in content/data/tea.xlsx!S: expected a row"
            + " or a column of years such as 2024 or 2025E, with names and values beside it; its"
            + " cells fill A1:B2",
        tea().xlsx(TestWorkbook.sheet("S").row("A1", "Quarter", "Q1").row("A2", "Green tea", 1)));
    assertFinding(
        YAML
            + "5:8: error[data.no-table]: no table of years in content/data/tea.xlsx!S: expected a row"
            + " or a column of years such as 2024 or 2025E, with names and values beside it; it is"
            + " empty",
        tea().with("range: M20:P30").xlsx(table(2)));
  }

  @Test
  void aRangeThatIsNone() {
    assertFinding(
        YAML
            + "5:8: error[data.range]: 'Tea_Markt' is neither a range such as B3:H12 nor a name that"
            + " content/data/tea.xlsx gives to one; did you mean 'Tea_Market'?",
        tea().with("range: Tea_Markt").xlsx(table(2).name("Tea_Market", "S!$A$1:$C$2")));
    assertFinding(
        YAML
            + "5:8: error[data.range]: the name 'Rates' of content/data/tea.xlsx stands for 0.5 and"
            + " not for one range; write it as in B3:H12",
        tea().with("range: Rates").xlsx(table(2).name("Rates", "0.5")));
    assertFinding(
        YAML
            + "5:8: error[data.range]: 'Sales' is not a range of a CSV; write it as in B3:H12, rows"
            + " and columns counted from the first",
        tea().with("range: Sales").csv(",2024\nGreen tea,1\n"));
    assertFinding(
        YAML + "6:8: error[data.range]: the range is on the sheet 'S', but `sheet` says 'T'",
        tea().with("sheet: T\nrange: Tea").xlsx(table(2).name("Tea", "S!$A$1:$C$2")));
  }

  @Test
  void aSheetOfSeveralThatIsNotNamed() {
    assertFinding(
        YAML
            + "1:1: error[data.unknown-sheet]: content/data/tea.xlsx has 2 sheets; name one with"
            + " `sheet`: S, T",
        tea().xlsx(table(2).anotherSheet("T")));
  }

  @Test
  void aRowThatIsNotThereOrThereTwice() {
    assertFinding(
        YAML
            + "5:34: error[data.unknown-column]: no row 'Green te' in content/data/tea.xlsx!S; did you"
            + " mean 'Green tea'?",
        tea().column("Green te").xlsx(table(2)));
    assertFinding(
        YAML
            + "5:34: error[data.unknown-column]: content/data/tea.xlsx!S has 2 rows 'Green tea', A2"
            + " and A3; name a `range` that holds one of them",
        tea().xlsx(table(2).row("A3", "GREEN TEA", 3, 4)));
  }

  @Test
  void aHeadingMergedOverTwoValues() {
    assertFinding(
        CELL
            + "B1: error[data.merged]: the heading '2023' is merged over B1:C1, and B2 and C2 both"
            + " hold a value; split it, or name a `range`",
        tea()
            .xlsx(
                TestWorkbook.sheet("S")
                    .row("B1", 2023, "", 2024)
                    .row("A2", "Green tea", 1, 2, 3)
                    .merge("B1:C1")));
  }

  @Test
  void aYearTwiceOrMistypedOrMissing() {
    assertFinding(
        CELL + "D1: error[data.duplicate-year]: the year 2024 has a column already",
        tea().xlsx(table(2).row("D1", 2024).row("D2", 3)));
    assertFinding(
        CELL
            + "D1: error[value.year]: '2O25E' is not a year between 1900 and 2200, but D2 holds a"
            + " value of it; correct it, or leave it out with `range`",
        tea().xlsx(table(2).row("D1", "2O25E").row("D2", 3)));
    assertFinding(
        CELL
            + "D2: error[data.no-year]: this value has no year in row 1; write one, or leave it out"
            + " with `range`",
        tea().xlsx(table(2).row("D2", 3)));
  }

  @Test
  void aCommaInANumberOfACsvWithoutQuotes() {
    assertFinding(
        "content/data/tea.csv:2:19: error[data.unreadable]: this row has more cells than the headings;"
            + " write a number with a comma in quotes",
        tea().csv(",2023,2024,Source\nGreen tea,1,234,5,Survey\n"));
    assertFinding(
        "content/data/tea.csv:2:8: error[data.unreadable]: this row has more cells than the headings;"
            + " write a number with a comma in quotes",
        tea().csv("Year,Green tea\n2024,1,234\n"));
  }

  @Test
  void aSheetWithMoreCellsThanATable() {
    TestWorkbook many = table(2);
    Object[] cells = Collections.nCopies(5_000, 1).toArray();
    for (int row = 10; row <= 20; row++) {
      many.row("A" + row, cells);
    }
    byte[] bytes = many.bytes();
    assertFinding(
        "content/data/tea.xlsx: error[data.unreadable]: the sheet holds more than 50,000 cells; name"
            + " those of the table with `range`",
        tea().xlsx(bytes));
    assertEquals(List.of(), tea().with("range: A1:C2").xlsx(bytes).messages());
  }
}
