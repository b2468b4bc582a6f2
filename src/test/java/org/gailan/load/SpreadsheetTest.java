package org.gailan.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetTest {
  @TempDir Path folder;

  @Test
  void aCsvKeepsItsDecimals() {
    var loaded = csv("Year,All,\"AI, computing\"\r\n2020,1,3.60\r\n2024,2,~8.0\r\n2025,3,\r\n");
    assertEquals(List.of(), loaded.messages());
    assertEquals(Map.of(2020, "3.60", 2024, "~8.0"), loaded.values());
  }

  @Test
  void aCellOfACsvIsLocated() {
    assertEquals(
        List.of(
            "content/data/demand.csv:2:8: error[value.number]: 'x' is not a number: expected digits"
                + " such as 1532, 25.0 or ~8.0",
            "content/data/demand.csv:4:1: error[data.duplicate-year]: the year 2020 has a row"
                + " already",
            "content/data/demand.csv:5:1: error[value.year]: 'Sum' is not a year between 1900 and"
                + " 2200",
            "content/data/demand.csv:6:2: error[data.no-year]: this row has no year in its first"
                + " column"),
        csv("Year,All,\"AI, computing\"\n2020,1,x\n\n2020,1,2\nSum,1,2\n,1,2\n").messages());
  }

  @Test
  void aColumnThatIsNotThereSuggestsOneThatIs() {
    assertEquals(
        List.of(
            "content/data/demand.yaml:4:33: error[data.unknown-column]: no column 'AI, computing' in"
                + " content/data/demand.csv; did you mean 'AI, computng'?"),
        csv("Year,\"AI, computng\"\n2020,1\n").messages());
  }

  @Test
  void aMissingFileSuggestsOneThatIsThere() {
    assertEquals(
        List.of(
            "content/data/demand.yaml:3:7: error[load.missing-file]: there is no file 'demnd.csv';"
                + " did you mean 'demand.csv'?"),
        dataset("file: demnd.csv").file("data/demand.csv", "x").load().messages());
    assertTrue(
        dataset("file: ../../x.csv")
            .load()
            .messages()
            .get(0)
            .startsWith("content/data/demand.yaml:3:7: error[load.outside]: '../../x.csv'"));
  }

  @Test
  void anXlsxIsReadAtTheDecimalsAsked() {
    var loaded =
        xlsx(
            "Demand",
            "<row r=\"1\">%s%s</row>".formatted(text("A1", "Year"), text("B1", "AI, computing"))
                + "<row r=\"3\"><c r=\"A3\"><v>2020</v></c><c r=\"B3\"><v>0.28499999999999998</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\"><v>2024</v></c><c r=\"B4\"><f>1+1</f><v>2</v></c></row>"
                + "<row r=\"5\"><c r=\"A5\"><v>2025</v></c></row>");
    assertEquals(List.of(), loaded.messages());
    assertEquals(Map.of(2020, "0.29", 2024, "2.00"), loaded.values());
  }

  @Test
  void aCellOfAnXlsxIsLocated() {
    assertEquals(
        List.of(
            "content/data/demand.xlsx!Demand!B2: error[value.number]: 'n/a' is not a number:"
                + " expected digits such as 1532, 25.0 or ~8.0",
            "content/data/demand.xlsx!Demand!B3: error[data.formula]: this formula has no computed"
                + " value; open the file in a spreadsheet and save it"),
        xlsx(
                "Demand",
                "<row r=\"1\">%s%s</row>".formatted(text("A1", "Year"), text("B1", "AI, computing"))
                    + "<row r=\"2\"><c r=\"A2\"><v>2020</v></c>%s</row>"
                        .formatted(text("B2", "n/a"))
                    + "<row r=\"3\"><c r=\"A3\"><v>2021</v></c><c r=\"B3\"><f>1+1</f></c></row>")
            .messages());
  }

  @Test
  void aMissingSheetSuggestsOneThatIsThere() {
    assertEquals(
        List.of(
            "content/data/demand.yaml:4:8: error[data.unknown-sheet]: no sheet 'Demand' in"
                + " content/data/demand.xlsx; did you mean 'Demnad'?"),
        xlsx("Demnad", "").messages());
  }

  @Test
  void whatIsNoXlsxIsRefused() {
    var report = dataset("file: demand.xlsx");
    for (byte[] bytes :
        List.of(
            "not a zip".getBytes(StandardCharsets.UTF_8),
            zip("a.txt", "x"),
            zip("[Content_Types].xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"),
            zip("xl/worksheets/sheet1.xml", "<c r=\"ZZZZZZ1\"/>"),
            zip("xl/worksheets/sheet1.xml", "<c r=\"A1\" t=\"s\"><v>2000000000</v></c>"),
            zip("xl/bomb", "0".repeat(70 << 20)))) {
      var messages = report.file("data/demand.xlsx", bytes).load().messages();
      assertEquals(1, messages.size(), messages.toString());
      assertTrue(
          messages.get(0).startsWith("content/data/demand.xlsx: error[data.unreadable]: "),
          messages.get(0));
    }
  }

  @Test
  void aFileOverTheLimitIsRefused() {
    assertEquals(
        List.of("content/data/demand.csv: error[load.too-large]: the file is larger than 20 MB"),
        dataset("file: demand.csv")
            .file("data/demand.csv", new byte[(20 << 20) + 1])
            .load()
            .messages());
  }

  private ReportOnDisk.Loaded csv(String text) {
    return dataset("file: demand.csv").file("data/demand.csv", text).load();
  }

  private ReportOnDisk dataset(String file) {
    return ReportOnDisk.english(folder, "id: a\nblocks: []\n")
        .file(
            "data/demand.yaml",
            "name: Demand\nunit: USD\n"
                + file
                + "\nseries: {ai: {name: AI, column: \"AI, computing\"}}\n");
  }

  private ReportOnDisk.Loaded xlsx(String sheet, String rows) {
    return dataset("file: demand.xlsx\nsheet: Demand\ndecimals: 2")
        .file("data/demand.xlsx", workbook(sheet, rows))
        .load();
  }

  private static String text(String cell, String words) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(cell, words);
  }

  private static byte[] workbook(String sheet, String rows) {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String packages = "http://schemas.openxmlformats.org/package/2006/";
    return zip(
        "[Content_Types].xml",
        "<Types xmlns=\"%scontent-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
            .formatted(packages),
        "_rels/.rels",
        "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            .formatted(packages, office),
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            .formatted(main, office, sheet),
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"r1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            .formatted(packages, office),
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(main, rows));
  }

  private static byte[] zip(String... namesAndTexts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
