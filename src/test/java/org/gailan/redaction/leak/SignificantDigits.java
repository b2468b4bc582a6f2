package org.gailan.redaction.leak;

import com.ibm.icu.text.Normalizer2;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digits of a number without its separators, its point and the zeros at its ends: 73,914.6 and
 * 7.39146 are the same, for a language writes at a scale of its own.
 */
final class SignificantDigits {
  private static final Pattern SEPARATOR =
      Pattern.compile("(?<=[0-9])[,'\u2009\u202f\u00a0](?=[0-9]{3}(?![0-9]))");

  /** Among small letters it is a part of a checksum. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![a-z0-9])[0-9]+(?:\\.[0-9]+)?(?![a-z0-9])");

  private SignificantDigits() {}

  /** Those of one number. */
  static String of(String number) {
    return number.replaceAll("[^0-9]", "").replaceAll("^0+|0+$", "");
  }

  /** Those of all numbers in a text. */
  static Set<String> in(String text) {
    String plain = SEPARATOR.matcher(Normalizer2.getNFKCInstance().normalize(text)).replaceAll("");
    Set<String> digits = new HashSet<>();
    Matcher number = NUMBER.matcher(plain);
    while (number.find()) {
      digits.add(of(number.group()));
    }
    return digits;
  }
}
