package org.gailan.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.gailan.content.Block;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.content.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProseTest {
  @TempDir Path folder;

  @Test
  void wordsEmphasisLinksAndBreaksAreRead() {
    assertEquals(
        "a |strong(b |emphasis(c)|)| d |link(https://x.org e)|break| f",
        outline("|-", "a **b *c*** d [e](https://x.org)\\", " f").replace("break|f", "break| f"));
  }

  @Test
  void whatStandsInSquareBracketsIsAPlaceholder() {
    assertEquals("a |placeholder([●])| b", outline("|", "a [●] b"));
    assertEquals("a |placeholder([●])| b", outline("|", "a {placeholder} b"));
    assertEquals("placeholder([b, c: d])", outline("|", "{placeholder: b, c: d }"));
    assertEquals("placeholder([市場規模])", outline("|", "{placeholder: 市場", "規模}"));
    assertEquals("placeholder([one two])", outline("|", "[one", "two]"));
    assertEquals("placeholder([|strong(a)| [b]])", outline("|", "[**a** [b]]"));
    assertEquals("placeholder(［●］)", outline("|", "［●］"));
    assertEquals(
        "placeholder([|value:demand@3:23 ai@3:30 2024@3:33|])",
        outline("", "\"[{value demand ai 2024}]\""));
    for (String words : List.of("a] b [", "[2, 3)", "(0, 5]", "[]")) {
      assertEquals(words, outline("|", words));
    }
    assertEquals("[a] b", outline("|", "\\[a\\] b"));
    assertEquals("[a |placeholder([b])", outline("|", "[a [b]"));
    assertEquals("link(https://x.org a)", outline("|", "[a](https://x.org)"));
  }

  @Test
  void aLineEndIsASpaceBetweenLatinWordsAndNothingBetweenChineseCharacters() {
    for (String style : List.of("|", ">-", "")) {
      assertEquals("one two", outline(style, "one", "two"), style);
      assertEquals("市場規模", outline(style, "市場", "規模"), style);
      assertEquals("市場，規模", outline(style, "市場，", "規模"), style);
      assertEquals("用 AI計算", outline(style, "用", "AI計算"), style);
    }
  }

  @Test
  void quotedTextsFoldAsBlocksDo() {
    assertEquals("市場規模", outline("", "\"市場", "規模\""));
    assertEquals("it's two", outline("", "'it''s", "two'"));
    assertEquals("a\"b 市", outline("", "\"a\\\"b", "\\u5e02\""));
    assertEquals("𠮷野", outline("", "\"\\ud842\\udfb7", "野\""));
  }

  @Test
  void anEmptyLineBeginsAParagraphInEveryStyle() {
    for (String style : List.of("|", ">-", "")) {
      assertEquals("one¶two", outline(style, "one", "", "two"), style);
    }
  }

  @Test
  void aSignAtTheBeginningIsACharacterLikeAnyOther() {
    for (String text : List.of("2024. The market", "+ 5", "- 5", "> 5", "=== b", "1) c")) {
      assertEquals(text, outline("|", text));
    }
    assertEquals("code", outline("|2", "    code"));
  }

  @Test
  void escapesAndEntitiesStandForTheirCharacters() {
    assertEquals("* { } & 𠮷 < \\a", outline("|", "\\* \\{ \\} &amp; &#x20BB7; &lt; \\a"));
  }

  @Test
  void whatIsABlockIsNotProse() {
    refuses(
        "<b>x</b>",
        1,
        "prose.not-allowed",
        "HTML is not allowed in prose; use **strong** or" + " *emphasis*, or `\\<` for the sign",
        5);
    refuses(
        "![x](y.png)",
        1,
        "prose.not-allowed",
        "an image is not allowed in prose; use a `chart`" + " block, or `\\!` for the sign");
    refuses(
        "ab `x`",
        4,
        "prose.not-allowed",
        "code is not allowed in prose; use *emphasis*, or `\\`" + " before a backquote");
    refuses(
        "# x",
        1,
        "prose.not-allowed",
        "a heading is a block of its own: use `- heading:`, or" + " `\\#` for the sign");
    refuses("a\tb", 2, "prose.not-allowed", "a tab is not allowed in prose; write a space");
    refuses(
        "[a]: https://x.org",
        1,
        "prose.not-allowed",
        "a link definition is not allowed in"
            + " prose; write [words](https://…), or `\\[` for a bracket");
    refuses(
        "- a\n      - b",
        1,
        "prose.not-allowed",
        "a list is a block of its own: use `- list:`,"
            + " or `\\` before the sign that begins a line");
  }

  @Test
  void aLinkLeadsToTheWebOrToAPerson() {
    refuses(
        "a [b](javascript:c)",
        3,
        "prose.link",
        "a link must begin with https://, http:// or" + " mailto:, found 'javascript:c'");
    refuses(
        "[b](file:///c)",
        1,
        "prose.link",
        "a link must begin with https://, http:// or mailto:," + " found 'file:///c'");
  }

  @Test
  void emphasisThatCommonMarkDoesNotSeeIsReported() {
    refuses(
        "甲**「乙」**丙",
        2,
        "prose.emphasis",
        "this ** begins or ends nothing; leave punctuation" + " outside of it, or write \\*\\*");
    assertEquals("a**b", outline("|", "a\\*\\*b"));
  }

  @Test
  void aTextThatACommentCutsShortIsPointedOut() {
    assertEquals(
        List.of(
            "content/sections/a.yaml:3:18: warning[prose.comment]: what follows # is a comment and"
                + " not printed; put quotes around the text, or two spaces before a comment"),
        load("", "the #1 maker").messages());
    assertEquals(List.of(), load("", "the  # heading").messages());
  }

  @Test
  void bracesMustPair() {
    refuses(
        "a {value b c",
        3,
        "prose.unclosed-form",
        "this `{` is not closed in its paragraph;" + " write `\\{` for a brace");
    refuses("a } b", 3, "prose.stray-brace", "this `}` closes nothing; write `\\}` for a brace");
  }

  @Test
  void wordsKnowTheirPlaceInEveryStyle() {
    assertEquals("5:7", placeOf("word", "|", "a", "  word"));
    assertEquals("5:5", placeOf("word", ">-", "a", "word"));
    assertEquals("5:6", placeOf("ord", ">2-", "a", "word"));
    assertEquals("4:5", placeOf("word", "", "a", "word"));
    assertEquals("4:5", placeOf("word", "", "\"a \\u4e2d", "word\""));
    assertEquals("3:21", placeOf("word", "", "'it''s word'"));
    assertEquals("4:15", placeOf("word", "|", "市場\\*&amp; word"));
  }

  @Test
  void aTextThatIsAllOneLineKnowsItsColumns() {
    var inline = load("", "abc 市 def").inlines(0, Language.EN).get(0);
    var words = (Inline.Words) inline;
    assertEquals("content/sections/a.yaml:3:14", words.origin().at(0).toString());
    assertEquals("content/sections/a.yaml:3:20", words.origin().at(6).toString());
    assertEquals("content/sections/a.yaml:3:22", words.origin().at(99).toString());
  }

  private String placeOf(String word, String style, String... lines) {
    var words = (Inline.Words) load(style, lines).inlines(0, Language.EN).get(0);
    var location = words.origin().at(words.text().indexOf(word));
    return location.line() + ":" + location.column();
  }

  private void refuses(String prose, int column, String rule, String message, int... more) {
    var loaded = load("|", prose);
    var at = new java.util.ArrayList<String>();
    at.add("content/sections/a.yaml:4:%d: error[%s]: %s".formatted(column + 4, rule, message));
    for (int next : more) {
      at.add("content/sections/a.yaml:4:%d: error[%s]: %s".formatted(next + 4, rule, message));
    }
    assertEquals(at, loaded.messages());
  }

  private String outline(String style, String... lines) {
    var loaded = load(style, lines);
    assertEquals(List.of(), loaded.messages());
    Text text = ((Block.Paragraph) loaded.block(0)).text();
    return String.join(
        "¶",
        text.in(Language.EN).paragraphs().stream()
            .map(Prose.Paragraph::inlines)
            .map(Outline::of)
            .toList());
  }

  private ReportOnDisk.Loaded load(String style, String... lines) {
    String text =
        style.isEmpty()
            ? String.join("\n    ", lines)
            : style + "\n    " + String.join("\n    ", lines);
    return ReportOnDisk.english(folder, "id: a\nblocks:\n- paragraph: " + text + "\n").load();
  }
}
