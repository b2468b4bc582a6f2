package org.gailan.check.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.gailan.content.Dataset;
import org.gailan.content.Dataset.Comparison;
import org.gailan.content.Dataset.GrowthRate;
import org.gailan.content.Dataset.Item;
import org.gailan.content.Dataset.OfSeries;
import org.gailan.content.Dataset.Ranking;
import org.gailan.content.Dataset.Series;
import org.gailan.content.ExchangeRate;
import org.gailan.content.PublishedNumber;
import org.junit.jupiter.api.Test;

/**
 * A figure just outside of what the others allow is always reported. What they allow is computed
 * here anew, from the ends of what rounds to each, without the program's intervals.
 */
final class NothingFalsePassesTest {
  private static final int CASES = 100_000;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Random random = new Random(20261125);
  private int cases;

  /** What can have been rounded to a number, its ends among it. */
  private record Ends(BigDecimal low, BigDecimal high) {
    static Ends of(PublishedNumber number) {
      BigDecimal off =
          BigDecimal.ONE
              .movePointLeft(number.value().scale())
              .multiply(new BigDecimal(number.approximate() ? "1" : "0.5"));
      return new Ends(number.value().subtract(off), number.value().add(off));
    }

    Ends plus(Ends other) {
      return new Ends(low.add(other.low), high.add(other.high));
    }
  }

  @Test
  void aFigureJustOutsideIsReported() {
    while (cases < CASES) {
      MadeUpFigures.Figures figures = new MadeUpFigures(random).draw();
      if (figures.datasets().get("market") instanceof OfSeries market
          && figures.datasets().get("makers") instanceof Ranking makers) {
        market.series().values().forEach(series -> push(market, series, figures));
        pushTotals(market, figures);
        push(makers, figures);
        pushExchangeRate(makers, market, figures);
      }
    }
  }

  private void push(OfSeries market, Series series, MadeUpFigures.Figures figures) {
    for (GrowthRate rate : series.growth()) {
      Optional<Ends> first = ends(series, rate.from());
      Optional<Ends> last = ends(series, rate.to());
      if (first.isPresent() && last.isPresent() && first.get().low().signum() > 0) {
        int years = rate.to() - rate.from();
        Ends allowed =
            new Ends(
                rate(first.get().high(), last.get().low(), years),
                rate(first.get().low(), last.get().high(), years));
        // Only the root is a double here; further off than it can be wrong by.
        BigDecimal margin = new BigDecimal("1e-7");
        PublishedNumber pushed =
            outside(
                rate.rate(), new Ends(allowed.low().subtract(margin), allowed.high().add(margin)));
        GrowthRate wrong = new GrowthRate(rate.location(), rate.from(), rate.to(), pushed);
        Series changed =
            Changed.series(series).growth(replaced(series.growth(), rate, wrong)).made();
        assertReported(figures, Changed.alone(market, changed), List.of(pushed));
      }
    }
    for (Comparison multiple : series.relations().multiples()) {
      Optional<Ends> first = ends(series, multiple.from());
      Optional<Ends> last = ends(series, multiple.to());
      if (first.isPresent() && last.isPresent() && first.get().low().signum() > 0) {
        PublishedNumber pushed = outside(multiple.number(), quotient(last.get(), first.get()));
        Comparison wrong = compared(multiple, pushed);
        Series changed =
            Changed.series(series)
                .multiples(replaced(series.relations().multiples(), multiple, wrong))
                .made();
        assertReported(figures, Changed.alone(market, changed), List.of(pushed));
      }
    }
    for (Comparison change : series.relations().changes()) {
      Optional<Ends> first = ends(series, change.from());
      Optional<Ends> last = ends(series, change.to());
      if (first.isPresent() && last.isPresent()) {
        PublishedNumber pushed =
            outside(
                change.number(),
                new Ends(
                    last.get().low().subtract(first.get().high()),
                    last.get().high().subtract(first.get().low())));
        Series changed =
            Changed.series(series)
                .changes(replaced(series.relations().changes(), change, compared(change, pushed)))
                .made();
        assertReported(figures, Changed.alone(market, changed), List.of(pushed));
      }
    }
    series
        .relations()
        .shares()
        .forEach(
            (year, share) -> {
              Optional<Ends> part = ends(series, year);
              Optional<Ends> whole =
                  Optional.ofNullable(market.series().get("all")).flatMap(s -> ends(s, year));
              if (part.isPresent() && whole.isPresent() && whole.get().low().signum() > 0) {
                PublishedNumber pushed =
                    outside(share, hundredfold(quotient(part.get(), whole.get())));
                Series changed = Changed.series(series).share(year, pushed).made();
                assertReported(figures, Changed.levels(market, changed), List.of(pushed));
              }
            });
  }

  private void pushTotals(OfSeries market, MadeUpFigures.Figures figures) {
    Series all = Objects.requireNonNull(market.series().get("all"));
    all.values()
        .forEach(
            (year, total) -> {
              List<Ends> parts =
                  market.series().values().stream()
                      .filter(series -> !series.id().equals("all"))
                      .flatMap(series -> ends(series, year).stream())
                      .toList();
              Ends sum =
                  parts.stream().reduce(new Ends(BigDecimal.ZERO, BigDecimal.ZERO), Ends::plus);
              boolean complete = parts.size() == market.series().size() - 1;
              PublishedNumber pushed = complete ? outside(total, sum) : below(total, sum.low());
              if (complete
                  || (!parts.isEmpty() && parts.stream().allMatch(p -> p.low().signum() >= 0))) {
                Series changed = Changed.series(all).value(year, pushed).made();
                assertReported(figures, Changed.levels(market, changed), List.of(pushed));
              }
            });
  }

  private void push(Ranking makers, MadeUpFigures.Figures figures) {
    List<Item> items = List.copyOf(makers.items().values());
    makers
        .total()
        .ifPresent(
            total -> {
              Ends sum =
                  items.stream()
                      .map(item -> Ends.of(item.published()))
                      .reduce(new Ends(BigDecimal.ZERO, BigDecimal.ZERO), Ends::plus);
              PublishedNumber pushed = outside(total.value().orElseThrow(), sum);
              assertReported(
                  figures, Changed.total(makers, pushed, total.share()), List.of(pushed));
            });
    for (int i = 1; i < items.size(); i++) {
      BigDecimal least =
          items.subList(0, i).stream()
              .map(item -> Ends.of(item.published()).high())
              .reduce(BigDecimal::min)
              .orElseThrow();
      PublishedNumber pushed = above(items.get(i).published(), least);
      Item wrong = Changed.item(items.get(i), pushed, items.get(i).share());
      assertReported(figures, Changed.ranking(makers, wrong), List.of(pushed));
    }
    pushShares(makers, items, figures);
  }

  /** All the others but this one tell how large the market can be. */
  private void pushShares(Ranking makers, List<Item> items, MadeUpFigures.Figures figures) {
    for (Item item : items) {
      Optional<Ends> market = Optional.empty();
      for (Item other : items) {
        if (!other.equals(item) && other.share().isPresent()) {
          Ends share = Ends.of(other.share().get());
          if (share.low().signum() > 0) {
            Ends size = hundredfold(quotient(Ends.of(other.published()), share));
            market =
                Optional.of(
                    market
                        .map(m -> new Ends(m.low().max(size.low()), m.high().min(size.high())))
                        .orElse(size));
          }
        }
      }
      if (market.isPresent() && item.share().isPresent() && market.get().low().signum() > 0) {
        Ends allowed = hundredfold(quotient(Ends.of(item.published()), market.get()));
        PublishedNumber pushed = above(item.share().get(), allowed.high());
        Item wrong = Changed.item(item, item.published(), Optional.of(pushed));
        // With two sides as strong as each other it can be another share that is blamed.
        List<PublishedNumber> shares =
            Stream.concat(
                    Stream.of(pushed), items.stream().flatMap(other -> other.share().stream()))
                .toList();
        assertReported(figures, Changed.ranking(makers, wrong), shares);
      }
    }
  }

  private void pushExchangeRate(Ranking makers, OfSeries market, MadeUpFigures.Figures figures) {
    Optional<Ends> size =
        Optional.ofNullable(market.series().get("all")).flatMap(all -> ends(all, makers.year()));
    if (figures.exchangeRates().isEmpty() || size.isEmpty()) {
      return;
    }
    Optional<Ends> allowed = Optional.empty();
    for (Item item : makers.items().values()) {
      if (item.share().isPresent() && Ends.of(item.share().get()).low().signum() > 0) {
        Ends implied =
            hundredfold(quotient(Ends.of(item.published()), Ends.of(item.share().get())));
        allowed =
            Optional.of(
                allowed
                    .map(a -> new Ends(a.low().max(implied.low()), a.high().min(implied.high())))
                    .orElse(implied));
      }
    }
    int places = market.scale().exponent() - makers.scale().exponent();
    Ends abroad =
        new Ends(size.get().low().movePointRight(places), size.get().high().movePointRight(places));
    if (allowed.isPresent() && abroad.low().signum() > 0 && allowed.get().low().signum() > 0) {
      ExchangeRate rate = figures.exchangeRates().get(0);
      Ends worth =
          rate.from().equals(market.unit())
              ? quotient(allowed.get(), abroad)
              : quotient(abroad, allowed.get());
      PublishedNumber pushed = above(rate.rate(), worth.high());
      ExchangeRate wrong =
          new ExchangeRate(
              rate.location(), rate.from(), rate.to(), pushed, rate.year(), rate.source());
      cases++;
      assertTrue(
          Proofs.of(figures.datasets(), List.of(wrong)).at(pushed.location()).stream()
              .anyMatch(proof -> proof.outcome() == Proof.Outcome.INCONSISTENT),
          () -> "not reported: " + pushed + " in " + figures);
    }
  }

  private void assertReported(
      MadeUpFigures.Figures figures, Dataset changed, List<PublishedNumber> places) {
    cases++;
    Proofs proofs = Proofs.of(Map.of(changed.id(), changed), figures.exchangeRates());
    assertTrue(
        places.stream()
            .flatMap(place -> proofs.at(place.location()).stream())
            .anyMatch(proof -> proof.outcome() == Proof.Outcome.INCONSISTENT),
        () -> "not reported: " + places.get(0) + " in " + changed);
  }

  /** One unit of the last place beyond the last number that is allowed, above or below. */
  private PublishedNumber outside(PublishedNumber number, Ends allowed) {
    return random.nextBoolean() ? above(number, allowed.high()) : below(number, allowed.low());
  }

  private static PublishedNumber above(PublishedNumber number, BigDecimal high) {
    int decimals = number.value().scale();
    BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
    BigDecimal next = high.setScale(decimals, RoundingMode.DOWN);
    while (Ends.of(with(number, next)).low().compareTo(high) <= 0) {
      next = next.add(unit);
    }
    return with(number, next);
  }

  private static PublishedNumber below(PublishedNumber number, BigDecimal low) {
    int decimals = number.value().scale();
    BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
    BigDecimal next = low.setScale(decimals, RoundingMode.UP);
    while (Ends.of(with(number, next)).high().compareTo(low) >= 0) {
      next = next.subtract(unit);
    }
    return with(number, next);
  }

  private static PublishedNumber with(PublishedNumber number, BigDecimal value) {
    return new PublishedNumber(number.location(), value, number.approximate());
  }

  private static Optional<Ends> ends(Series series, int year) {
    return Optional.ofNullable(series.values().get(year)).map(Ends::of);
  }

  private static Ends hundredfold(Ends ends) {
    return new Ends(ends.low().multiply(HUNDRED), ends.high().multiply(HUNDRED));
  }

  private static Ends quotient(Ends of, Ends by) {
    return new Ends(
        of.low().divide(of.low().signum() < 0 ? by.low() : by.high(), MadeUpFigures.DIGITS),
        of.high().divide(by.low(), MadeUpFigures.DIGITS));
  }

  private static BigDecimal rate(BigDecimal first, BigDecimal last, int years) {
    double multiple = Math.max(0, last.divide(first, MadeUpFigures.DIGITS).doubleValue());
    return BigDecimal.valueOf((Math.pow(multiple, 1.0 / years) - 1) * 100);
  }

  private static Comparison compared(Comparison comparison, PublishedNumber number) {
    return new Comparison(comparison.location(), comparison.from(), comparison.to(), number);
  }

  private static <T> List<T> replaced(List<T> list, T old, T by) {
    List<T> changed = new ArrayList<>(list);
    changed.set(list.indexOf(old), by);
    return changed;
  }
}
