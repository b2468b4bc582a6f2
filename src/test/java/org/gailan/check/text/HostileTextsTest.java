package org.gailan.check.text;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.gailan.build.CheckedReport;
import org.gailan.build.Stopwatch;
import org.gailan.font.Typefaces;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text of 100,000 characters that repeats what rules look for is read as fast as any other. */
final class HostileTextsTest {
  private static final int LENGTH = 100_000;

  private static final Typefaces TYPEFACES = new Typefaces();

  @TempDir private Path directory;

  static Stream<String> chinese() {
    return Stream.of(
            "茶",
            "（",
            "）",
            "「（",
            "。",
            "，",
            "！？",
            "。！",
            "建。",
            "发行人",
            "發行人",
            "a",
            "a-",
            "茶 ",
            "\"",
            "国",
            "卓越",
            "《卓越",
            "１",
            ".",
            "茶, ",
            "E-FLOPS ",
            "eflops",
            "aa",
            "及。",
            "以",
            "　")
        .map(unit -> unit.repeat(LENGTH / unit.length()));
  }

  static Stream<String> english() {
    return Stream.of(
            "a",
            "a ",
            "(",
            ")",
            "(a",
            "“",
            ". ",
            " .",
            ",",
            ", ",
            "the. ",
            "the. The ",
            "x. X",
            "superior ",
            "a-",
            "the Issuer ",
            "The Issuer. ",
            "eflops ",
            "E FLOPS ",
            "tion of. ",
            "a.",
            "a)",
            "i) ",
            "，")
        .map(unit -> unit.repeat(LENGTH / unit.length()));
  }

  @ParameterizedTest
  @MethodSource
  void chinese(String text) {
    fast(MadeUpTexts.chinese(directory), "zh-Hant", text);
  }

  @ParameterizedTest
  @MethodSource
  void english(String text) {
    fast(MadeUpTexts.english(directory), "en", text);
  }

  private static void fast(MadeUpTexts texts, String language, String text) {
    texts.with(
        "terms.yaml",
        """
        terms:
          company: {LANG: the Company, avoid: {LANG: [發行人, the Issuer, AVOID]}}
          power: {LANG: EFLOPS}
        """
            .replace("LANG", language)
            .replace("AVOID", "a".repeat(20_000) + "b"));
    texts.findings("text.none", "Tea."); // writes the other files
    texts.with(
        "sections/a.yaml",
        "id: a\nblocks:\n  - paragraph: {%s: '%s'}\n"
            .formatted(language, "Tea" + text.replace("'", "''")));
    Path content = texts.directory().resolve("content");
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertTrue(
                CheckedReport.of(content, texts.directory(), TYPEFACES, new Stopwatch(stage -> {}))
                        .diagnostics()
                        .sorted()
                        .size()
                    < 4 * LENGTH));
  }
}
