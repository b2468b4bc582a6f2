package org.gailan.redaction.leak;

import static org.gailan.redaction.leak.Plant.CHINESE;
import static org.gailan.redaction.leak.Plant.LATIN;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Leaks in pages for the screen. */
final class HtmlPlants {
  private HtmlPlants() {}

  static List<Plant> all() {
    return List.of(
        text("a paragraph", CHINESE, "<p>%s</p>"),
        text("what is not displayed", LATIN, "<div style='display:none'>%s</div>"),
        text("a template", CHINESE, "<template><p>%s</p></template>"),
        text("what is shown without scripts", LATIN, "<noscript>%s</noscript>"),
        text("details that are closed", CHINESE, "<details><summary/>%s</details>"),
        planted(
            Channel.HTML_TEXT,
            "parted over elements",
            CHINESE,
            ": text",
            s -> "<p>" + joined(s, "</b><b>") + "</p>"),
        planted(Channel.HTML_TEXT, "with soft hyphens", LATIN, ": text", s -> joined(s, "\u00ad")),
        planted(
            Channel.HTML_TEXT,
            "with spaces of no width",
            CHINESE,
            ": text",
            s -> joined(s, "&#8203;")),
        planted(
            Channel.HTML_TEXT,
            "in combining letters",
            LATIN,
            ": text",
            s -> Normalizer.normalize(s, Normalizer.Form.NFD)),
        attribute("alt", CHINESE, "<img alt=\"%s\"/>"),
        attribute("title", LATIN, "<i title='%s'></i>"),
        attribute("aria-label", CHINESE, "<i aria-label=\"%s\"></i>"),
        attribute("data-was", CHINESE, "<i data-was=\"%s\"></i>"),
        attribute("content", LATIN, "<meta name=\"description\" content=\"%s\"/>"),
        attribute("value", CHINESE, "<input type=\"hidden\" value=\"%s\"/>"),
        attribute("id", CHINESE, "<i id=%s></i>"),
        code("a comment", CHINESE, ": comments", s -> "<!-- " + s + " -->"),
        code("a script", LATIN, ": scripts", s -> "<script>var was = '" + s + "'</script>"),
        code(
            "a script's escapes",
            CHINESE,
            "scripts, escaped",
            s -> "<script>'" + RecordPlants.javaScript(s) + "'</script>"),
        code(
            "data for search engines",
            CHINESE,
            ": scripts",
            s -> "<script type='application/ld+json'>{\"n\": \"" + s + "\"}</script>"),
        code(
            "a map of sources",
            CHINESE,
            ": data",
            s ->
                "<script>//# sourceMappingURL=data:application/json;base64,"
                    + base64("{\"sourcesContent\": [\"" + s + "\"]}")
                    + "\n</script>"),
        code(
            "a handler",
            LATIN,
            ": attribute onclick",
            s -> "<i onclick=\"alert('" + s + "')\"></i>"),
        css("content", CHINESE, ": styles", s -> ".a::after { content: '" + s + "' }"),
        css(
            "escaped content",
            CHINESE,
            "styles, escaped",
            s -> ".a::after { content: '" + escaped(s) + "' }"),
        css("a variable", CHINESE, ": styles", s -> ":root { --was: '" + s + "' }"),
        css("a comment", LATIN, ": styles", s -> "/* " + s + " */"),
        css("a selector", CHINESE, ": styles", s -> "." + s + " { color: red }"),
        planted(
            Channel.CSS,
            "a style of an element",
            CHINESE,
            ": attribute style",
            s -> "<i style=\"--was: " + s + "\"></i>"),
        url(
            "an address",
            CHINESE,
            s -> "https://example.org/" + URLEncoder.encode(s, StandardCharsets.UTF_8)),
        url("a fragment", CHINESE, s -> "#" + s),
        url("a query in base64", LATIN, s -> "?q=" + base64("was " + s)),
        Plant.bytes(
            Channel.URLS_AND_FILE_NAMES,
            "a name of a file",
            CHINESE,
            CHINESE.words() + ".txt",
            s -> new byte[] {'a'}),
        Plant.bytes(
            Channel.URLS_AND_FILE_NAMES,
            "a name of a folder",
            LATIN,
            LATIN.words() + "/a.txt",
            s -> new byte[] {'a'}));
  }

  static String within(String page, String markup) {
    int end = page.lastIndexOf("</body>");
    return page.substring(0, end) + markup + page.substring(end);
  }

  private static String joined(String words, String between) {
    return words.codePoints().mapToObj(Character::toString).collect(Collectors.joining(between));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String words) {
    return words.codePoints().mapToObj(c -> "\\%x ".formatted(c)).collect(Collectors.joining());
  }

  /** Writes a secret as markup. */
  private interface Markup {
    String of(String words);
  }

  private static Plant planted(
      Channel channel, String what, Secret secret, String place, Markup markup) {
    return Plant.html(
        channel, what, secret, place, (page, words) -> within(page, markup.of(words)));
  }

  private static Plant text(String what, Secret secret, String form) {
    return planted(Channel.HTML_TEXT, what, secret, ": text", s -> form.formatted(s));
  }

  private static Plant attribute(String name, Secret secret, String form) {
    return planted(
        Channel.HTML_ATTRIBUTES, name, secret, ": attribute " + name, s -> form.formatted(s));
  }

  private static Plant code(String what, Secret secret, String place, Markup markup) {
    return planted(Channel.HTML_COMMENTS_AND_SCRIPTS, what, secret, place, markup);
  }

  private static Plant css(String what, Secret secret, String place, Markup style) {
    return planted(Channel.CSS, what, secret, place, s -> "<style>" + style.of(s) + "</style>");
  }

  private static Plant url(String what, Secret secret, Markup address) {
    return planted(
        Channel.URLS_AND_FILE_NAMES,
        what,
        secret,
        ": attribute href",
        s -> "<a href=\"" + address.of(s) + "\">there</a>");
  }
}
