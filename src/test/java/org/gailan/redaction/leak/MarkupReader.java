package org.gailan.redaction.leak;

import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads HTML, SVG and XML as a browser takes them, hidden or not: text, attributes by their names,
 * comments, scripts, styles, what is embedded as a data URI, and the bars of drawings.
 */
final class MarkupReader {
  private static final Pattern DATA =
      Pattern.compile("data:([a-z0-9/+.-]*)[^,\"')\\s]*?;base64,([A-Za-z0-9+/=]+)");
  private static final Pattern TOKEN =
      Pattern.compile(
          "<!--(?<comment>.*?)-->"
              + "|<!\\[CDATA\\[(?<data>.*?)\\]\\]>"
              + "|<(?<raw>script|style)\\b(?<rawAttributes>[^>]*)>(?<code>.*?)</(?:script|style)\\s*>"
              + "|<[/!?]?[a-zA-Z](?<tag>(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)>"
              + "|(?<text>[^<]++|<)",
          Pattern.DOTALL);
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

  /** Attributes whose numbers are lengths and places. */
  private static final Set<String> GEOMETRY =
      Set.of(
          "d",
          "points",
          "x",
          "y",
          "x1",
          "x2",
          "y1",
          "y2",
          "width",
          "height",
          "cx",
          "cy",
          "r",
          "viewBox",
          "transform",
          "style",
          "textLength",
          "stroke-width",
          "font-size",
          "dx",
          "dy");

  private final Haystack haystack;
  private final FileReader inner;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder comments = new StringBuilder();
  private final StringBuilder scripts = new StringBuilder();
  private final StringBuilder styles = new StringBuilder();
  private final Map<String, StringBuilder> attributes = new LinkedHashMap<>();

  MarkupReader(Haystack haystack, FileReader inner) {
    this.haystack = haystack;
    this.inner = inner;
  }

  void read(String place, String markup) {
    String plain = withoutData(markup);
    haystack.code(place + ": source", plain);
    Matcher token = TOKEN.matcher(plain);
    while (token.find()) {
      take(token);
    }
    haystack.prose(place + ": text", text.toString());
    haystack.prose(place + ": comments", comments.toString());
    haystack.prose(place + ": scripts", scripts.toString());
    haystack.code(place + ": styles", styles.toString());
    attributes.forEach(
        (name, values) -> {
          if (GEOMETRY.contains(name)) {
            haystack.code(place + ": attribute " + name, values.toString());
          } else {
            haystack.prose(place + ": attribute " + name, values.toString());
          }
        });
    SvgBars.in(plain).forEach(lengths -> haystack.bars(place + ": bars", lengths));
    embedded(place, markup);
  }

  private static String withoutData(String markup) {
    return DATA.matcher(markup).replaceAll("data:");
  }

  private void take(Matcher token) {
    if (token.group("comment") != null) {
      comments.append(token.group("comment")).append('\n');
    } else if (token.group("data") != null) {
      text.append(token.group("data"));
    } else if (token.group("raw") != null) {
      boolean script = token.group("raw").equals("script");
      (script ? scripts : styles).append(token.group("code")).append('\n');
      attributes(token.group("rawAttributes"));
    } else if (token.group("tag") != null) {
      attributes(token.group("tag"));
    } else {
      text.append(token.group("text"));
    }
  }

  private void attributes(String tag) {
    Matcher attribute = ATTRIBUTE.matcher(tag);
    while (attribute.find()) {
      for (int group = 2; group <= 4; group++) {
        if (attribute.group(group) != null) {
          attributes
              .computeIfAbsent(attribute.group(1), name -> new StringBuilder())
              .append(attribute.group(group))
              .append('\n');
        }
      }
    }
  }

  private void embedded(String place, String markup) {
    Set<Integer> shown = new HashSet<>();
    text.codePoints().forEach(shown::add);
    Escapes.in(text.toString()).forEach(hidden -> hidden.codePoints().forEach(shown::add));
    Matcher data = DATA.matcher(markup);
    while (data.find()) {
      byte[] bytes = Base64.getDecoder().decode(data.group(2));
      inner.read(place + ": data", bytes);
      haystack.residue(place + ": font", WebFontResidue.of(bytes, shown), shown);
    }
  }
}
