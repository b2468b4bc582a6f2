package org.gailan.resolve;

import org.gailan.content.ChartBlock;
import org.gailan.content.Language;

/** The words that the engine writes itself. */
public enum Wording {
  LANGUAGE_NAME("繁體中文", "English"),
  REDACTION("[編纂]", "[REDACTED]"),
  SOURCE("資料來源：", "Source: "),
  NOTES("附註：", "Notes:"),
  /** Between a bold lead-in and its text. */
  LEAD_END("：", ": "),
  /** On the heading row of a table's later pages. */
  CONTINUED("(續)", "(continued)"),
  RANK("排名", "Rank"),
  COMPANY("公司名稱", "Company"),
  SHARE("市場份額", "Market share"),
  GROWTH("複合年增長率", "CAGR"),
  NOT_DISCLOSED("–", "–"),
  CONTENTS("目錄", "Contents"),
  /** Opens the table of figures behind a chart. */
  FIGURES("圖表數據", "Figures of this chart"),
  BACK_TO_TEXT("返回正文", "Back to text"),
  OTHER_LANGUAGES("其他語言", "Other languages"),
  SKIP("跳至正文", "Skip to the text");

  private final String chinese;
  private final String english;

  Wording(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String in(Language language) {
    return switch (language) {
      case ZH_HANT -> chinese;
      case EN -> english;
    };
  }

  /** What a kind of chart is called in its alternative text. */
  static String chartKind(ChartBlock.Kind kind, Language language) {
    boolean chinese = language == Language.ZH_HANT;
    return switch (kind) {
      case GROUPED_BARS -> chinese ? "分組柱形圖" : "Grouped bar chart";
      case STACKED_BARS -> chinese ? "堆疊柱形圖" : "Stacked bar chart";
      case BARS_AND_LINE -> chinese ? "柱形及折線圖" : "Bar and line chart";
      case LINES -> chinese ? "折線圖" : "Line chart";
      case HORIZONTAL_BARS -> chinese ? "橫條圖" : "Horizontal bar chart";
      case PIE -> chinese ? "圓餅圖" : "Pie chart";
      case DOUGHNUT -> chinese ? "環形圖" : "Doughnut chart";
    };
  }
}
