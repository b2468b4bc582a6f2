package org.gailan.verification;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gailan.content.About;
import org.gailan.content.Dataset;
import org.gailan.content.PublishedNumber;
import org.gailan.content.Scale;
import org.gailan.content.Unit;
import org.gailan.figure.Figure;

/** Writes values, units and sources for the notes: as they are published, not as they are set. */
final class FigureWords {
  private final Texts texts;

  FigureWords(Texts texts) {
    this.texts = texts;
  }

  /** A value with the decimals of its source, and ~ where it is approximate. */
  static String value(Figure figure) {
    if (figure instanceof Figure.Amount amount) {
      return number(amount.value(), amount.approximate());
    } else if (figure instanceof Figure.Percentage percentage) {
      return number(percentage.value(), percentage.approximate());
    } else if (figure instanceof Figure.Multiple multiple) {
      return number(multiple.value(), multiple.approximate());
    } else if (figure instanceof Figure.Rank rank) {
      return String.valueOf(rank.place());
    } else if (figure instanceof Figure.Count count) {
      return String.valueOf(count.number());
    } else if (figure instanceof Figure.Year year) {
      return String.valueOf(year.year());
    } else if (figure instanceof Figure.Day day) {
      return day.date().toString();
    } else if (figure instanceof Figure.Redacted) {
      return "";
    }
    Figure.Period period = (Figure.Period) figure;
    return period.from() + "-" + period.to();
  }

  static String number(PublishedNumber number) {
    return number(number.value(), number.approximate());
  }

  private static String number(BigDecimal value, boolean approximate) {
    return (approximate ? "~" : "") + value.toPlainString();
  }

  /** A number that may be missing. */
  static String number(Optional<PublishedNumber> number) {
    return number.map(FigureWords::number).orElse("?");
  }

  /** The numbers of some series in a year, added up. */
  static String sum(Collection<Dataset.Series> parts, int year) {
    return parts.stream()
        .map(part -> number(Optional.ofNullable(part.values().get(year))))
        .collect(Collectors.joining(" + "));
  }

  /** What a figure counts, with its scale. */
  String unit(Figure figure) {
    if (figure instanceof Figure.Amount amount) {
      return unit(amount.unit(), amount.scale());
    } else if (figure instanceof Figure.Multiple) {
      return "times";
    }
    return figure instanceof Figure.Percentage ? "%" : "";
  }

  String unit(Unit unit, Scale scale) {
    String word = scale == Scale.ONE ? "" : scale.word().replace('-', ' ');
    if (unit instanceof Unit.Currency currency) {
      return join(" ", currency.name(), word);
    } else if (unit instanceof Unit.Named named) {
      return join(" ", word, named.in(texts.language()));
    }
    return unit instanceof Unit.Percent ? "%" : word;
  }

  /** Where the figures of a dataset are disclosed. */
  String source(Dataset dataset) {
    Optional<About.Citation> citation = dataset.about().citation();
    return join(
        "; ",
        texts.of(dataset.source()),
        texts.of(citation.flatMap(About.Citation::document)),
        citation.flatMap(About.Citation::date).orElse(""),
        citation.flatMap(About.Citation::page).map(page -> "p. " + page).orElse(""));
  }

  /** The parts that are not empty. */
  static String join(String separator, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
  }
}
