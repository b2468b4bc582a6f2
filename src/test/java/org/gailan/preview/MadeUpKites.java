package org.gailan.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gailan.TestReport;

/** A made-up report on kites, long enough to be scrolled: no such kites or figures exist. */
final class MadeUpKites {
  static final String MARKET = "sections/market.yaml";
  static final String FLYERS = "sections/flyers.yaml";
  static final String KITES = "data/kites.yaml";
  static final String STRINGS = "data/strings.xlsx";

  private static final int PARAGRAPHS = 24;

  private static final String REPORT =
      """
      # A made-up report: no such kites, makers or figures exist.
      id: kites
      title: {zh-Hant: 風箏業概覽（虛構）, en: Made-up Kites}
      languages: [zh-Hant, en]
      date: 2026-03-31
      draft: 4
      edition: working
      editions:
        working: {redactions: shown}
        proof: {redactions: removed}
      sections: [sections/market.yaml, sections/flyers.yaml]
      """;

  private static final String SOLD =
      """
      name: {zh-Hant: 風箏銷量（虛構）, en: Made-up kites sold}
      unit: RMB
      scale: million
      series:
        box: {name: {zh-Hant: 箱形風箏, en: Box kites}, values: {2020: 120.5, 2022: 160.0, 2024: 240.5}}
        delta: {name: {zh-Hant: 三角風箏, en: Delta kites}, values: {2020: 60.0, 2022: 75.5, 2024: 90.0}}
      source: {zh-Hant: 虛構風箏年鑑, en: Made-up Kite Almanac}
      """;

  private static final String LINES =
      """
      name: {zh-Hant: 箏線（虛構）, en: Made-up kite string}
      unit: HKD
      scale: million
      file: strings.xlsx
      series: {silk: {name: {zh-Hant: 絲線, en: Silk}, column: Silk}}
      """;

  private static final String OVERVIEW =
      """
      id: market
      blocks:
        - heading: {zh-Hant: 市場, en: The Market}
          level: 1
        - id: sold
          paragraph:
            zh-Hant: 箱形風箏銷量於2024年為{value kites box 2024}，較2020年的{value kites box 2020}為高。
            en: Box kites worth {value kites box 2024} were sold in 2024, more than {value kites box 2020} in 2020.
        - id: research
          paragraph:
            zh-Hant: 業者研究生命力頑強的竹材，並於𨋢塔試飛。
            en: Makers study hardy bamboo and fly it from a lift tower.
        - id: silk
          paragraph:
            zh-Hant: 絲線銷量為{value strings silk 2024}。
            en: Silk string came to {value strings silk 2024}.
        - id: chart
          chart: {kind: grouped-bars, title: {zh-Hant: 風箏銷量, en: Kites sold}, dataset: kites, height: 50}
        - id: again
          paragraph:
            zh-Hant: 箱形風箏的{value kites box 2024}居首。
            en: Box kites lead with {value kites box 2024}.
      """;

  private MadeUpKites() {}

  static TestReport in(Path directory) {
    TestReport report =
        TestReport.in(directory)
            .with("report.yaml", REPORT)
            .with(KITES, SOLD)
            .with("data/strings.yaml", LINES)
            .with(MARKET, OVERVIEW)
            .with(FLYERS, flyers());
    write(directory.resolve("content").resolve(STRINGS), silk(33.5));
    return report;
  }

  private static String flyers() {
    StringBuilder text = new StringBuilder("id: flyers\nblocks:\n");
    text.append("  - heading: {zh-Hant: 放風箏者, en: Those Who Fly Kites}\n    level: 1\n");
    for (int i = 1; i <= PARAGRAPHS; i++) {
      text.append("  - id: flyer-").append(i).append("\n    paragraph:\n");
      text.append("      zh-Hant: 放風箏者")
          .append(i)
          .append('號')
          .append("於海邊放風箏，風大時收線，風小時放線，直至日落方歸。".repeat(3));
      text.append("\n      en: Flyer ").append(i);
      text.append(
          " flies a kite by the sea, takes in string when the wind is up and gives it out when it falls, until the sun has set.\n");
    }
    return text.toString();
  }

  /** A workbook in which silk string of a year came to an amount. */
  static byte[] silk(double amount) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("Strings");
      XSSFRow head = sheet.createRow(0);
      head.createCell(0).setCellValue("Year");
      head.createCell(1).setCellValue("Silk");
      XSSFRow row = sheet.createRow(1);
      row.createCell(0).setCellValue(2024);
      row.createCell(1).setCellValue(amount);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
