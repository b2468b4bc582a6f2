package org.gailan.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The blackline of two drafts of the shipped report, between which fifteen things changed, shows
 * each and nothing else:
 *
 * <ol>
 *   <li>a forecast of the equipment market, in prose and chart
 *   <li>a forecast of demand in China and its growth rate, in prose, chart and growth table
 *   <li>the consultant's fee, a fact
 *   <li>a phrase of a paragraph
 *   <li>a note of the ranking
 *   <li>a sentence taken out of a paragraph
 *   <li>a paragraph put in
 *   <li>a paragraph taken out
 *   <li>a paragraph moved
 *   <li>an item put into a list
 *   <li>an item of a list moved
 *   <li>a definition
 *   <li>a row taken out of a table
 *   <li>a cell of a table
 *   <li>a company's value and share in the ranking, so that it no longer ties with another; the
 *       note on ties goes
 * </ol>
 */
final class FifteenChangesTest {
  private static final Path SHIPPED = Path.of("content");

  @TempDir Path folder;

  private TwoDrafts drafts() {
    TwoDrafts drafts = TwoDrafts.like(SHIPPED, folder);
    // 1
    drafts.edit("data/equipment.yaml", "2025: 2404", "2025: 2460");
    // 2
    drafts.edit("data/china-demand.yaml", "2029: 4275.3", "2029: 4310.8");
    drafts.edit("data/china-demand.yaml", "rate: 52.1", "rate: 52.3");
    // 3
    drafts.edit("facts.yaml", "amount: 600000", "amount: 650000");
    // 4
    String equipment = "sections/06-equipment-definition.yaml";
    drafts.edit(equipment, "向AI場景供應高效能的運算設備", "向AI場景供應可靠的運算設備");
    drafts.edit(
        equipment, "efficient computing platforms.", "reliable computing platforms of their own.");
    // 5
    drafts.edit("data/top-ten.yaml", "以及覆蓋全流程的綜合服務", "以及覆蓋項目全週期的綜合服務");
    drafts.edit(
        "data/top-ten.yaml",
        "covering the entire process",
        "covering the entire life of a project");
    // 6
    String computing = "sections/04-ai-computing.yaml";
    drafts.cut(computing, "        硬件是AI生態系統的基礎資產", "      en: |\n        The {term ai-computing}");
    drafts.cut(computing, " Hardware is the foundational asset", "\n\n  - paragraph:");
    // 7
    drafts.edit(
        "sections/08-equipment-market.yaml",
        "  - chart:",
        """
          - paragraph:
              zh-Hant: 市場規模按收入計，不包括用戶自行組裝的設備。
              en: The size of the market is measured by revenue and leaves out equipment that users assemble themselves.

          - chart:\
        """);
    // 8
    drafts.cut(
        computing,
        "  - paragraph:\n      zh-Hant: |\n        目前，行業需求",
        "  - heading:\n      zh-Hant: AI計算是數字經濟");
    // 9
    String sources = "sections/02-sources.yaml";
    String moved =
        drafts.cut(
            sources,
            "  - paragraph:\n      zh-Hant: |\n        {term consultant-report}所作的市場預測",
            "    id: assumptions\n");
    drafts.edit(sources, "    id: assumptions\n", "");
    String first = "  - paragraph:\n      zh-Hant: |\n        我們就{redacted offering}聘用獨立市場";
    drafts.edit(sources, first, moved + "    id: assumptions\n\n" + first);
    // 10
    drafts.edit(
        "sections/11-competition.yaml",
        "    leads: above",
        """
              - lead:
                  zh-Hant: 售後支援的能力
                  en: Ability to support customers after delivery
                text:
                  zh-Hant: 客戶要求長期維護，供應商須設有本地支援團隊。
                  en: Customers ask for long-term maintenance, for which a supplier needs support teams close to them.
            leads: above\
        """);
    // 11
    String drivers = "sections/09-equipment-drivers.yaml";
    String item =
        drafts.cut(
            drivers,
            "      - lead:\n          zh-Hant: 以芯片為代表",
            "      - lead:\n          zh-Hant: 拓展海外");
    String leads = "      - lead:\n          zh-Hant: 非結構化數據增長";
    drafts.edit(drivers, leads, item + leads);
    // 12
    drafts.edit(equipment, "主要用於AI模型訓練及多任務處理", "主要用於AI模型訓練");
    drafts.edit(
        equipment,
        "mainly used for AI model training and multitasking",
        "mainly used for AI model training");
    // 13
    String policies = "sections/07-policies.yaml";
    drafts.cut(policies, "        - - zh-Hant: 《政府工作報告》", "        - - zh-Hant: 《關於深入實施");
    // 14
    drafts.edit(
        policies,
        "zh-Hant: 國務院\n            en: State Council",
        "zh-Hant: 國務院辦公廳\n            en: General Office of the State Council");
    // 15
    String company = drafts.cut("data/top-ten.yaml", "  company-i:", "total:");
    drafts.edit(
        "data/top-ten.yaml",
        "total:",
        company.replace("\"~1.0\"", "\"~0.9\"").replace("0.7", "0.6") + "total:");
    return drafts;
  }

  @Test
  void eachIsShownAndNothingElse() throws IOException {
    TwoDrafts.Compared compared = drafts().diff();
    assertEquals(
        """
        block moved assumptions: The market projec -> The market projec
        text changed commission: RMB600,000 -> RMB650,000
        text removed ai-computing_3: Hardware is the f ->
        block removed ai-computing_4: The industry is c ->
        text changed china-demand-growth: 4,275.3 -> 4,310.8
        text changed china-demand-growth: 52.1% -> 52.3%
        value changed china-demand-chart AI computing › 2029E: 4,275.3 -> 4,310.8
        value changed china-demand-chart AI computing › 2024–2029E: 52.1% -> 52.3%
        text changed equipment-definition_3: efficient -> reliable
        text added equipment-definition_3: -> of their own
        text removed equipment-definition_5 item 1: and multitasking ->
        row removed policy-table row: Report on the Wor ->
        cell changed policy-table Opinions on Deepening the Implementation of the “Artificial \
        Intelligence+” Initiative › Issuing entity: State Council -> General Office of
        text changed equipment-forecast: US$240.4 -> US$246.0
        block added equipment-market_4: -> The size of the m
        value changed equipment-chart Global AI computing equipment solutions › 2025E: 240.4 -> 246.0
        item moved equipment-drivers_2 item 1: Technological ite -> Technological ite
        item added competition_3 item 4: -> Ability to suppor
        cell changed top-ten-ranking Company I › Revenue from AI computing equipment solutions (RMB \
        billion): ~1.0 -> ~0.9
        cell changed top-ten-ranking Company I › Market share: 0.7% -> 0.6%
        note removed top-ten-ranking note: Where figures are ->
        text changed top-ten-ranking note (9): process -> life of a project\
        """,
        shortened(compared.changes("en"), 17));
    assertEquals(
        """
        block moved assumptions: 弗若斯特沙利文報告 -> 弗若斯特沙利文報告
        text changed commission: 600,000 -> 650,000
        text removed ai-computing_3: 硬件是AI生態系統 ->
        block removed ai-computing_4: 目前，行業需求正快 ->
        text changed china-demand-growth: 4,275.3 -> 4,310.8
        text changed china-demand-growth: 52.1% -> 52.3%
        value changed china-demand-chart AI計算 › 2029年(估計): 4,275.3 -> 4,310.8
        value changed china-demand-chart AI計算 › 2024年至2029年(估計): 52.1% -> 52.3%
        text changed equipment-definition_3: 高效能 -> 可靠
        text removed equipment-definition_5 item 1: 及多任務處理 ->
        row removed policy-table row: 《政府工作報告》 ->
        cell changed policy-table 《關於深入實施「人工智能+」行動的意見》 › 頒佈實體: 國務院 -> 國務院辦公廳
        text changed equipment-forecast: 2,404 -> 2,460
        block added equipment-market_4: -> 市場規模按收入計，
        value changed equipment-chart 全球AI計算設備解決方案 › 2025年(估計): 2,404 -> 2,460
        item moved equipment-drivers_2 item 1: 以芯片為代表的技術 -> 以芯片為代表的技術
        item added competition_3 item 4: -> 售後支援的能力 客
        cell changed top-ten-ranking I公司 › AI計算設備解決方案收入（人民幣十億元）: ~1.0 -> ~0.9
        cell changed top-ten-ranking I公司 › 市場份額: 0.7% -> 0.6%
        note removed top-ten-ranking note: 數值相同者按資料來 ->
        text changed top-ten-ranking note (9): 全流程 -> 項目全週期\
        """,
        shortened(compared.changes("zh-Hant"), 9));
    assertEquals(
        List.of(
            "changed fact.fee",
            "changed china-demand.ai.2029",
            "changed china-demand.ai.cagr.2024-2029",
            "changed equipment.global.2025",
            "changed top-ten.company-i.value",
            "changed top-ten.company-i.share",
            "removed fact.government-work-report-issued"),
        compared.figures());
    assertEquals(
        List.of(
            "moved paragraph assumptions",
            "removed paragraph ai-computing_4",
            "added paragraph equipment-market_4"),
        compared.blocks());
    for (String tag : List.of("zh-Hant", "en")) {
      holdsWhatChanged(compared, tag);
    }
    countsWhatItLists(compared, "zh-Hant", "陳述", "變更的陳述");
    countsWhatItLists(compared, "en", "Statements", "Statements changed");
  }

  /** The front page counts as many statements as stand below their heading. */
  private static void countsWhatItLists(
      TwoDrafts.Compared compared, String tag, String name, String heading) throws IOException {
    String html =
        Files.readString(compared.ran().output("diff/industry-overview." + tag + ".blackline.html"))
            .replaceAll("\\s+", " ");
    Matcher counted =
        Pattern.compile("<p>" + name + "</p>.*?<p>(\\d+)</p>.*?<p>(\\d+)</p>.*?<p>(\\d+)</p>")
            .matcher(html);
    Matcher listed = Pattern.compile(">" + heading + "</h3>(.*?)</table>").matcher(html);
    assertTrue(counted.find() && listed.find(), tag);
    int sum = 0;
    for (int i = 1; i <= 3; i++) {
      sum += Integer.parseInt(counted.group(i));
    }
    assertEquals(
        Pattern.compile("<tr class=\"body\">").matcher(listed.group(1)).results().count(),
        sum,
        tag);
  }

  /** The pages show both of each change, and all else of the new draft. */
  private static void holdsWhatChanged(TwoDrafts.Compared compared, String tag) throws IOException {
    Path pdf = compared.ran().output("diff/industry-overview." + tag + ".blackline.pdf");
    String pages;
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      pages = letters(new PDFTextStripper().getText(document));
    }
    Path screen = compared.ran().output("diff/industry-overview." + tag + ".blackline.html");
    String html = letters(Files.readString(screen).replaceAll("<[^>]+>", ""));
    for (String change : changed(compared, tag)) {
      String words = letters(change);
      assertTrue(pages.contains(words), () -> tag + " PDF lacks " + change);
      assertTrue(html.contains(words), () -> tag + " HTML lacks " + change);
    }
  }

  /** What was and what is of every change that is not so long that a page may end in it. */
  private static List<String> changed(TwoDrafts.Compared compared, String tag) {
    Function<String, Stream<String>> both =
        change -> Pattern.compile(" -> ?").splitAsStream(change.replaceFirst("^.*?: ", ""));
    return compared.changes(tag).stream()
        .filter(change -> !change.startsWith("row"))
        .flatMap(both)
        .map(words -> words.substring(0, Math.min(15, words.length())).strip())
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** Letters and digits alone: where lines end and how far words stand apart says nothing. */
  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String shortened(List<String> changes, int length) {
    return changes.stream()
        .map(
            change -> {
              int at = change.indexOf(": ") + 2;
              String[] both = change.substring(at).split(" ?-> ?", -1);
              return (change.substring(0, at)
                      + cut(both[0], length)
                      + " -> "
                      + cut(both[1], length))
                  .replace("  ", " ")
                  .strip();
            })
        .reduce((one, other) -> one + "\n" + other)
        .orElse("");
  }

  private static String cut(String text, int length) {
    return text.substring(0, Math.min(length, text.length())).strip();
  }
}
