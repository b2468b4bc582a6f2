package org.gailan.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.PublishedNumber;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;

/**
 * Turns scalars into the types that their keys ask for.
 *
 * <p>Each method takes what the value is to its reader, such as {@code `level`}, reports what is
 * wrong, and is empty then.
 */
final class ScalarReader {
  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2200;
  static final List<String> YEAR_WORDS = List.of("first", "last", "latest");
  static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

  private final Reading reading;

  ScalarReader(Reading reading) {
    this.reading = reading;
  }

  /** The scalar that a value has to be. */
  Optional<YamlNode.Scalar> scalar(YamlNode node, Message what, Message expected) {
    if (node instanceof YamlNode.Scalar scalar && !scalar.isNothing()) {
      return Optional.of(scalar);
    }
    reading.error(
        "yaml.wrong-type",
        node.location(),
        Message.of("%s: expected %s, found %s", what, expected, node.description()));
    return Optional.empty();
  }

  /** A string as it is, on one line and not blank. */
  Optional<String> words(YamlNode node, Message what) {
    Optional<YamlNode.Scalar> scalar = scalar(node, what, Message.of("a text"));
    if (scalar.isPresent() && scalar.get().value().isBlank()) {
      return refuse("value.blank", node, Message.of("%s is blank", what));
    }
    return scalar.map(YamlNode.Scalar::value);
  }

  Optional<String> id(YamlNode node, Message what) {
    Optional<String> written = scalar(node, what, Message.of("a name")).map(YamlNode.Scalar::value);
    if (written.isEmpty() || ID.matcher(written.get()).matches()) {
      return written;
    }
    return refuse(
        "value.id",
        node,
        Message.of(
            "%s: '%s' is not a name; use lower-case letters, digits and hyphens, a"
                + " letter first",
            what, written.get()));
  }

  /** A name that something else must bear; whether it does is not looked up here. */
  Optional<Name> name(YamlNode node, Message what) {
    return words(node, what).map(text -> new Name(node.location(), text));
  }

  /** A year, or one of the words that stand for one. */
  Optional<Name> yearWord(YamlNode node, Message what) {
    Optional<Name> name =
        scalar(node, what, Message.of("a year")).map(s -> new Name(s.location(), s.value()));
    if (name.isEmpty() || isYearWord(name.get().text())) {
      return name;
    }
    return refuse("value.year", node, notAYearWord(name.get().text()));
  }

  static boolean isYearWord(String text) {
    return YEAR_WORDS.contains(text) || yearOf(text).isPresent();
  }

  static Message notAYearWord(String text) {
    return Message.of("'%s' is not a year; write four digits, or first, last or latest", text);
  }

  static Optional<Integer> yearOf(String text) {
    if (!text.matches("[0-9]{4}")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(text);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(year) : Optional.empty();
  }

  Optional<Integer> year(YamlNode node, Message what) {
    Optional<String> written = scalar(node, what, Message.of("a year")).map(YamlNode.Scalar::value);
    return written.isEmpty() ? Optional.empty() : year(written.get(), node.location());
  }

  Optional<Integer> year(String written, Location location) {
    Optional<Integer> year = yearOf(written);
    if (year.isEmpty()) {
      reading.error(
          "value.year",
          location,
          Message.of("'%s' is not a year between %d and %d", written, FIRST_YEAR, LAST_YEAR));
    }
    return year;
  }

  Optional<Integer> whole(YamlNode node, Message what, ValueType.Whole range) {
    Message expected = Message.of("a whole number from %d to %d", range.least(), range.most());
    Optional<String> written = scalar(node, what, expected).map(YamlNode.Scalar::value);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    if (written.get().matches("0|[1-9][0-9]{0,8}")) {
      int number = Integer.parseInt(written.get());
      if (number >= range.least() && number <= range.most()) {
        return Optional.of(number);
      }
    }
    return refuse(
        "value.whole",
        node,
        Message.of("%s: expected %s, found '%s'", what, expected, written.get()));
  }

  Optional<Boolean> flag(YamlNode node, Message what) {
    return word(node, what, List.of("true", "false")).map(Boolean::valueOf);
  }

  Optional<String> word(YamlNode node, Message what, List<String> words) {
    Message expected = words.size() == 1 ? Message.code(words.get(0)) : Message.of("a word");
    Optional<String> written = scalar(node, what, expected).map(YamlNode.Scalar::value);
    if (written.isEmpty() || words.contains(written.get())) {
      return written;
    }
    return refuse(
        "value.word",
        node,
        Message.of(
            "%s: '%s' is none of its words%s",
            what, written.get(), NearestName.hint(written.get(), words)));
  }

  Optional<LocalDate> date(YamlNode node, Message what) {
    Optional<String> written = scalar(node, what, Message.of("a date")).map(YamlNode.Scalar::value);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (written.get().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        return Optional.of(LocalDate.parse(written.get()));
      }
    } catch (DateTimeException e) {
      // 2026-02-31: reported as any other text that is not a date
    }
    return refuse(
        "value.date",
        node,
        Message.of(
            "%s: '%s' is not a day of the calendar, written YYYY-MM-DD", what, written.get()));
  }

  Optional<PublishedNumber> number(YamlNode node, Message what, boolean percent) {
    Optional<String> written =
        scalar(node, what, Message.of("a number")).map(YamlNode.Scalar::value);
    return written.isEmpty() ? Optional.empty() : number(written.get(), node.location(), percent);
  }

  Optional<PublishedNumber> number(String written, Location location, boolean percent) {
    NumberText.Result result = NumberText.read(written, percent);
    if (result instanceof NumberText.Written number) {
      return Optional.of(new PublishedNumber(location, number.value(), number.approximate()));
    }
    if (result instanceof NumberText.Refused refused) {
      reading.error(
          "value.number",
          location,
          Message.of("'%s' is not a number: %s", shortened(written), refused.reason()));
    }
    return Optional.empty();
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= 40
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
  }

  private <T> Optional<T> refuse(String rule, YamlNode node, Message message) {
    reading.error(rule, node.location(), message);
    return Optional.empty();
  }
}
