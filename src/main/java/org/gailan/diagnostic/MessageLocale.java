package org.gailan.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A language that messages are written in. It is the user's, and has nothing to do with the
 * languages of a report.
 */
public enum MessageLocale {
  ENGLISH("en"),
  TRADITIONAL_CHINESE("zh-Hant");

  private final String tag;

  MessageLocale(String tag) {
    this.tag = tag;
  }

  /** Its BCP 47 tag, as the command line takes it. */
  public String tag() {
    return tag;
  }

  /**
   * A text of the program that another library fills in, such as the description of an option; in
   * English where it has no translation.
   */
  public String text(String english) {
    return Translations.in(this).of(english);
  }

  /** All tags, English first. */
  public static List<String> tags() {
    return Stream.of(values()).map(MessageLocale::tag).toList();
  }

  /** The one of a tag, in whatever case it is written. */
  public static Optional<MessageLocale> of(String tag) {
    return Stream.of(values()).filter(locale -> locale.tag.equalsIgnoreCase(tag)).findFirst();
  }

  /**
   * The one that an environment asks for with {@code LC_ALL}, {@code LC_MESSAGES} or {@code LANG}.
   * Chinese is Traditional where the script says so, or, without a script, in Taiwan, Hong Kong and
   * Macau; every other value, {@code zh_CN} too, is answered in English.
   *
   * @param posix such as {@code zh_HK.UTF-8}
   */
  public static MessageLocale ofPosix(String posix) {
    Locale asked = Locale.forLanguageTag(posix.replaceFirst("[.@].*", "").replace('_', '-'));
    boolean traditional =
        asked.getScript().isEmpty()
            ? List.of("TW", "HK", "MO").contains(asked.getCountry())
            : asked.getScript().equals("Hant");
    return asked.getLanguage().equals("zh") && traditional ? TRADITIONAL_CHINESE : ENGLISH;
  }
}
