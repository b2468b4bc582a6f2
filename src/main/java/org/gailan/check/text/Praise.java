package org.gailan.check.text;

import java.util.List;
import java.util.Map;
import org.gailan.content.Language;

/**
 * Words that praise where a listing document states facts.
 *
 * <p>The joint letter of the SFC and HKEX of 5 December 2025 to sponsors names promotional language
 * among the shortcomings of listing documents. Claims of rank, such as "leading", are not here: a
 * ranking can prove them.
 */
final class Praise {
  static final Map<Language, List<String>> WORDS =
      Map.of(
          Language.EN,
          List.of(
              "unparalleled",
              "unrivalled",
              "unrivaled",
              "unmatched",
              "unsurpassed",
              "unbeatable",
              "unequalled",
              "peerless",
              "matchless",
              "incomparable",
              "world-class",
              "world-beating",
              "best-in-class",
              "best-of-breed",
              "first-class",
              "top-notch",
              "industry-best",
              "cutting-edge",
              "state-of-the-art",
              "bleeding-edge",
              "revolutionary",
              "groundbreaking",
              "ground-breaking",
              "game-changing",
              "game-changer",
              "second to none",
              "one-of-a-kind",
              "superior",
              "magnificent",
              "phenomenal",
              "spectacular",
              "breathtaking",
              "awe-inspiring",
              "outstanding performance",
              "outstanding quality",
              "outstanding results",
              "outstanding capabilities",
              "outstanding products",
              "outstanding services",
              "outstanding reputation",
              "outstanding track record",
              "exceptional performance",
              "exceptional quality",
              "exceptional results",
              "exceptional capabilities",
              "exceptional products",
              "exceptional services"),
          Language.ZH_HANT,
          List.of(
              "無與倫比", "無可比擬", "無可匹敵", "無出其右", "世界級", "世界一流", "國際一流", "全球一流", "顛覆性", "革命性", "劃時代",
              "頂尖", "頂級", "首屈一指", "獨一無二", "遙遙領先", "卓越", "卓爾不群", "舉世無雙", "舉世無匹", "登峰造極", "出類拔萃",
              "傲視同儕", "傲視群雄", "傲視全球", "獨步全球", "獨領風騷", "冠絕", "優越", "完美無瑕", "盡善盡美", "精湛絕倫", "革命性突破"));

  /** What holds such a word and praises nothing. */
  static final Map<Language, List<String>> NEUTRAL =
      Map.of(
          Language.EN,
          List.of(
              "superior court",
              "superior courts",
              "superior number",
              "lake superior",
              "mother superior",
              "superior vena cava",
              "superior limit",
              "ground-breaking ceremony",
              "groundbreaking ceremony",
              "first-class mail",
              "first-class post",
              "first-class honours",
              "first-class cabin",
              "first-class cabins",
              "first-class passengers",
              "first-class seats",
              "revolutionary war",
              "revolutionary committee"),
          Language.ZH_HANT,
          List.of("顛覆性技術", "顛覆性創新", "卓越中心", "卓越獎", "卓越大獎", "卓越集團", "優越感", "優越主義"));

  private Praise() {}
}
