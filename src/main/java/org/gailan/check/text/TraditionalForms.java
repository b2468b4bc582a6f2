package org.gailan.check.text;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The Traditional forms of characters that are only written in Simplified Chinese.
 *
 * <p>Big5, the character set of Traditional Chinese, tells which characters are in use there: what
 * it holds is not Simplified, even where it also serves as the Simplified form of another (后, 里, 干,
 * 台).
 */
final class TraditionalForms {
  /** In the second level of Big5, but there for rare words that no report holds. */
  private static final String RARE_IN_BIG5 = "万与价优体党厂吨圣复宁岭庄异忏怀怜惊扰据机极构柜气泞洁确离种网胜腊苹茧蚕蜡触赶踊适";

  /** Not in Big5, but written in Hong Kong, or old variants and no Simplified characters. */
  private static final String VARIANTS = "着叁烟迹毁凉卧叠踪湿笋葱腭秆瑶遥兖囱痈猫猪厨厩鼗梁启钵咝鳄";

  /** Characters that ICU would always replace, though Traditional Chinese has them too. */
  private static final String AMBIGUOUS = "着干斗里台几征";

  private final CharsetEncoder big5 = Charset.forName("Big5").newEncoder();
  private final Map<Integer, Optional<String>> known = new HashMap<>();
  private Optional<Transliterator> toTraditional = Optional.empty();

  /** The Traditional form; empty for a character that is in use in Traditional Chinese. */
  Optional<String> of(int codePoint) {
    if (!Character.isIdeographic(codePoint)) {
      return Optional.empty();
    }
    return known.computeIfAbsent(codePoint, this::find);
  }

  private Optional<String> find(int codePoint) {
    String character = Character.toString(codePoint);
    boolean inUse = big5.canEncode(character) && !RARE_IN_BIG5.contains(character);
    if (inUse || VARIANTS.contains(character)) {
      return Optional.empty();
    }
    String traditional = transliterator().transliterate(character);
    return traditional.equals(character) ? Optional.empty() : Optional.of(traditional);
  }

  /** A word with Simplified characters as it is written in Traditional Chinese. */
  String ofWord(String word) {
    String traditional = transliterator().transliterate(word);
    if (traditional.length() != word.length()) {
      return traditional;
    }
    StringBuilder kept = new StringBuilder(traditional);
    for (int i = 0; i < word.length(); i++) {
      if (AMBIGUOUS.indexOf(word.charAt(i)) >= 0) {
        kept.setCharAt(i, word.charAt(i));
      }
    }
    return kept.toString();
  }

  private Transliterator transliterator() {
    Transliterator transliterator =
        toTraditional.orElseGet(() -> Transliterator.getInstance("Simplified-Traditional"));
    toTraditional = Optional.of(transliterator);
    return transliterator;
  }
}
