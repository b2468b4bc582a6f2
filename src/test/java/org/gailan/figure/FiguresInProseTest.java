package org.gailan.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.gailan.TestReport;
import org.gailan.font.Typefaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reference in prose prints, on made-up figures of the bicycle industry. */
final class FiguresInProseTest {
  @TempDir private Path directory;

  @Test
  void aReferencePrintsWhatTheDatasetSays() throws IOException {
    List<List<String>> expected =
        List.of(
            List.of("{value sales road 2024}", "1,532億美元", "US$153.2_billion"),
            List.of("{value sales road first}", "132億美元", "US$13.2_billion"),
            List.of("{value sales road latest unit=none}", "1,532", "153.2"),
            List.of("{value sales road last scale=million}", "958,700百萬美元", "US$958,700_million"),
            List.of("{value sales town 2024}", "約468億美元", "approximately US$46.8_billion"),
            List.of("{value sales town 2024 about=none}", "468億美元", "US$46.8_billion"),
            List.of("{cagr sales road 2020 2024}", "84.5%", "84.5%"),
            List.of("{cagr sales road latest last}", "約44.3%", "approximately 44.3%"),
            List.of("{cagr sales road latest last about=none}", "44.3%", "44.3%"),
            List.of("{cagr sales town first last}", "13.0%", "13.0%"),
            List.of("{cagr shrinking a 2020 2024}", "−15.9%", "−15.9%"),
            List.of("{total sales 2024}", "約2,000億美元", "approximately US$200.0_billion"),
            List.of("{share sales road 2024}", "約76.6%", "approximately 76.6%"),
            List.of("{share sales road 2020}", "56.9%", "56.9%"),
            List.of("{total shrinking 2024}", "15", "15"),
            List.of("{share shrinking a 2020}", "66.7%", "66.7%"),
            List.of("{share sales road 2029}", "80.1%", "80.1%"),
            List.of("{multiple sales road 2020 2024}", "11.6倍", "11.6_times"),
            List.of("{multiple sales road 2020 2024 unit=none}", "11.6", "11.6"),
            List.of("{multiple sales road first last}", "約73倍", "approximately 73_times"),
            List.of("{multiple sales town 2020 latest}", "約4.7倍", "approximately 4.7_times"),
            List.of("{change sales road 2020 2024}", "1,400億美元", "US$140.0_billion"),
            List.of(
                "{change sales road first last}", "約9,455億美元", "approximately US$945.5_billion"),
            List.of(
                "{change sales town latest last}",
                "約負168億美元",
                "approximately negative US$16.8_billion"),
            List.of("{value sales rest 2020}", "100億美元", "US$10.0_billion"),
            List.of("{value sales rest 2024}", "約468億美元", "approximately US$46.8_billion"),
            List.of("{value sales part 2020 unit=none}", "56.9", "5.69"),
            List.of("{year sales last}", "2029年", "2029"),
            List.of("{year sales last estimate=marked}", "2029年(估計)", "2029E"),
            List.of("{year sales latest estimate=marked}", "2024年", "2024"),
            List.of("{period sales first latest}", "2020年至2024年", "2020 to 2024"),
            List.of("{period sales latest last estimate=marked}", "2024年至2029年(估計)", "2024–2029E"),
            List.of("{value makers wheel}", "人民幣28億元", "RMB2.8_billion"),
            List.of("{value makers wheel scale=billion}", "人民幣2.8十億元", "RMB2.8_billion"),
            List.of("{value makers spoke}", "約人民幣25億元", "approximately RMB2.5_billion"),
            List.of("{share makers wheel}", "2.0%", "2.0%"),
            List.of("{rank makers spoke}", "第二", "second"),
            List.of("{count makers}", "兩", "two"),
            List.of("{total makers}", "人民幣53億元", "RMB5.3_billion"),
            List.of("{total makers share}", "3.8%", "3.8%"),
            List.of("{year makers last}", "2024年", "2024"));
    StringBuilder section = new StringBuilder("id: a\nblocks:\n");
    expected.forEach(row -> section.append("  - paragraph: \"").append(row.get(0)).append("\"\n"));
    TestReport.Ran ran =
        bicycles().with("sections/a.yaml", section.toString()).built("--format", "html");
    List<String> chinese = paragraphs(ran, "zh-Hant");
    List<String> english = paragraphs(ran, "en");
    for (int i = 0; i < expected.size(); i++) {
      List<String> row = expected.get(i);
      assertEquals(row, List.of(row.get(0), chinese.get(i), english.get(i)));
    }
  }

  /** Growth rates of what was published are the published ones; the charts' totals are sums. */
  private TestReport bicycles() {
    return TestReport.in(directory)
        .with(
            "report.yaml",
            """
            id: bicycles
            title: {zh-Hant: 單車業, en: Bicycles}
            languages: [zh-Hant, en]
            editions: {proof: {redactions: removed}}
            sections: [sections/a.yaml]
            """)
        .with(
            "data/sales.yaml",
            """
            name: {zh-Hant: 銷售, en: Sales}
            unit: USD
            scale: hundred-million
            estimates-from: 2025
            total: all
            series:
              road:
                name: {zh-Hant: 公路, en: Road}
                values: {2020: 132, 2024: 1532, 2029: 9587}
                growth:
                  - {from: 2020, to: 2024, rate: 84.5}
                  - {from: 2024, to: 2029, rate: ~44.3}
                part-of: all
                shares: {2029: 80.1}
                multiples: [{from: 2020, to: 2029, times: ~73}]
                changes: [{from: 2020, to: 2029, by: ~9455}]
              town:
                name: {zh-Hant: 市區, en: Town}
                values: {2020: 100, 2024: ~468, 2029: 300}
              all:
                name: {zh-Hant: 總計, en: All}
                values: {2020: 232, 2024: ~2000}
              rest: {name: {zh-Hant: 其他, en: Others}, formula: all - road}
              part: {name: {zh-Hant: 部分, en: Part}, formula: (all - rest) / all * 100}
            """)
        .with(
            "data/shrinking.yaml",
            """
            name: {zh-Hant: 店舖, en: Shops}
            unit: count
            total: sum
            series:
              a: {name: {zh-Hant: 甲, en: A}, values: {2020: 20, 2024: 10}}
              b: {name: {zh-Hant: 乙, en: B}, values: {2020: 10, 2024: 5}}
            """)
        .with(
            "data/makers.yaml",
            """
            kind: ranking
            name: {zh-Hant: 製造商, en: Makers}
            unit: RMB
            scale: billion
            year: 2024
            measure: {zh-Hant: 收入, en: Revenue}
            items:
              wheel: {name: {zh-Hant: 輪, en: Wheel}, value: 2.8, share: 2.0}
              spoke: {name: {zh-Hant: 輻, en: Spoke}, value: ~2.5, share: 1.8}
            total: {name: {zh-Hant: 合計, en: Total}, value: 5.3, share: 3.8}
            """);
  }

  private static List<String> paragraphs(TestReport.Ran ran, String language) throws IOException {
    String html = Files.readString(ran.output("proof/bicycles." + language + ".html"));
    return Pattern.compile("<p[^>]*>([^<]*)</p>")
        .matcher(html.substring(html.indexOf("<main")))
        .results()
        .map(p -> p.group(1).replace('\u00a0', '_').replace("&#160;", "_").replace("&nbsp;", "_"))
        .toList();
  }

  @Test
  void everyCharacterThatTheEngineWritesIsInEveryTypeface() {
    Typefaces typefaces = new Typefaces();
    String words =
        "0123456789.,%~\u2212–✓×•()US$HK$RMBE零一二三四五六七八九十兩第年至估計約負人民幣美港元千百萬億 "
            + "approximately negative thousand million billion trillion first second third";
    words
        .codePoints()
        .forEach(
            c ->
                assertTrue(
                    typefaces.coversEverywhere(c), () -> "no glyph for " + Character.toString(c)));
  }
}
