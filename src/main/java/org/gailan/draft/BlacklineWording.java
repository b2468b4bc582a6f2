package org.gailan.draft;

import org.gailan.content.Language;

/** The words that a blackline says itself. */
enum BlacklineWording {
  BLACKLINE("修訂對照", "Blackline"),
  OLD_DRAFT("舊稿", "Old draft"),
  NEW_DRAFT("新稿", "New draft"),
  NAME("名稱", "Name"),
  EDITION("版本", "Edition"),
  NUMBER("稿次", "Number"),
  DATE("日期", "Date"),
  KEY("標示方法", "How changes are shown"),
  INSERTED("新增文字", "inserted text"),
  DELETED("刪除文字", "deleted text"),
  MOVED_AWAY("由此移走的文字", "text moved from here"),
  MOVED_HERE("移至此處的文字", "text moved to here"),
  MOVED_FROM("〔移走 %d〕", "[moved from here, %d] "),
  MOVED_TO("〔移入 %d〕", "[moved to here, %d] "),
  COUNTS("變更數目", "Changes"),
  FIGURES_CHANGED("變更的數字", "Figures changed"),
  STATEMENTS_CHANGED("變更的陳述", "Statements changed"),
  FIGURES("數字", "Figures"),
  STATEMENTS("陳述", "Statements"),
  BLOCKS("區塊", "Blocks"),
  BLOCKS_ADDED("新增的區塊", "Blocks added"),
  BLOCKS_REMOVED("刪除的區塊", "Blocks removed"),
  BLOCKS_MOVED("移動的區塊", "Blocks moved"),
  BLOCKS_CHANGED("變更的區塊", "Blocks changed"),
  NO_DIFFERENCES("兩份稿件並無差異。", "The two drafts do not differ."),
  FIGURE("數字", "Figure"),
  STATEMENT("陳述", "Statement"),
  OLD("舊", "Old"),
  NEW("新", "New"),
  WHERE("位置", "Where"),
  ADDED("新增", "added"),
  REMOVED("刪除", "removed"),
  MOVED("移動", "moved"),
  CHANGED("變更", "changed"),
  VALUE("數值", "Value"),
  UNIT("單位", "Unit"),
  AXIS("座標軸", "Axis"),
  SECOND_AXIS("第二座標軸", "Second axis"),
  TOTAL("合計", "Total"),
  CHANGED_VALUES("圖中變更的數值", "Changed in the chart"),
  COLON("：", ": "),
  COMMA("、", ", "),
  REPORT_TITLE("報告標題", "Title of the report"),
  WARNING_LINE("警告", "Warning line"),
  CONTINUED("(續)", "(continued)");

  private final String chinese;
  private final String english;

  BlacklineWording(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  String in(Language language) {
    return switch (language) {
      case ZH_HANT -> chinese;
      case EN -> english;
    };
  }

  /** The title of a blackline: that of the report, and that it is one. */
  static String title(String report, Language language) {
    return switch (language) {
      case ZH_HANT -> report + "（" + BLACKLINE.chinese + "）";
      case EN -> report + " (" + BLACKLINE.english + ")";
    };
  }

  /** With a number in it. */
  String in(Language language, int number) {
    return in(language).replace("%d", Integer.toString(number));
  }
}
