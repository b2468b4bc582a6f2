package org.gailan.check.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How Chinese says that a party leads. */
final class ChinesePositions implements PositionPhrases {
  private static final List<String> ISSUER = List.of("本公司", "本集團", "發行人", "我們");

  /** 第一步, 第一批 and 第一家 count, 最大化 and 最大限度 are no positions. */
  private static final String CLAIM =
      "(?<claim>領先|龍頭|最大(?![化限程值])"
          + "|第一(?![步階章節類層級次個項條輪批方期線季代點家款人種年部套])"
          + "|首位|榜首|主導地位|頭部(?=企業|公司|廠商|參與者|品牌)|首屈一指|數一數二|領導者|領軍|翹楚|名列前茅"
          + "|主要參與者)";

  private static final Pattern SUPERLATIVE = Pattern.compile("最大|第一|首位|榜首|首屈一指");

  private static final String VERB =
      "(?:(?<![於總凡不就])是(?!否)|(?<![認因行以])為(?![了此何免求])|乃|係|作為|位居|穩居|高居|居於|位列|位於"
          + "|處於|排名|名列|躋身|(?<![附金])屬|保持|維持|擁有|佔據|取得|佔有)";

  private static final String PLACE = "(?:地位|位置|優勢|份額)";

  /** Before the word: an owner, or a preposition that makes it another's. */
  private static final String ANOTHERS = "(?:[向與對由給]|(?<![成作])為|供(?!應))[^，。；的]{0,8}$";

  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "^的?[^的，。；]{0,12}(?:企業|公司|廠商|機構|客戶|品牌|院校)"
              + "(?:提供|供應|設計|打造|開發|定製|生產|服務(?!商|提供|供應)"
              + "|的(?:主要|長期|重要)?(?:供應商|客戶|夥伴|合作|服務商|承辦商|代理|附屬))"
              + "|^的?(?:單一)?(?:股東|客戶|債權人|債務人)");

  private final List<Pattern> patterns = new ArrayList<>();
  private final Pattern before;

  ChinesePositions(Collection<String> parties) {
    String names = "(?:" + PositionPhrases.alternatives(ISSUER, parties) + ")";
    String subject = "(?<![由向與對給])" + names + "(?!客戶|供應商|股東|合作|夥伴|產品|董事|競爭)(?:及其附屬公司)?";
    String between = "[^，。；：、的]{0,30}?，?";
    before = Pattern.compile(names + "的?$|" + ANOTHERS);
    add(subject + between + "(?:已|仍|亦|並)?" + VERB + "(?<region>[^，。；：]{0,60}?)" + CLAIM);
    add(
        names
            + "(?:的|在[^，。；]{0,30}?的?)(?<region>(?:市場|行業)?)(?<claim>領先|主導|龍頭)的?(?:市場|行業)?"
            + PLACE);
    add(subject + "(?:在[^，。；]{0,30}?)?(?<region>)(?<claim>領先)(?:於|同業|同行|全行業)");
    add("作為(?<region>[^，。；]{0,60}?)" + CLAIM + "[^，。；]{0,40}，" + subject);
  }

  private void add(String pattern) {
    patterns.add(Pattern.compile(pattern));
  }

  @Override
  public Optional<Found> find(String sentence) {
    return PositionPhrases.first(patterns, sentence, m -> isMeant(m, sentence))
        .map(
            m ->
                new Found(
                    m.start("claim"),
                    m.end("claim"),
                    SUPERLATIVE.matcher(m.group("claim")).find()));
  }

  private boolean isMeant(Matcher match, String sentence) {
    boolean place =
        sentence.substring(match.end("claim")).matches("(?s)^的?(?:市場|行業)?" + PLACE + ".*");
    return (place || !before.matcher(match.group("region")).find())
        && !OF_OTHERS.matcher(sentence.substring(match.end("claim"))).find();
  }
}
