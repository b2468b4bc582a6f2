package org.gailan.redaction.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Transliterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A secret is found however it is written. */
final class EncodingsTest {
  private static final Secret LATIN = Secret.of("Zorvath Quillmëre");
  private static final Secret CHINESE = Secret.of("龍門鑫鐵廠");
  private static final Secret LONG = Secret.of("鑫淼堃燚錡驫麤龘靐飍厵甞");

  /** Bytes around the secret, so that nothing begins or ends with it. */
  private static final String BEFORE = "before:";

  private static final String AFTER = ":after";

  /** A way of writing, and as what it is recognised. */
  record Case(Encoding encoding, Secret secret, byte[] bytes) {
    @Override
    public String toString() {
      return encoding + " of " + secret.words();
    }
  }

  static List<Case> cases() {
    return List.of(
        text(Encoding.PLAIN, LATIN, s -> s),
        text(Encoding.UTF_8, CHINESE, s -> s),
        bytes(Encoding.UTF_16BE, CHINESE, StandardCharsets.UTF_16BE),
        bytes(Encoding.UTF_16LE, LATIN, StandardCharsets.UTF_16LE),
        bytes(Encoding.LATIN_1, LATIN, StandardCharsets.ISO_8859_1),
        bytes(Encoding.BIG5, CHINESE, Charset.forName("Big5-HKSCS")),
        bytes(Encoding.GB18030, CHINESE, Charset.forName("GB18030")),
        text(Encoding.HEX, CHINESE, s -> HexFormat.of().formatHex(utf8(s))),
        text(Encoding.HEX, LATIN, s -> HexFormat.of().withUpperCase().formatHex(utf8(s))),
        text(Encoding.OCTAL, CHINESE, s -> each(utf8(s), "\\%03o")),
        text(Encoding.BASE64, CHINESE, s -> base64(s)),
        text(Encoding.BASE64, CHINESE, s -> base64("a" + s)),
        text(Encoding.BASE64, CHINESE, s -> base64("ab" + s + "c")),
        text(Encoding.PERCENT, CHINESE, s -> each(utf8(s), "%%%02X")),
        text(Encoding.PERCENT, CHINESE, s -> each(utf8(s), "%%%02x")),
        text(Encoding.MIXED_ESCAPES, LATIN, s -> URLEncoder.encode(s, StandardCharsets.UTF_8)),
        text(Encoding.HTML_DECIMAL, LATIN, s -> points(s, "&#%d;")),
        text(Encoding.HTML_HEX, CHINESE, s -> points(s, "&#x%x;")),
        text(Encoding.HTML_HEX, CHINESE, s -> points(s, "&#x%X;")),
        text(Encoding.JAVASCRIPT, CHINESE, s -> points(s, "\\u%04x")),
        text(Encoding.JAVASCRIPT, LATIN, s -> points(s, "\\u%04X")),
        text(Encoding.MIXED_ESCAPES, CHINESE, s -> points(s, "\\u{%x}")),
        text(Encoding.CSS, CHINESE, s -> points(s, "\\%x ")),
        text(Encoding.MIXED_ESCAPES, LATIN, s -> s.replace("r", "&#114;").replace("m", "%6D")),
        text(Encoding.MIXED_ESCAPES, CHINESE, s -> points(s, "&#x%x;").replace("&", "%26")),
        text(Encoding.COMPOSED, Secret.of("Quillme\u0308re"), s -> "Quillm\u00ebre"),
        text(Encoding.DECOMPOSED, LATIN, s -> Normalizer.normalize(s, Normalizer.Form.NFD)),
        text(Encoding.COMPATIBLE, Secret.of("門鑫金行"), s -> "門鑫\u2fa6\u2f8f"),
        text(Encoding.FULL_WIDTH, Secret.of("Zorvath9"), EncodingsTest::fullWidth),
        text(Encoding.OTHER_SCRIPT, CHINESE, s -> script("Hant-Hans", s)),
        text(Encoding.OTHER_SCRIPT, Secret.of("龙门鑫铁厂"), s -> "龍門鑫鐵廠"),
        text(Encoding.OTHER_CASE, LATIN, s -> s.toUpperCase(Locale.ROOT)),
        text(Encoding.SPLIT, CHINESE, s -> points(s, "%c | ")),
        text(Encoding.REVERSED, CHINESE, s -> new StringBuilder(s).reverse().toString()),
        text(Encoding.GRAMS, LONG, s -> s.substring(6) + " and " + s.substring(0, 6)),
        text(Encoding.DIGITS, Secret.of("73,914.6"), s -> "7.39146"),
        text(Encoding.DIGITS, Secret.of("73,914.6"), s -> "739,146"),
        text(Encoding.DIGITS, Secret.of("73,914.6"), s -> "７３９１４．６"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void finds(Case written, @TempDir Path folder) throws IOException {
    Files.write(folder.resolve("a.bin"), written.bytes());
    Set<Encoding> found = EnumSet.noneOf(Encoding.class);
    LeakSearch.in(folder).leaks(written.secret()).forEach(leak -> found.add(leak.encoding()));
    // What is left when the escapes are undone; a plus for a space is none of them.
    Set<Encoding> expected =
        written.encoding() == Encoding.MIXED_ESCAPES
            ? EnumSet.of(Encoding.PLAIN, Encoding.SPLIT)
            : EnumSet.of(written.encoding());
    assertTrue(expected.stream().anyMatch(found::contains), () -> "only " + found);
  }

  /** What looks alike, but is not the secret, is none. */
  @Test
  void findsNothingElse(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        "Zorvath of Quillmëre, 龍門的鐵廠, 73,914.7, 173,914.6 and 739,146.5; the fare is 12.");
    assertEquals(
        List.of(),
        LeakSearch.in(folder).leaks(LATIN, CHINESE, LONG, Secret.of("73,914.6"), Secret.of("123")));
  }

  @Test
  void knowsAtLeastFourteenEncodings() {
    Set<Encoding> tried = cases().stream().map(Case::encoding).collect(Collectors.toSet());
    // Glyphs, lengths and revisions are found in documents: PlantedLeaksTest.
    EnumSet<Encoding> others = EnumSet.of(Encoding.GLYPHS, Encoding.LENGTH, Encoding.REVISION);
    assertEquals(EnumSet.complementOf(others), tried);
    assertTrue(tried.size() >= 14);
  }

  private static Case text(Encoding encoding, Secret secret, UnaryOperator<String> writing) {
    String text = BEFORE + writing.apply(secret.words()) + AFTER;
    return new Case(encoding, secret, utf8(text));
  }

  /** In the middle of bytes that are no text. */
  private static Case bytes(Encoding encoding, Secret secret, Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[] {1, 2, (byte) 0xFF});
    bytes.writeBytes(secret.words().getBytes(charset));
    bytes.writeBytes(new byte[] {(byte) 0xC3, 0, 7});
    return new Case(encoding, secret, bytes.toByteArray());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(utf8(text));
  }

  private static String each(byte[] bytes, String form) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      text.append(form.formatted(b & 0xFF));
    }
    return text.toString();
  }

  private static String points(String words, String form) {
    return words.codePoints().mapToObj(form::formatted).collect(Collectors.joining());
  }

  private static String fullWidth(String words) {
    return words
        .codePoints()
        .mapToObj(c -> Character.toString(c - '!' + '！'))
        .collect(Collectors.joining());
  }

  private static String script(String rules, String words) {
    return Transliterator.getInstance(rules).transliterate(words);
  }
}
