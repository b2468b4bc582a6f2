package org.gailan.redaction;

import java.util.List;

/**
 * A made-up trade: what a report says in the open.
 *
 * @param goods what is traded
 * @param sentences without digits, names or marks, in the same order in both languages
 */
record Trade(Words goods, List<Words> sentences) {
  /** The same in both languages. */
  record Words(String chinese, String english) {}

  /** Sentences that any trade has. */
  private static final List<Words> COMMON =
      List.of(
          new Words("行內大多為小店，以家庭經營為主。", "Most shops are small and run by families."),
          new Words(
              "買家重視手藝，也看重交貨的快慢。", "Buyers look at the craft, and at how soon it is delivered."),
          new Words(
              "學徒通常跟隨師傅數年，然後自立門戶。",
              "Apprentices stay with a master for years and then open a shop."));

  static final List<Trade> ALL =
      List.of(
          trade("燈籠", "lanterns", "燈籠多在節前售出。", "Lanterns are sold before the feasts."),
          trade("蜂蜜", "honey", "蜂蜜的味道隨花期而變。", "The taste of honey changes with the flowers."),
          trade("墨條", "ink sticks", "墨條以松煙及膠製成。", "Ink sticks are made of soot and glue."),
          trade("銅鐘", "bells", "銅鐘一般按重量計價。", "Bells are priced by their weight."),
          trade("宣紙", "rice paper", "宣紙以樹皮為原料。", "Rice paper is made from bark."));

  private static Trade trade(String chinese, String english, String said, String saidToo) {
    List<Words> sentences = new java.util.ArrayList<>(COMMON);
    sentences.add(new Words(said, saidToo));
    return new Trade(new Words(chinese, english), List.copyOf(sentences));
  }
}
