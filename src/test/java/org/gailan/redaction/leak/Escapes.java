package org.gailan.redaction.leak;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes the escapes of a text, one within another, however few of its characters they hold. */
final class Escapes {
  /** Of escapes within escapes; a percent sign that is written as an entity has two. */
  private static final int DEPTH = 3;

  /** Longer runs are fonts and images, which are read as what they are. */
  private static final int LONGEST_RUN = 20_000;

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));");
  private static final Pattern BACKSLASH =
      Pattern.compile(
          "\\\\(?:u\\{([0-9a-fA-F]{1,6})\\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})"
              + "|([0-9a-fA-F]{4,6})[ ]?)");

  /** Of a terminal. */
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*[A-Za-z]");

  private static final Pattern OCTAL = Pattern.compile("(?:\\\\[0-3][0-7]{2})+");
  private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{12,}");
  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{8,}");

  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

  private Escapes() {}

  /** All that a text hides; empty where it has no escapes. */
  static List<String> in(String text) {
    Set<String> seen = new HashSet<>(Set.of(text));
    List<String> found = new ArrayList<>();
    List<String> outer = List.of(text);
    for (int depth = 0; depth < DEPTH && !outer.isEmpty(); depth++) {
      List<String> inner =
          outer.stream().flatMap(t -> undone(t).stream()).filter(seen::add).toList();
      found.addAll(inner);
      outer = inner;
    }
    return found;
  }

  private static List<String> undone(String text) {
    List<String> undone = new ArrayList<>();
    undone.add(COLOUR.matcher(text).replaceAll(""));
    undone.add(replaced(ENTITY, text, Escapes::entity));
    undone.add(replaced(BACKSLASH, text, Escapes::backslash));
    undone.add(replaced(PERCENT, text, run -> utf8(hex(run.group().replace("%", "")))));
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE)) {
      undone.add(replaced(OCTAL, text, run -> new String(octal(run.group()), charset)));
    }
    StringBuilder packed = new StringBuilder();
    BASE64.matcher(text).results().forEach(run -> base64(run.group(), packed));
    HEX.matcher(text).results().forEach(run -> hexadecimal(run.group(), packed));
    undone.add(packed.toString());
    undone.removeIf(String::isBlank);
    return undone;
  }

  private static String replaced(
      Pattern escape, String text, Function<MatchResult, String> character) {
    return escape
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(character.apply(found)));
  }

  private static String entity(MatchResult entity) {
    if (entity.group(3) != null) {
      return NAMED.getOrDefault(entity.group(3), entity.group());
    }
    boolean decimal = entity.group(1) != null;
    return codePoint(entity.group(decimal ? 1 : 2), decimal ? 10 : 16);
  }

  private static String backslash(MatchResult escape) {
    for (int group = 1; group <= 4; group++) {
      if (escape.group(group) != null) {
        return codePoint(escape.group(group), 16);
      }
    }
    throw new IllegalStateException(escape.group());
  }

  private static String codePoint(String digits, int radix) {
    int codePoint = Integer.parseInt(digits, radix);
    return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
  }

  private static byte[] octal(String run) {
    String[] digits = run.substring(1).split("\\\\", -1);
    byte[] bytes = new byte[digits.length];
    for (int i = 0; i < digits.length; i++) {
      bytes[i] = (byte) Integer.parseInt(digits[i], 8);
    }
    return bytes;
  }

  /** At each place where a group of four digits can begin: what stands before is not known. */
  private static void base64(String run, StringBuilder packed) {
    String digits = run.replace('-', '+').replace('_', '/');
    for (int from = 0; from < 4 && run.length() < LONGEST_RUN; from++) {
      int to = from + (digits.length() - from) / 4 * 4;
      // Three digits more than whole groups are two bytes more, two are one.
      to += (digits.length() - from) % 4 == 1 ? 0 : (digits.length() - from) % 4;
      words(Base64.getDecoder().decode(padded(digits.substring(from, to))), packed);
    }
  }

  private static String padded(String digits) {
    return digits + "=".repeat(-digits.length() & 3);
  }

  private static void hexadecimal(String run, StringBuilder packed) {
    for (int from = 0; from < 2 && run.length() < LONGEST_RUN; from++) {
      int to = from + (run.length() - from) / 2 * 2;
      words(hex(run.substring(from, to)), packed);
    }
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  /** Bytes as text, in each of the ways in which they may be some. */
  private static void words(byte[] bytes, StringBuilder packed) {
    packed.append(utf8(bytes)).append('\n');
    packed.append(new String(bytes, StandardCharsets.UTF_16BE)).append('\n');
    packed.append(new String(bytes, StandardCharsets.UTF_16LE)).append('\n');
  }

  /** As UTF-8, or if they are none as Latin-1. */
  static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
