package org.gailan.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The templates of messages in one language, by their English ones. */
final class Translations {
  private static final String ENGLISH_LINES =
      " ?\\(line \\d+\\)| on line \\d+|(?<=\\.yaml):\\d+(?::\\d+)?";

  private static final Translations ENGLISH =
      new Translations(Map.of(), Pattern.compile(ENGLISH_LINES));

  private final Map<String, String> templates;

  /** How messages name lines: {@code (line 12)}, {@code on line 12}, {@code file.yaml:12:3}. */
  private final Pattern lines;

  private Translations(Map<String, String> templates, Pattern lines) {
    this.templates = templates;
    this.lines = lines;
  }

  /** Read when the first message is told in Chinese, which in most runs is never. */
  private static final class Chinese {
    private static final Translations ALL =
        new Translations(
            read("messages.zh-Hant.xml"),
            // the English ones too, for what has no translation
            Pattern.compile("（第\\d+行）|第\\d+行|" + ENGLISH_LINES));
  }

  static Translations in(MessageLocale locale) {
    return switch (locale) {
      case ENGLISH -> ENGLISH;
      case TRADITIONAL_CHINESE -> Chinese.ALL;
    };
  }

  private static Map<String, String> read(String resource) {
    Properties properties = new Properties();
    try (InputStream in = Translations.class.getResourceAsStream(resource)) {
      properties.loadFromXML(Objects.requireNonNull(in, resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
  }

  /** The template in this language, else in English. */
  String of(String template) {
    return templates.getOrDefault(template, template);
  }

  String withoutLines(String words) {
    return lines.matcher(words).replaceAll("").strip();
  }
}
