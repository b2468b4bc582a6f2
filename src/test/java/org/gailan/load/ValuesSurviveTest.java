package org.gailan.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gailan.content.Block;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** YAML's own types would change most of these; the text written is the text read. */
class ValuesSurviveTest {
  private static final List<String> PLAUSIBLE =
      List.of(
          "00123",
          "000001",
          "3.10",
          "NO",
          "no",
          "yes",
          "on",
          "Off",
          "true",
          "null",
          "~",
          "12:30:45",
          "1E400",
          "1e3",
          "2024-02-31",
          "2024-01-01",
          "2001-12-14t21:59:43.10-05:00",
          "0x1F",
          "0o17",
          "017",
          "0b11",
          ".inf",
          "-.INF",
          ".nan",
          "1_000",
          "1,532",
          "+5",
          "-0",
          "1.",
          ".5",
          "=",
          "<<",
          "６０",
          "007",
          "1.0.0",
          "09",
          "1e",
          "N",
          "y",
          "Y",
          "NULL",
          "True");

  @TempDir Path folder;

  @Test
  void inProseInEveryStyle() {
    List<String> texts = new ArrayList<>(PLAUSIBLE);
    Random random = new Random(20261123);
    while (texts.size() < 1_000) {
      texts.add(numberLike(random));
    }
    StringBuilder section = new StringBuilder("id: a\nblocks:\n");
    for (String text : texts) {
      section.append("- paragraph: ").append(text).append('\n');
      section.append("- paragraph: '").append(text).append("'\n");
      section.append("- paragraph: \"").append(text).append("\"\n");
      section.append("- paragraph: |-\n    ").append(text).append('\n');
    }
    var loaded = ReportOnDisk.english(folder, section.toString()).load();
    assertEquals(List.of(), loaded.messages());
    for (int i = 0; i < texts.size() * 4; i++) {
      assertEquals(texts.get(i / 4), Outline.of(loaded.inlines(i, Language.EN)));
    }
  }

  @Test
  void asNamesAndCategories() {
    var loaded =
        ReportOnDisk.english(
                folder, "id: no\nblocks: [{paragraph: '{redacted yes: 00123}', id: null}]\n")
            .load();
    assertEquals(List.of(), loaded.messages());
    assertEquals("no", loaded.report().sections().get(0).id());
    assertEquals("null", loaded.block(0).id());
    var redaction = (Inline.Redaction) loaded.inlines(0, Language.EN).get(0);
    assertEquals("yes", redaction.category().orElseThrow());
    assertEquals("00123", redaction.hidden().orElseThrow());
  }

  @Test
  void aHundredKilobytesOfChineseSurvive() {
    String text = "市場規模𠮷，".repeat(20_000);
    var loaded = ReportOnDisk.english(folder, "id: a\nblocks:\n- paragraph: " + text + "\n").load();
    assertEquals(List.of(), loaded.messages());
    assertEquals(text, Outline.of(loaded.inlines(0, Language.EN)));
    var words = (Inline.Words) loaded.inlines(0, Language.EN).get(0);
    assertEquals(14 + 100_000 / 6 * 6, words.origin().at(100_000 / 6 * 7).column(), 1);
    assertEquals(1, ((Block.Paragraph) loaded.block(0)).text().in(Language.EN).paragraphs().size());
  }

  private static String numberLike(Random random) {
    String alphabet = "0123456789.,:eE+-xobYyNn" /* no _: between two it is emphasis */;
    StringBuilder text = new StringBuilder().append(random.nextInt(10));
    for (int length = random.nextInt(10); length > 0; length--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    text.append(random.nextInt(10));
    return text.toString();
  }
}
