package org.gailan.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A section of a number format, such as {@code #,##0.0_);}.
 *
 * @param condition such as {@code >=1000}; empty where there is none
 * @param least zeros after the decimal point: decimals shown in any case
 * @param most digits after the decimal point
 * @param thousands how many times a comma after the digits divides by a thousand
 * @param before words before the digits; all words where there are none
 * @param after words after the digits
 * @param yearOnly of a date, whether it shows its year and neither month nor day
 */
record CellFormatSection(
    Kind kind,
    String condition,
    int least,
    int most,
    int thousands,
    boolean percent,
    String before,
    String after,
    boolean yearOnly) {

  enum Kind {
    DECIMAL,
    /** General, a fraction or an exponent: the decimals are not the author's choice. */
    GENERAL,
    DATE,
    /** No digits at all. */
    WORDS
  }

  /** The sections of a format; none for General. */
  static List<CellFormatSection> all(String code) {
    String plain = code.toLowerCase(Locale.ROOT);
    if (plain.isBlank() || plain.equals("general") || plain.equals("@")) {
      return List.of();
    }
    List<CellFormatSection> sections = new ArrayList<>();
    Scanner scanner = new Scanner();
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      char next = i + 1 < code.length() ? code.charAt(i + 1) : ' ';
      if (c == '"' || c == '[') {
        int end = code.indexOf(c == '"' ? '"' : ']', i + 1);
        end = end < 0 ? code.length() : end;
        String inner = code.substring(i + 1, end);
        scanner.words(c == '"' ? inner : scanner.bracket(inner));
        i = end;
      } else if (c == '\\') {
        scanner.words(String.valueOf(next));
        i++;
      } else if (c == '_' || c == '*') {
        i++; // as wide as the next character, or filled with it
      } else if (c == ';') {
        sections.add(scanner.section());
        scanner = new Scanner();
      } else if (plain.startsWith("general", i)) {
        scanner.general = true;
        i += "general".length() - 1;
      } else {
        scanner.sign(c);
      }
    }
    sections.add(scanner.section());
    return sections;
  }

  /** What of a section has been read. */
  private static final class Scanner {
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private String condition = "";
    private boolean digits;
    private boolean general;
    private boolean point;
    private boolean percent;
    private boolean year;
    private boolean otherThanYear;
    private int least;
    private int most;
    private int commas;
    private int thousands;

    void words(String words) {
      (digits || general || year ? after : before).append(words);
    }

    /** The words of a bracket: a currency has some, a colour, a condition or hours have none. */
    String bracket(String inner) {
      if (inner.startsWith("$")) {
        int locale = inner.indexOf('-');
        return inner.substring(1, locale < 0 ? inner.length() : locale);
      }
      if (inner.matches("[<>=].*")) {
        condition = inner;
      } else if (inner.matches("(?i)[hms]+")) {
        otherThanYear = true;
      }
      return "";
    }

    void sign(char c) {
      switch (Character.toLowerCase(c)) {
        case '0', '#', '?' -> {
          digits |= c != '?'; // which, alone, is as wide as a digit
          commas = 0; // a comma before a digit groups
          most += point ? 1 : 0;
          least = point && c == '0' ? most : least;
        }
        case '.' -> {
          thousands += commas;
          commas = 0;
          point = true;
        }
        case ',' -> commas += digits ? 1 : 0;
        case '%' -> percent = true;
        case 'y' -> year = true;
        case 'm', 'd', 'h', 's' -> otherThanYear = true;
        case '/' -> general |= digits;
        case 'e' -> general |= digits;
        case '(', ')', '-', '+', ' ' -> {} // the value has its own sign
        default -> words(String.valueOf(c));
      }
    }

    CellFormatSection section() {
      boolean date = (year || otherThanYear) && !general;
      Kind kind = date ? Kind.DATE : general ? Kind.GENERAL : digits ? Kind.DECIMAL : Kind.WORDS;
      return new CellFormatSection(
          kind,
          condition,
          least,
          most,
          thousands + commas,
          percent,
          before.toString(),
          after.toString(),
          year && !otherThanYear);
    }
  }
}
