package org.gailan.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
            "content/data/demand.csv:5:1: error[value.year]: '2O21' is not a year between 1900 and"
                + " 2200, but C5 holds a value of it; correct it, or leave it out with `range`",
            "content/data/demand.csv:6:4: error[data.no-year]: this value has no year in column A;"
                + " write one, or leave it out with `range`"),
        csv("Year,All,\"AI, computing\"\n2020,1,x\n\n2020,1,2\n2O21,1,2\n,1,2\n").messages());
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
                + "<row r=\"4\"><c r=\"A4\"><v>2024</v></c><c r=\"B4\"><v>2</v></c></row>"
                + "<row r=\"5\"><c r=\"A5\"><v>2025</v></c></row>");
    assertEquals(List.of(), loaded.messages());
    assertEquals(Map.of(2020, "0.29", 2024, "2.00"), loaded.values());
  }

  @Test
  void aCellOfAnXlsxIsLocated() {
    assertEquals(
        List.of(
            "content/data/demand.xlsx!Demand!B2: error[value.number]: 'many' is not a number:"
                + " expected digits such as 1532, 25.0 or ~8.0",
            "content/data/demand.xlsx!Demand!B3: error[data.not-computed]: this formula has no computed"
                + " value; open the file in a spreadsheet and save it"),
        xlsx(
                "Demand",
                "<row r=\"1\">%s%s</row>".formatted(text("A1", "Year"), text("B1", "AI, computing"))
                    + "<row r=\"2\"><c r=\"A2\"><v>2020</v></c>%s</row>"
                        .formatted(text("B2", "many"))
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
  void whatNoSpreadsheetWritesIsRefused() {
    String start = "<worksheet xmlns=\"x\"><sheetData>";
    for (String sheet :
        List.of(
            start + "<row><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>",
            start + "<row><c r=\"A9999999\"><v>1</v></c></row></sheetData></worksheet>",
            start + "<row><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row></sheetData></worksheet>",
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>",
            start + "<row>")) {
      for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
        String xml = "<?xml version=\"1.0\" encoding=\"%s\"?>".formatted(charset) + sheet;
        var messages =
            dataset("file: demand.xlsx")
                .file("data/demand.xlsx", workbookOf("Demand", xml.getBytes(charset)))
                .load()
                .messages();
        assertEquals(1, messages.size(), messages.toString());
        assertTrue(
            messages.get(0).startsWith("content/data/demand.xlsx: error[data.unreadable]: "),
            messages.get(0));
      }
    }
  }

  @Test
  void noMutationOfAWorkbookThrows() {
    byte[] sound =
        TestWorkbook.sheet("Demand")
            .row("A1", "", 2023, "2024E")
            .row("A2", "AI, computing", 1, 2)
            .format("B2:C2", "_(* #,##0.0_);[Red](0.0);\"-\"")
            .formula("C2", "B2*2", 2)
            .merge("A4:B4")
            .name("Tea", "Demand!$A$1:$C$2")
            .bytes();
    var parts = unzipped(sound);
    Random random = new Random(20261123);
    ReportOnDisk report = dataset("file: demand.xlsx\nrange: Tea");
    assertEquals(
        Map.of(2023, "1.0", 2024, "2.0"), report.file("data/demand.xlsx", sound).load().values());
    List<String> names = List.copyOf(parts.keySet());
    for (int i = 0; i < 1_000; i++) {
      String name = names.get(random.nextInt(names.size()));
      StringBuilder xml =
          new StringBuilder(
              new String(Objects.requireNonNull(parts.get(name)), StandardCharsets.UTF_8));
      for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
        int at = random.nextInt(xml.length());
        String sign = String.valueOf("<>\"=/;&0123456789[]-#%AZ".charAt(random.nextInt(24)));
        switch (random.nextInt(3)) {
          case 0 -> xml.insert(at, sign.repeat(1 + random.nextInt(12)));
          case 1 -> xml.replace(at, at + 1, sign);
          default -> xml.delete(at, Math.min(xml.length(), at + 1 + random.nextInt(8)));
        }
        xml.append(' ');
      }
      Map<String, byte[]> mutated = new LinkedHashMap<>(parts);
      mutated.put(name, xml.toString().getBytes(StandardCharsets.UTF_8));
      var messages = report.file("data/demand.xlsx", zip(mutated)).load().messages();
      assertTrue(
          messages.stream().allMatch(m -> m.startsWith("content/data/")), messages.toString());
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
    return workbookOf(
        sheet,
        "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
            .formatted(main, rows)
            .getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] workbookOf(String sheet, byte[] worksheet) {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String packages = "http://schemas.openxmlformats.org/package/2006/";
    Map<String, byte[]> parts = new LinkedHashMap<>();
    Map.of(
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
                .formatted(packages, office))
        .forEach((name, xml) -> parts.put(name, xml.getBytes(StandardCharsets.UTF_8)));
    parts.put("xl/worksheets/sheet1.xml", worksheet);
    return zip(parts);
  }

  private static byte[] zip(String... namesAndTexts) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      parts.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return zip(parts);
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Map<String, byte[]> unzipped(byte[] bytes) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
