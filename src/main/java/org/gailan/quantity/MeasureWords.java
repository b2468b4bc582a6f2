package org.gailan.quantity;

import java.util.List;

/** The words between a Chinese numeral and what it counts. */
final class MeasureWords {
  /**
   * After these a numeral counts. 次, 代, 級, 期, 人 and the like are not among them: 二次, 三代, 二級, 一期 and
   * 工人 are words of their own.
   */
  private static final List<String> COUNTING =
      List.of(
          "個", "家", "項", "種", "類", "大類", "名", "間", "座", "條", "款", "位", "套", "台", "輛", "艘", "棟", "幢",
          "批", "間", "年", "天", "週", "小時", "分鐘", "處", "所", "張", "只", "隻", "片", "顆", "口", "宗");

  /** What makes an idiom of a measure word: 三位一體, 三年級, 五年規劃. */
  private static final List<String> IDIOMS =
      List.of("位一體", "年級", "年規劃", "年計劃", "名山", "口之家", "類似", "處處", "所有", "天空", "個人", "家庭");

  private MeasureWords() {}

  static boolean at(Characters text, int i) {
    return COUNTING.stream().anyMatch(word -> text.has(i, word))
        && IDIOMS.stream().noneMatch(word -> text.has(i, word));
  }
}
