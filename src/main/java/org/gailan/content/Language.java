package org.gailan.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A language that a report is written in. */
public enum Language {
  ZH_HANT("zh-Hant"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag, as it stands in keys, file names and {@code lang} attributes. */
  public String tag() {
    return tag;
  }

  public static Optional<Language> ofTag(String tag) {
    return Arrays.stream(values()).filter(l -> l.tag.equals(tag)).findFirst();
  }

  public static List<String> tags() {
    return Arrays.stream(values()).map(Language::tag).toList();
  }
}
