package org.gailan.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.content.PublishedNumber;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

/** Reads the number of a cell as the spreadsheet shows it, or says why there is none. */
final class SpreadsheetNumber {
  private static final Set<String> DASHES = Set.of("-", "–", "—", "−", "--", "‐", "－");
  private static final Set<String> NOTHING =
      Set.of(
          "",
          "...",
          "…",
          "……",
          "/",
          "na",
          "n/a",
          "nm",
          "n/m",
          "不適用",
          "不适用",
          "無資料",
          "无数据",
          "未有資料",
          "not available",
          "not applicable");
  private static final Set<String> ERRORS =
      Set.of(
          "#ref!", "#n/a", "#div/0!", "#value!", "#name?", "#num!", "#null!", "#spill!", "#calc!");

  private static final Pattern ABOUT =
      Pattern.compile("(?i)(?:~|∼|≈|約|约|c\\.|ca\\.|circa|approx\\.?|approximately|about) ?(.+)");
  private static final Pattern SPACED =
      Pattern.compile("[1-9][0-9]{0,2}(?: [0-9]{3})+(?:\\.[0-9]+)?");
  private static final Pattern NEGATIVE = Pattern.compile("\\( ?([0-9][0-9,. ]*%?) ?\\)(%?)");
  private static final Pattern NOTED =
      Pattern.compile("[~-]?[0-9][0-9,.]*%? ?(?:[*†‡§#¹²³⁰⁴-⁹]+|[(\\[][0-9a-z]{1,2}[)\\]])");

  /** More digits than this, and a formula or a binary fraction made them, not an author. */
  private static final int WRITTEN_DIGITS = 10;

  private final Reading reading;
  private final UnitNoteReader units;
  private final boolean percent;
  private final Optional<Integer> decimals;

  /**
   * A reader of the cells of a dataset.
   *
   * @param percent whether the dataset counts hundredths
   * @param decimals to how many the values are rounded; if empty, to those the cells show
   */
  SpreadsheetNumber(
      Reading reading, UnitNoteReader units, boolean percent, Optional<Integer> decimals) {
    this.reading = reading;
    this.units = units;
    this.percent = percent;
    this.decimals = decimals;
  }

  static boolean isDash(String text) {
    return DASHES.contains(text.strip());
  }

  /** Whether a cell says that there is no value. */
  static boolean saysNothing(String text) {
    String folded = FullWidth.folded(text);
    return isDash(folded) || NOTHING.contains(folded.replaceAll("(?<=[a-z])[.]", ""));
  }

  /** Whether a cell holds, or should hold, a value. */
  static boolean isValue(SheetCell cell) {
    return switch (cell.kind()) {
      case NUMBER, ERROR, NOT_COMPUTED -> true;
      case TEXT -> NumberText.read(normal(cell.text()), true) instanceof NumberText.Written;
      case DATE, BOOLEAN -> false;
    };
  }

  /** Whether a cell was perhaps meant to hold a value. */
  static boolean mayBeValue(SheetCell cell) {
    return isValue(cell) || !cell.isText() || cell.text().matches("(?s).*[0-9].*");
  }

  /** The number of a cell; empty where it says that there is none, or is reported. */
  Optional<PublishedNumber> read(SheetCell cell) {
    return switch (cell.kind()) {
      case NUMBER -> cell.number().flatMap(number -> number(cell, number));
      case TEXT -> text(cell);
      case ERROR -> errorValue(cell);
      case NOT_COMPUTED ->
          refused(
              cell,
              "data.not-computed",
              Message.of(
                  "this formula has no computed value; open the file in a spreadsheet and save"
                      + " it"));
      case DATE ->
          refused(cell, "value.number", Message.of("%s is a date and not a number", quoted(cell)));
      case BOOLEAN ->
          refused(
              cell,
              "value.number",
              Message.of("%s is a truth value and not a number", quoted(cell)));
    };
  }

  private Optional<PublishedNumber> number(SheetCell cell, CellFormat.Shown shown) {
    String words = FullWidth.folded(shown.before() + " " + shown.after());
    boolean isPercent = shown.percent() || words.contains("%");
    if (isPercent && !percent) {
      return wrongUnit(cell);
    }
    Optional<UnitNote> note = units.read(cell, words.replace("%", ""));
    if (note.isPresent() && !(units.unitAgrees(note.get()) && units.scaleAgrees(note.get()))) {
      return wrongUnit(cell);
    }
    BigDecimal stored = shown.value().stripTrailingZeros();
    boolean precise = stored.precision() > WRITTEN_DIGITS && stored.scale() > 0;
    if (decimals.isEmpty() && !shown.isRounded() && precise) {
      reading.error(
          "data.decimals",
          cell.location(),
          Message.of(
              "the cell holds %s in no number format that says to how many decimals it is"
                  + " published; format the cells, or write `decimals`",
              shown.rounded().toPlainString()));
      return Optional.empty();
    }
    BigDecimal value = decimals.map(d -> rounded(shown.value(), d)).orElseGet(shown::rounded);
    boolean about = ABOUT.matcher(words + " 1").matches();
    return Optional.of(new PublishedNumber(cell.location(), value, about));
  }

  private Optional<PublishedNumber> text(SheetCell cell) {
    if (saysNothing(cell.text())) {
      return Optional.empty();
    }
    if (ERRORS.contains(FullWidth.folded(cell.text()))) {
      return errorValue(cell);
    }
    String normal = normal(cell.text());
    NumberText.Result result = NumberText.read(normal, true);
    if (result instanceof NumberText.Written written) {
      if (normal.endsWith("%") && !percent) {
        return wrongUnit(cell);
      }
      BigDecimal value = decimals.map(d -> rounded(written.value(), d)).orElse(written.value());
      return Optional.of(new PublishedNumber(cell.location(), value, written.approximate()));
    }
    Message reason = ((NumberText.Refused) result).reason();
    if (NOTED.matcher(normal).matches()) {
      reason =
          Message.of(
              "write the number alone, and what the mark refers to as a note of the chart or table");
    }
    return refused(
        cell, "value.number", Message.of("%s is not a number: %s", quoted(cell), reason));
  }

  /** A text as {@link NumberText} takes it, its digits untouched. */
  private static String normal(String text) {
    String narrow = FullWidth.narrowed(text);
    Matcher about = ABOUT.matcher(narrow);
    String number = about.matches() ? about.group(1) : narrow;
    Matcher negative = NEGATIVE.matcher(number);
    if (negative.matches()) {
      number = "-" + negative.group(1) + negative.group(2);
    }
    String digits = number.replaceFirst("^[-−]", "");
    if (SPACED.matcher(digits).matches()) {
      number = number.replace(" ", "");
    }
    return (about.matches() ? "~" : "") + number.strip();
  }

  private static BigDecimal rounded(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP);
  }

  private Optional<PublishedNumber> wrongUnit(SheetCell cell) {
    return refused(
        cell,
        "data.unit",
        Message.of(
            "the cell shows %s, but the dataset says %s; correct one of the two",
            quoted(cell), units.ofDataset()));
  }

  private Optional<PublishedNumber> errorValue(SheetCell cell) {
    return refused(
        cell,
        "data.error-value",
        Message.of(
            "the cell holds the error %s; mend its formula, or empty the cell if there"
                + " is no value",
            cell.text().strip().toUpperCase(Locale.ROOT)));
  }

  private Optional<PublishedNumber> refused(SheetCell cell, String rule, Message message) {
    Location location = cell.location();
    reading.error(rule, location, message);
    return Optional.empty();
  }

  private static Message quoted(SheetCell cell) {
    String text = cell.text().strip();
    return text.codePointCount(0, text.length()) <= 40
        ? Message.of("'%s'", text)
        : Message.of("'%s…'", text.substring(0, text.offsetByCodePoints(0, 40)));
  }
}
