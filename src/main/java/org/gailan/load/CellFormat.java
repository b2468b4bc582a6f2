package org.gailan.load;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.load.CellFormatSection.Kind;

/**
 * A number format of a workbook, which says how many decimals of a value its author shows.
 *
 * <p>ECMA-376, 18.8.31: up to four sections parted by semicolons, for positive numbers, negative
 * numbers, zero and text.
 */
record CellFormat(List<CellFormatSection> sections) {
  static final CellFormat GENERAL = new CellFormat(List.of());

  /** A spreadsheet computes and shows fifteen digits; the file has more of the binary fraction. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)(-?[0-9.]{1,20})");

  CellFormat {
    sections = List.copyOf(sections);
  }

  static CellFormat of(String code) {
    return new CellFormat(CellFormatSection.all(code));
  }

  /**
   * A number as its cell shows it.
   *
   * @param value not yet rounded, a percentage in hundredths, in the thousands or millions that the
   *     format shows
   * @param least decimals that are shown in any case
   * @param most decimals to which it is rounded; -1 where the format leaves it to the width
   * @param before the words before the digits
   * @param after the words after the digits
   */
  record Shown(
      BigDecimal value, int least, int most, boolean percent, String before, String after) {

    boolean isRounded() {
      return most >= 0;
    }

    /** The value with the decimals shown; as it is where the format does not say. */
    BigDecimal rounded() {
      if (!isRounded()) {
        return plain(value);
      }
      BigDecimal rounded = value.setScale(most, RoundingMode.HALF_UP);
      while (rounded.scale() > least && rounded.remainder(lastPlace(rounded)).signum() == 0) {
        rounded = rounded.setScale(rounded.scale() - 1, RoundingMode.UNNECESSARY);
      }
      return rounded;
    }

    private static BigDecimal lastPlace(BigDecimal number) {
      return BigDecimal.ONE.movePointLeft(number.scale() - 1);
    }

    private static BigDecimal plain(BigDecimal number) {
      BigDecimal stripped = number.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    String text() {
      return before + rounded().toPlainString() + (percent ? "%" : "") + after;
    }
  }

  /** Whether numbers of this format are days and times. */
  boolean isDate() {
    return !sections.isEmpty() && sections.get(0).kind() == Kind.DATE;
  }

  /** Whether a date of this format shows its year and neither month nor day. */
  boolean isYear() {
    return isDate() && sections.get(0).yearOnly();
  }

  /** A year as a date of this format shows it, such as 2025E. */
  String yearText(int year) {
    return sections.get(0).before() + year + sections.get(0).after();
  }

  /**
   * How a number is shown.
   *
   * @param stored as the file has it, within the bounds of a double
   */
  Shown shown(BigDecimal stored) {
    BigDecimal value = stored.round(DIGITS);
    if (sections.isEmpty()) {
      return new Shown(value, 0, -1, false, "", "");
    }
    CellFormatSection chosen = section(value);
    // A dash or nothing stands for a zero or is no number format; its decimals are the first's.
    CellFormatSection digits = chosen.kind() == Kind.WORDS ? sections.get(0) : chosen;
    if (digits.kind() != Kind.DECIMAL) {
      return new Shown(value, 0, -1, false, digits.before(), digits.after());
    }
    return new Shown(
        value.movePointRight(digits.percent() ? 2 : 0).movePointLeft(3 * digits.thousands()),
        digits.least(),
        digits.most(),
        digits.percent(),
        chosen.kind() == Kind.WORDS ? "" : digits.before(),
        chosen.kind() == Kind.WORDS ? "" : digits.after());
  }

  /** The words that a cell shows in place of a number, such as a dash for zero; else blank. */
  String wordsFor(BigDecimal stored) {
    if (sections.isEmpty()) {
      return "";
    }
    CellFormatSection chosen = section(stored);
    return chosen.kind() == Kind.WORDS ? chosen.before().strip() : "";
  }

  private CellFormatSection section(BigDecimal value) {
    boolean conditional = sections.stream().anyMatch(s -> !s.condition().isEmpty());
    if (conditional) {
      for (CellFormatSection section : sections) {
        if (section.condition().isEmpty() || holds(section.condition(), value)) {
          return section;
        }
      }
      return sections.get(0);
    }
    // The fourth section is for text.
    int count = Math.min(sections.size(), 3);
    if (value.signum() < 0 && count > 1) {
      return sections.get(1);
    }
    return value.signum() == 0 && count > 2 ? sections.get(2) : sections.get(0);
  }

  private static boolean holds(String condition, BigDecimal value) {
    Matcher parts = CONDITION.matcher(condition);
    if (!parts.matches()) {
      return false;
    }
    try {
      int order = value.compareTo(new BigDecimal(parts.group(2)));
      return switch (parts.group(1)) {
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case ">=" -> order >= 0;
        case "=" -> order == 0;
        default -> order != 0;
      };
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
