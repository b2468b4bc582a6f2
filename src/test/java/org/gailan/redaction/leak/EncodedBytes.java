package org.gailan.redaction.leak;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * A secret as bytes of one encoding.
 *
 * @param bytes long enough not to be met by chance in compressed data
 */
record EncodedBytes(Secret secret, Encoding encoding, byte[] bytes) {
  /** Six bytes meet in a megabyte of noise once in 300 million. */
  static final int SHORTEST = 6;

  /** Of base64 and hexadecimal digits, which hold less. */
  private static final int SHORTEST_DIGITS = 10;

  /** All forms of a secret that are long enough. */
  static List<EncodedBytes> of(Secret secret) {
    Forms forms = new Forms(secret);
    forms.charsets();
    forms.digits();
    forms.escapes();
    return forms.all;
  }

  private static final class Forms {
    private final Secret secret;
    private final String words;
    private final List<EncodedBytes> all = new ArrayList<>();

    Forms(Secret secret) {
      this.secret = secret;
      this.words = secret.words();
    }

    void charsets() {
      add(Encoding.UTF_8, words.getBytes(StandardCharsets.UTF_8), SHORTEST);
      add(Encoding.UTF_16BE, words.getBytes(StandardCharsets.UTF_16BE), SHORTEST);
      add(Encoding.UTF_16LE, words.getBytes(StandardCharsets.UTF_16LE), SHORTEST);
      charset(Encoding.LATIN_1, StandardCharsets.ISO_8859_1);
      charset(Encoding.BIG5, Charset.forName("Big5-HKSCS"));
      charset(Encoding.GB18030, Charset.forName("GB18030"));
    }

    private void charset(Encoding encoding, Charset charset) {
      if (charset.newEncoder().canEncode(words)) {
        add(encoding, words.getBytes(charset), SHORTEST);
      }
    }

    void digits() {
      for (Charset charset :
          List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
        byte[] bytes = words.getBytes(charset);
        add(Encoding.HEX, HexFormat.of().formatHex(bytes));
        add(Encoding.HEX, HexFormat.of().withUpperCase().formatHex(bytes));
        add(Encoding.OCTAL, octal(bytes));
        for (int before = 0; before < 3; before++) {
          add(Encoding.BASE64, base64(bytes, before));
        }
      }
      add(Encoding.HEX, HexFormat.of().formatHex(words.getBytes(StandardCharsets.ISO_8859_1)));
    }

    void escapes() {
      byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
      String upper = HexFormat.ofDelimiter("").withUpperCase().withPrefix("%").formatHex(bytes);
      add(Encoding.PERCENT, upper);
      add(Encoding.PERCENT, upper.toLowerCase(Locale.ROOT));
      add(Encoding.HTML_DECIMAL, each(c -> "&#" + c + ";"));
      add(Encoding.HTML_HEX, each(c -> "&#x" + Integer.toHexString(c) + ";"));
      add(Encoding.HTML_HEX, each(c -> "&#x%X;".formatted(c)));
      add(Encoding.CSS, each(c -> "\\" + Integer.toHexString(c) + " "));
      add(Encoding.JAVASCRIPT, units("\\u%04x"));
      add(Encoding.JAVASCRIPT, units("\\u%04X"));
    }

    private String each(IntFunction<String> escape) {
      return words.codePoints().mapToObj(escape).collect(Collectors.joining());
    }

    private String units(String format) {
      return words.chars().mapToObj(format::formatted).collect(Collectors.joining());
    }

    private void add(Encoding encoding, String digits) {
      add(encoding, digits.getBytes(StandardCharsets.US_ASCII), SHORTEST_DIGITS);
    }

    private void add(Encoding encoding, byte[] bytes, int shortest) {
      if (bytes.length >= shortest) {
        all.add(new EncodedBytes(secret, encoding, bytes));
      }
    }
  }

  private static String octal(byte[] bytes) {
    StringBuilder octal = new StringBuilder();
    for (byte b : bytes) {
      octal.append("\\%03o".formatted(b & 0xFF));
    }
    return octal.toString();
  }

  /** The digits that do not depend on what stands before and after. */
  private static String base64(byte[] bytes, int before) {
    byte[] shifted = new byte[before + bytes.length];
    System.arraycopy(bytes, 0, shifted, before, bytes.length);
    String digits = Base64.getEncoder().withoutPadding().encodeToString(shifted);
    int from = (before * 8 + 5) / 6;
    int to = shifted.length * 8 / 6;
    return digits.substring(from, Math.max(from, to));
  }
}
