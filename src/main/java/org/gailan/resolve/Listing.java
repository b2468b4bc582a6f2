package org.gailan.resolve;

import java.util.ArrayList;
import java.util.List;
import org.gailan.content.Language;

/** Several names or years in a sentence. */
final class Listing {
  private Listing() {}

  /** 甲、乙及丙; A, B and C. */
  static String of(List<String> names, Language language) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    List<String> first = names.subList(0, names.size() - 1);
    String last = names.get(names.size() - 1);
    return switch (language) {
      case ZH_HANT -> String.join("、", first) + "及" + last;
      case EN -> String.join(", ", first) + " and " + last;
    };
  }

  /**
   * Years, three or more that follow each other as a period.
   *
   * @param years in their order
   */
  static String ofYears(List<Integer> years, Language language) {
    List<String> names = new ArrayList<>();
    int i = 0;
    while (i < years.size()) {
      int last = i;
      while (last + 1 < years.size() && years.get(last + 1) == years.get(last) + 1) {
        last++;
      }
      if (last - i >= 2) {
        names.add(year(years.get(i), language) + to(language) + year(years.get(last), language));
        i = last + 1;
      } else {
        names.add(year(years.get(i), language));
        i++;
      }
    }
    return of(names, language);
  }

  private static String year(int year, Language language) {
    return language == Language.ZH_HANT ? year + "年" : String.valueOf(year);
  }

  private static String to(Language language) {
    return language == Language.ZH_HANT ? "至" : " to ";
  }
}
