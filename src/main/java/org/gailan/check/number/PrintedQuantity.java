package org.gailan.check.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gailan.content.Unit;
import org.gailan.figure.Figure;
import org.gailan.quantity.Quantity;

/** The quantity that a figure prints, so that it can be held against what prose writes. */
final class PrintedQuantity {
  private PrintedQuantity() {}

  /** All quantities of a figure: of a span of years there are two. */
  static List<Quantity> all(Figure figure) {
    if (figure instanceof Figure.Period period) {
      return List.of(new Quantity.Year(period.from()), new Quantity.Year(period.to()));
    } else if (figure instanceof Figure.Count count) {
      BigDecimal number = BigDecimal.valueOf(count.number());
      return List.of(new Quantity.Count(number, BigDecimal.ONE, false));
    }
    return of(figure).stream().toList();
  }

  /** The quantity; empty for a span of years, and for a count, whose words say what is counted. */
  static Optional<Quantity> of(Figure figure) {
    if (figure instanceof Figure.Amount amount) {
      int exponent = amount.scale().exponent();
      BigDecimal value = amount.value().movePointRight(exponent);
      BigDecimal step = amount.value().ulp().movePointRight(exponent);
      boolean about = amount.approximate();
      if (amount.unit() instanceof Unit.Percent) {
        return Optional.of(new Quantity.Percentage(value, step, about));
      } else if (amount.unit() instanceof Unit.Count) {
        return Optional.of(new Quantity.Count(value, step, about));
      }
      return Optional.of(new Quantity.Amount(value, step, amount.unit(), about));
    } else if (figure instanceof Figure.Percentage percentage) {
      return Optional.of(
          new Quantity.Percentage(
              percentage.value(), percentage.value().ulp(), percentage.approximate()));
    } else if (figure instanceof Figure.Multiple multiple) {
      return Optional.of(new Quantity.Multiple(multiple.value()));
    } else if (figure instanceof Figure.Rank rank) {
      return Optional.of(new Quantity.Rank(rank.place()));
    } else if (figure instanceof Figure.Year year) {
      return Optional.of(new Quantity.Year(year.year()));
    } else if (figure instanceof Figure.Day day) {
      return Optional.of(new Quantity.Date(day.date()));
    }
    return Optional.empty();
  }

  /** The same quantity without the word that says it is approximate. */
  static Quantity exact(Quantity quantity) {
    if (quantity instanceof Quantity.Amount amount) {
      return new Quantity.Amount(amount.value(), amount.step(), amount.unit(), false);
    } else if (quantity instanceof Quantity.Percentage percentage) {
      return new Quantity.Percentage(percentage.value(), percentage.step(), false);
    } else if (quantity instanceof Quantity.Count number) {
      return new Quantity.Count(number.value(), number.step(), false);
    }
    return quantity;
  }

  /** The number of a quantity that is measured; empty for years, ranks and the like. */
  static Optional<BigDecimal> value(Quantity quantity) {
    if (quantity instanceof Quantity.Amount amount) {
      return Optional.of(amount.value());
    } else if (quantity instanceof Quantity.Percentage percentage) {
      return Optional.of(percentage.value());
    } else if (quantity instanceof Quantity.Count number) {
      return Optional.of(number.value());
    }
    return Optional.empty();
  }

  /** One unit of the last place that is written. */
  static BigDecimal step(Quantity quantity) {
    if (quantity instanceof Quantity.Amount amount) {
      return amount.step();
    } else if (quantity instanceof Quantity.Percentage percentage) {
      return percentage.step();
    } else if (quantity instanceof Quantity.Count number) {
      return number.step();
    }
    return BigDecimal.ONE;
  }

  /** Whether two measured quantities count the same, so that their numbers can be compared. */
  static boolean comparable(Quantity one, Quantity other) {
    if (one instanceof Quantity.Amount a && other instanceof Quantity.Amount b) {
      return a.unit().equals(b.unit());
    }
    return one.getClass() == other.getClass() && value(one).isPresent();
  }
}
