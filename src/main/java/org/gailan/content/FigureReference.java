package org.gailan.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gailan.diagnostic.Location;

/**
 * A figure that prose, a cell or a caption refers to instead of typing its digits.
 *
 * @param location of the opening brace
 * @param kind what is asked of the dataset
 * @param dataset the id of the dataset or ranking, or of a fact
 * @param arguments what follows the dataset: series, item, years
 * @param options {@code key=value} pairs, valid for the kind
 */
public record FigureReference(
    Location location, Kind kind, Name dataset, List<Name> arguments, Map<Option, String> options)
    implements Inline {

  public FigureReference {
    arguments = List.copyOf(arguments);
    options = Map.copyOf(options);
  }

  /** A word of the form, and where it stands. */
  public record Name(Location location, String text) {}

  /** What a figure reference can ask for; the constant's name is the word in the braces. */
  public enum Kind {
    VALUE,
    CAGR,
    SHARE,
    RANK,
    TOTAL,
    COUNT,
    YEAR,
    PERIOD,
    MULTIPLE,
    CHANGE,
    FACT;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a figure is to be written, where it differs from the usual. */
  public enum Option {
    /** {@code unit=none}: the number alone. */
    UNIT,
    /** {@code about=none}: without the mark of an approximate figure. */
    ABOUT,
    /** {@code estimate=marked}: an estimated year with its mark. */
    ESTIMATE,
    /** {@code scale=million}: at this scale. */
    SCALE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Optional<String> option(Option option) {
    return Optional.ofNullable(options.get(option));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.figure(this);
  }
}
