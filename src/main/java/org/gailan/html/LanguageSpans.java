package org.gailan.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that are in the other language than their surroundings: Latin words in
 * Chinese, Chinese words in English. Figures, units and punctuation belong to the surroundings.
 */
public final class LanguageSpans {
  private static final String CHINESE = "zh-Hant";
  private static final String ENGLISH = "en";

  /** A word, a name of several, or an abbreviation with figures: AI, Frost & Sullivan, H100. */
  private static final String WORD = "\\p{IsLatin}[\\p{IsLatin}\\p{Mn}\\d’']*+";

  /** A unit follows its figure, and a currency's letters stand before it: 5 nm, 5G, US$3. */
  private static final Pattern LATIN =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\d])(?<!\\d[ \u00a0])"
              + WORD
              + "(?![$€£¥])(?:(?:[ \u00a0]?[&/–-][ \u00a0]?|[.,]?[ \u00a0]|\\.)"
              + WORD
              + "(?![$€£¥]))*");

  /** The number of an item, such as (ii). */
  private static final Pattern ITEM = Pattern.compile("[ivxIVX]+|[a-zA-Z]");

  private static final Pattern IDEOGRAPHS =
      Pattern.compile("\\p{IsHan}+(?:[、。，；：！？「」『』《》〈〉（）· ]*\\p{IsHan}+)*");

  private LanguageSpans() {}

  /**
   * A stretch of a text.
   *
   * @param end the offset after its last character
   * @param language its tag
   */
  public record Span(int start, int end, String language) {}

  /** The stretches in order. */
  public static List<Span> in(String text, String surroundings) {
    boolean chinese = surroundings.startsWith("zh");
    Matcher matcher = (chinese ? LATIN : IDEOGRAPHS).matcher(text);
    List<Span> spans = new ArrayList<>();
    while (matcher.find()) {
      if (!chinese || !isItemNumber(text, matcher.start(), matcher.end())) {
        spans.add(new Span(matcher.start(), matcher.end(), chinese ? ENGLISH : CHINESE));
      }
    }
    return spans;
  }

  /** A text as HTML, its stretches marked. */
  static String markup(String text, String surroundings) {
    StringBuilder html = new StringBuilder();
    int at = 0;
    for (Span span : in(text, surroundings)) {
      html.append(InlineMarkup.escape(text.substring(at, span.start())));
      html.append("<span lang=\"").append(span.language()).append("\">");
      html.append(InlineMarkup.escape(text.substring(span.start(), span.end()))).append("</span>");
      at = span.end();
    }
    return html.append(InlineMarkup.escape(text.substring(at))).toString();
  }

  private static boolean isItemNumber(String text, int start, int end) {
    return start > 0
        && end < text.length()
        && "(（".indexOf(text.charAt(start - 1)) >= 0
        && ")）".indexOf(text.charAt(end)) >= 0
        && ITEM.matcher(text.substring(start, end)).matches();
  }
}
