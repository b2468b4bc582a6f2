package org.gailan.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.gailan.content.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in words are read as ICU spells them out. */
final class SpelledNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "zh-Hant, %spellout-cardinal, 30000000000",
    "en, %spellout-cardinal, 30000000000",
    "en, %spellout-cardinal-verbose, 100000" // from there on it has commas
  })
  void cardinalsAreReadAsIcuSpellsThem(String tag, String rules, long end) {
    Language language = Language.ofTag(tag).orElseThrow();
    RuleBasedNumberFormat speller =
        new RuleBasedNumberFormat(ULocale.forLanguageTag(tag), RuleBasedNumberFormat.SPELLOUT);
    List<String> wrong = new ArrayList<>();
    for (long number = 2; number < end; number += 1 + number / 97) {
      String words = speller.format(number, rules);
      String read = Readings.quantities(language, words).replace("?", "");
      if (!read.equals(String.valueOf(number))) {
        wrong.add(words + " is " + number + ", read as " + read);
      }
    }
    assertEquals(List.of(), wrong.stream().limit(10).toList());
  }

  @Test
  void ordinalsAreReadAsIcuSpellsThem() {
    RuleBasedNumberFormat speller =
        new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    List<String> wrong = new ArrayList<>();
    for (int number = 1; number < 100; number++) {
      String words = speller.format(number, "%spellout-ordinal");
      String read = Readings.quantities(Language.EN, words).replace("?", "");
      if (!read.equals("rank " + number)) {
        wrong.add(words + " is " + number + ", read as " + read);
      }
    }
    assertEquals(List.of(), wrong.stream().limit(10).toList());
  }
}
