package org.gailan.html;

import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.font.Face;
import org.gailan.font.Typefaces;

/**
 * Puts the typefaces into a page for the screen, each with the characters that are set in it and no
 * others, so that a page sent by e-mail looks the same everywhere.
 *
 * <p>What is set in which face is told by element and class, as screen.css has it.
 */
final class ScreenFonts {
  /** Where the faces go; content cannot hold it, since its angle brackets are escaped. */
  private static final String PLACE = "<style id=\"_typefaces\">";

  private static final Pattern TOKEN =
      Pattern.compile(
          "<!--.*?-->|<!.*?>|<(?:script|style|title)\\b.*?</(?:script|style|title)>"
              + "|<(/?)([a-zA-Z][\\w:-]*)((?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)>|[^<]++",
          Pattern.DOTALL);
  private static final Pattern CLASSES = Pattern.compile("\\sclass=\"([^\"]*)\"");
  private static final Pattern NUMERIC = Pattern.compile("&#(x?)([0-9a-fA-F]+);");

  private static final Set<String> VOID =
      Set.of("br", "col", "hr", "img", "input", "link", "meta", "wbr");
  private static final Set<String> SANS = Set.of("header", "nav", "svg", "details");
  private static final Set<String> SANS_CLASSES =
      Set.of("growth", "bullet", "skip", "rule-references");
  private static final Set<String> BOLD =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "em", "th", "summary");
  private static final Set<String> BOLD_CLASSES =
      Set.of("bullet", "caption", "lead", "own", "total", "heading", "stamp");

  private static final Pattern LANGUAGE = Pattern.compile("\\slang=\"([^\"]*)\"");

  private final Typefaces typefaces;
  private final Map<Face, NavigableSet<Integer>> used = new EnumMap<>(Face.class);
  private final Deque<Setting> open = new ArrayDeque<>();

  /** How the characters of an element are set. */
  private record Setting(String element, boolean sans, boolean bold, boolean english) {
    Face face() {
      if (sans) {
        return bold ? Face.SANS_BOLD : Face.SANS;
      }
      return Face.ofText(english, bold);
    }
  }

  private ScreenFonts(Typefaces typefaces) {
    this.typefaces = typefaces;
    open.push(new Setting("", false, false, false));
  }

  /**
   * The page with its typefaces.
   *
   * @param anyFace whether any character may be set in any face: the style sheet is not ours
   */
  static String embed(String html, boolean anyFace, Typefaces typefaces) {
    int place = html.indexOf(PLACE);
    if (place < 0) {
      return html;
    }
    ScreenFonts fonts = new ScreenFonts(typefaces);
    fonts.read(html);
    if (anyFace) {
      fonts.spread();
    }
    int at = place + PLACE.length();
    return html.substring(0, at) + fonts.rules() + html.substring(at);
  }

  /**
   * The page with links to the whole typefaces, for one whose words will change.
   *
   * @param address of the file of a face
   */
  static String link(String html, Function<Face, String> address) {
    StringBuilder css = new StringBuilder("\n");
    for (Face face : Face.values()) {
      css.append("@font-face { font-family: \"").append(face.family());
      css.append("\"; font-weight: ").append(face.weight());
      css.append("; src: url(\"").append(address.apply(face)).append("\"); }\n");
    }
    return html.replace(PLACE, PLACE + css);
  }

  /** The faces that a page holds. */
  static Set<Face> faces(String html) {
    Set<Face> faces = EnumSet.noneOf(Face.class);
    for (Face face : Face.values()) {
      if (html.contains(rule(face))) {
        faces.add(face);
      }
    }
    return faces;
  }

  /** The beginning of what embeds a face. */
  private static String rule(Face face) {
    return "@font-face { font-family: \""
        + face.family()
        + "\"; font-weight: "
        + face.weight()
        + "; src: url(data:font/woff;base64,";
  }

  private void read(String html) {
    Matcher token = TOKEN.matcher(html);
    while (token.find()) {
      String element = token.group(2);
      if (token.group().charAt(0) != '<') {
        text(token.group());
      } else if (element != null && token.group(1).isEmpty()) {
        open(element, token.group(3));
      } else if (element != null) {
        close(element);
      }
    }
  }

  private void text(String text) {
    Face face = open.element().face();
    unescaped(text)
        .codePoints()
        .filter(c -> c >= ' ')
        .forEach(
            c -> used.computeIfAbsent(typefaces.printing(face, c), f -> new TreeSet<>()).add(c));
  }

  private void open(String element, String attributes) {
    if (VOID.contains(element) || attributes.endsWith("/")) {
      return;
    }
    Setting around = open.element();
    Set<String> classes = classes(attributes);
    boolean serifTable = element.equals("table") && classes.contains("body");
    open.push(
        new Setting(
            element,
            !serifTable && (around.sans || SANS.contains(element) || any(classes, SANS_CLASSES)),
            around.bold
                || BOLD.contains(element)
                || any(classes, BOLD_CLASSES)
                || attributes.contains("aria-current=\"page\"")
                || attributes.contains("font-weight=\"700\""),
            isEnglish(around, element, attributes)));
  }

  /** Words of another language within a text are set in the typeface of the text. */
  private static boolean isEnglish(Setting around, String element, String attributes) {
    Matcher language = LANGUAGE.matcher(attributes);
    boolean within = element.equals("span") && !around.element.equals("h1");
    if (within || !language.find()) {
      return around.english;
    }
    return language.group(1).startsWith("en");
  }

  private void close(String element) {
    boolean known = open.stream().anyMatch(setting -> setting.element.equals(element));
    while (known && !open.pop().element.equals(element)) {
      // An element that was left open ends with the one around it.
    }
  }

  private static Set<String> classes(String attributes) {
    Matcher matcher = CLASSES.matcher(attributes);
    return matcher.find() ? Set.copyOf(List.of(matcher.group(1).strip().split("\\s+"))) : Set.of();
  }

  private static boolean any(Set<String> classes, Set<String> wanted) {
    return classes.stream().anyMatch(wanted::contains);
  }

  private static String unescaped(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return NUMERIC
        .matcher(text)
        .replaceAll(
            reference -> {
              int radix = reference.group(1).isEmpty() ? 10 : 16;
              String character = Character.toString(Integer.parseInt(reference.group(2), radix));
              return Matcher.quoteReplacement(character);
            })
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private void spread() {
    NavigableSet<Integer> all = new TreeSet<>();
    used.values().forEach(all::addAll);
    for (Face face : Face.values()) {
      used.put(face, all);
    }
  }

  private String rules() {
    StringBuilder css = new StringBuilder();
    css.append("\n/* Noto Serif TC, Noto Sans TC and Tinos, the characters used here;");
    css.append(" SIL Open Font License 1.1, https://openfontlicense.org */\n");
    used.forEach(
        (face, characters) -> {
          css.append(rule(face));
          byte[] font = typefaces.webFont(face, characters);
          css.append(Base64.getEncoder().encodeToString(font));
          css.append(") format(\"woff\"); }\n");
        });
    return css.toString();
  }
}
