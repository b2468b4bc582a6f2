package org.gailan.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The categories that every report has, after what a document published before its prospectus must
 * leave out: terms of the offer and whatever else would make it a prospectus or an invitation (Main
 * Board Practice Note 22, paragraph 5).
 */
public enum RedactionCategory {
  OFFERING("發售的存在及性質", "That and how securities are offered"),
  OFFERING_PARTY("參與發售的一方", "A party to the offering"),
  OFFER_PRICE("發售價或可據以推算發售價的資料", "The offer price, or what it can be derived from"),
  OFFER_SIZE("發售規模或所得款項", "The size of the offering, or its proceeds"),
  TIMETABLE("發售的時間表", "The timetable of the offering"),
  SUBSCRIPTION("申請認購證券的方法", "How to apply for the securities"),
  CONFIDENTIAL("經聯交所同意不予公開的資料", "Information whose removal the Exchange has agreed to");

  private final String chinese;
  private final String english;

  RedactionCategory(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** As the author writes it: {@code offering-party}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Why it is removed, in a few words. */
  public String reason(Language language) {
    return switch (language) {
      case ZH_HANT -> chinese;
      case EN -> english;
    };
  }

  public static Optional<RedactionCategory> ofWord(String word) {
    return Arrays.stream(values()).filter(category -> category.word().equals(word)).findFirst();
  }

  public static List<String> words() {
    return Arrays.stream(values()).map(RedactionCategory::word).toList();
  }
}
