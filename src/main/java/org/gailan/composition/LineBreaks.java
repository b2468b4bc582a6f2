package org.gailan.composition;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a line may end: Unicode's rules (UAX 14) tailored for Chinese with the strict rules of CSS
 * Text 3, less the places inside a figure with its unit, a redaction token or an ordinal.
 */
public final class LineBreaks {
  /** Not {@code zh-Hant-u-lb-normal}: strict also keeps ー, ～ and small kana off a line's start. */
  private static final ULocale STRICT = ULocale.forLanguageTag("zh-Hant-u-lb-strict");

  /**
   * What begins no line (clreq 3.1.3); UAX 14 would let a percent sign follow a bracket onto the
   * next.
   */
  private static final String NEVER_FIRST = "、。，．；：！？‼⁇⁈⁉）」』》〉］】〕｝〗…‥～–·‧・／％%‰°℃+＋";

  /** What ends no line. */
  private static final String NEVER_LAST = "（「『《〈［【〔｛〖";

  private static final String CHINESE_UNITS =
      "美元|港元|歐元|日圓|元|年|月|日|倍|個百分點|百分點|個|家|名|項|大|公噸|噸|座|台|臺|件|人|次|位|種|類|條|輛|艘|架|部|套|所|間"
          + "|層|份|股|戶|平方米|平方公里|公里|公斤|公升|克|米|兆瓦時|吉瓦時|千瓦時|兆瓦|吉瓦|千瓦|小時|分鐘|天";

  private static final String ENGLISH_UNITS =
      "thousand|million|billion|trillion|per cent|percentage points?|times|tonnes|[EPTGM]?FLOPS"
          + "|[kMGT]?Wh?|[kMGTP]?B|[kMG]?Hz|[kcmn]?m[²³]?|k?g|ha|pp|bps";

  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";

  /** What stays on one line: 人民幣76.3億元, 2024年, 5.7%, 2024–2029E, RMB7 billion, 第十六, [編纂]. */
  private static final Pattern UNBROKEN =
      Pattern.compile(
          "(?:約|~)?(?:人民幣|港幣|US\\$|HK\\$|RMB|[$¥€£])?"
              + "\\d[\\d,.]*(?:[–-]\\d+E?)?"
              + "(?:[%％‰]| (?:ENGLISH|MONTHS)(?![A-Za-z])"
                  .replace("ENGLISH", ENGLISH_UNITS)
                  .replace("MONTHS", MONTHS)
              + "|[十百千萬億兆]*(?:CHINESE)?".replace("CHINESE", CHINESE_UNITS)
              + "(?:\\(估計\\))?)"
              + "|\\[[^\\[\\]\\s]{1,12}\\]"
              + "|(?:人民幣|港幣)?[十百千萬億兆]{1,3}(?:美元|港元|元)"
              + "|第[一二三四五六七八九十百]{1,4}[大名位]?");

  private final BreakIterator iterator = BreakIterator.getLineInstance(STRICT);

  /** The offsets inside figures with their units, tokens and ordinals, which are kept whole. */
  public BitSet withinFigures(String text) {
    BitSet within = new BitSet(text.length() + 1);
    Matcher unbroken = UNBROKEN.matcher(text);
    while (unbroken.find()) {
      within.set(unbroken.start() + 1, Math.max(unbroken.start() + 1, unbroken.end()));
    }
    return within;
  }

  /** The offsets at which a line may end, the end of the text included, 0 not. */
  public BitSet in(String text) {
    BitSet breaks = unicode(text);
    for (int at = breaks.nextSetBit(0); at >= 0; at = breaks.nextSetBit(at + 1)) {
      breaks.set(at, mayEnd(text, at));
    }
    breaks.andNot(withinFigures(text));
    return breaks;
  }

  /** The same by Unicode's tailored rules alone. */
  BitSet unicode(String text) {
    BitSet breaks = new BitSet(text.length() + 1);
    iterator.setText(text);
    for (int at = iterator.next(); at != BreakIterator.DONE; at = iterator.next()) {
      breaks.set(at);
    }
    return breaks;
  }

  private static boolean mayEnd(String text, int at) {
    return at == text.length()
        || (NEVER_FIRST.indexOf(text.charAt(at)) < 0
            && NEVER_LAST.indexOf(text.charAt(at - 1)) < 0);
  }
}
