package org.gailan.load;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.diagnostic.Message;

/** Reads a number from the text an author wrote, with the decimals as written. */
final class NumberText {
  /** Longer than any figure; a bound on the work that a hostile number can ask for. */
  private static final int MAX_LENGTH = 40;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(~\\s*)?([-\u2212]?)(0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(\\.[0-9]+)?(\\s*%)?");

  private NumberText() {}

  /** A number, or why there is none. */
  sealed interface Result {}

  record Written(BigDecimal value, boolean approximate) implements Result {}

  /**
   * What is wrong.
   *
   * @param reason completes "'0x1F' is not a number: …"
   */
  record Refused(Message reason) implements Result {}

  /**
   * Reads a number.
   *
   * @param percent whether a percent sign may follow
   */
  static Result read(String written, boolean percent) {
    String text = written.strip();
    Matcher number = NUMBER.matcher(text);
    if (text.length() > MAX_LENGTH) {
      return new Refused(Message.of("it has more than %s characters", MAX_LENGTH));
    }
    if (!number.matches()) {
      return new Refused(reason(text));
    }
    if (number.group(5) != null && !percent) {
      return new Refused(
          Message.of("the unit of the dataset says what it counts; write it without %%"));
    }
    String decimals = number.group(4) == null ? "" : number.group(4);
    String digits = number.group(3).replace(",", "") + decimals;
    BigDecimal value = new BigDecimal(digits);
    return new Written(number.group(2).isEmpty() ? value : value.negate(), number.group(1) != null);
  }

  private static Message reason(String text) {
    if (text.codePoints().anyMatch(c -> c > 0x7F && Character.isDigit(c))) {
      return Message.of("write the digits 0 to 9 in half width");
    }
    if (text.matches("(?i)[-+.]*(nan|inf|infinity)")) {
      return Message.of("only a finite number can be a figure");
    }
    if (text.matches("[-+~]*[0-9.,]+[eE][-+]?[0-9]+")) {
      return Message.of("write it out in digits, without an exponent");
    }
    if (text.matches("[-+~]*0[xXoObB][0-9a-fA-F]+")) {
      return Message.of("write it in decimal digits");
    }
    if (text.contains("_")) {
      return Message.of("group digits with commas, not underscores");
    }
    if (text.matches("[-+~]*0[0-9]+.*")) {
      return Message.of("it begins with a zero too many");
    }
    if (text.matches("\\+.*")) {
      return Message.of("write it without the plus sign");
    }
    if (text.matches("[-~]*[0-9,]+(\\.[0-9]+)?%?")) {
      return Message.of("its commas do not stand before groups of three digits");
    }
    if (text.matches("[-~]*(\\.[0-9]+|[0-9]+\\.)")) {
      return Message.of("write a digit on both sides of the decimal point");
    }
    return Message.of("expected digits such as 1532, 25.0 or ~8.0");
  }
}
