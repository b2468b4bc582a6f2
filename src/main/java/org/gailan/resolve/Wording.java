package org.gailan.resolve;

import org.gailan.content.ChartBlock;
import org.gailan.content.Dataset.Ties;
import org.gailan.content.Language;
import org.gailan.content.RedactionMark;

/** The words that the engine writes itself. */
public enum Wording {
  LANGUAGE_NAME("繁體中文", "English"),
  REDACTION(RedactionMark.token(Language.ZH_HANT), RedactionMark.token(Language.EN)),
  SOURCE("資料來源：", "Source: "),
  NOTES("附註：", "Notes:"),
  /** Before a single note that no mark calls. */
  NOTE("附註：", "Note: "),
  /** After a figure in prose. */
  DERIVED("（由我們推算）", " (as derived by us)"),
  /** After the last of a sentence's figures. */
  EACH_DERIVED("（均由我們推算）", " (each as derived by us)"),
  ROUNDING("由於四捨五入，各項數字相加的總和未必與所列總數相同。", "Figures may not add up to the total due to rounding."),
  SHARES_ROUNDING(
      "由於四捨五入，各項百分比相加的總和未必等於100%。", "Percentages may not add up to 100% due to rounding."),
  TRANSLATED_NAME(
      "英文名稱為中文名稱的翻譯，並非正式名稱。",
      "The English name is a translation of the Chinese name and is not official."),
  ROMANISED_NAME(
      "英文名稱為中文名稱的音譯，並非正式名稱。",
      "The English name is a romanisation of the Chinese name and is not official."),
  UNOFFICIAL_NAMES(
      "英文名稱為中文名稱的翻譯或音譯，並非正式名稱。",
      "The English names are translations or romanisations of the Chinese names and are not"
          + " official."),
  STALE("〔譯文待確認〕", " [translation to be confirmed]"),
  /** Before the figures of a chart that other editions remove. */
  REDACTABLE_IN_CHART("刊發版本將予編纂的數字：", "Figures to be redacted on publication: "),
  /** Before the figures of a chart that were removed. */
  REMOVED_FROM_CHART("[編纂]：", "[REDACTED]: "),
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
  SKIP("跳至正文", "Skip to the text"),
  /** The number of a proof, for its stamp. */
  PROOF("第%d稿", "Proof %d"),
  WORKING("工作稿", "Working draft"),
  VETTING("申請版本（審閱稿）", "Application Proof (for vetting)"),
  APPLICATION_PROOF("申請版本", "Application Proof"),
  PHIP("聆訊後資料集", "Post Hearing Information Pack"),
  PROSPECTUS("招股章程", "Prospectus"),
  /** The usual watermark of the working edition. */
  WORKING_DRAFT("工作稿", "WORKING DRAFT"),
  /** On what is only looked at beforehand. */
  TRIAL("未核實 · 不得刊發", "UNVERIFIED · NOT FOR PUBLICATION"),
  /** Before the rules that a block answers, on the screen. */
  RULE_REFERENCE("回應規則：", "Answers: ");

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

  /** How items of equal value were ranked. */
  static String ties(Ties ties, Language language) {
    boolean chinese = language == Language.ZH_HANT;
    return switch (ties) {
      case SOURCE_ORDER ->
          chinese
              ? "數值相同者按資料來源所列的次序排名。"
              : "Where figures are equal, the ranking follows the order of the source.";
      case UNROUNDED ->
          chinese
              ? "數值相同者按四捨五入前的數值排名。"
              : "Where figures are equal, the ranking follows the figures before rounding.";
      case ALPHABETICAL ->
          chinese
              ? "數值相同者按名稱的順序排名。"
              : "Where figures are equal, the ranking is in alphabetical order.";
      case SHARED -> chinese ? "數值相同者排名並列。" : "Where figures are equal, the rank is shared.";
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
