package org.gailan.filing;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.content.Language;

/**
 * Names files after a pattern, such as {@code (06) Industry Overview E_ap260331 (106-117).pdf}, so
 * that Windows, macOS and Linux can all keep them.
 */
public final class FileNames {
  private static final Pattern BRACE = Pattern.compile("\\{([^{}]*)\\}");

  /** What Windows refuses anywhere in a name, and what separates folders. */
  private static final Pattern REFUSED = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");

  /** Devices, with any ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

  /** The bytes that file systems allow a name are 255; the ending needs four of them. */
  private static final int MOST_BYTES = 200;

  private FileNames() {}

  /** The name of a file, without what the pattern does not know. */
  public static String of(String pattern, Map<String, String> words) {
    StringBuilder name = new StringBuilder();
    Matcher brace = BRACE.matcher(pattern);
    while (brace.find()) {
      String word = words.getOrDefault(brace.group(1), "");
      brace.appendReplacement(name, Matcher.quoteReplacement(safe(word)));
    }
    brace.appendTail(name);
    String tidy = shortened(safe(name.toString()).strip()).replaceFirst("[. ]+$", "");
    boolean reserved = tidy.isEmpty() || DEVICE.matcher(tidy).matches();
    return (reserved ? "_" + tidy : tidy) + ".pdf";
  }

  private static String safe(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return REFUSED.matcher(composed.replaceAll("\\s+", " ")).replaceAll("-");
  }

  private static String shortened(String name) {
    String left = name;
    while (left.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      left = left.substring(0, left.offsetByCodePoints(left.length(), -1));
    }
    return left;
  }

  /** The date of a proof in names: 260331. */
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** The printers' letter for a language. */
  public static String letter(Language language) {
    return language == Language.EN ? "E" : "C";
  }

  /** What the Exchange adds to the name of the Chinese twin of a file. */
  public static String twin(Language language) {
    return language == Language.EN ? "" : "_c";
  }
}
