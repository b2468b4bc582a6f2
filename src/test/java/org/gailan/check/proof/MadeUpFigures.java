package org.gailan.check.proof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gailan.content.About;
import org.gailan.content.Dataset;
import org.gailan.content.Dataset.Comparison;
import org.gailan.content.Dataset.GrowthRate;
import org.gailan.content.Dataset.Item;
import org.gailan.content.Dataset.Market;
import org.gailan.content.Dataset.OfSeries;
import org.gailan.content.Dataset.Ranking;
import org.gailan.content.Dataset.Relations;
import org.gailan.content.Dataset.Series;
import org.gailan.content.Dataset.Ties;
import org.gailan.content.Dataset.Total;
import org.gailan.content.ExchangeRate;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.PublishedNumber;
import org.gailan.content.Scale;
import org.gailan.content.Text;
import org.gailan.content.Unit.Currency;
import org.gailan.diagnostic.Location;

/**
 * Markets that are right before rounding: true values are drawn, everything else is computed from
 * them with forty digits, and only then is each figure rounded, to a precision of its own.
 */
final class MadeUpFigures {
  static final MathContext DIGITS = new MathContext(40);
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final Text NO_TEXT = new Text(Location.of("made-up"), Map.of());

  private final Random random;
  private int line;

  MadeUpFigures(Random random) {
    this.random = random;
  }

  /** What is published, in full or in part. */
  record Figures(Map<String, Dataset> datasets, List<ExchangeRate> exchangeRates) {}

  /** A market by series, a ranking of those who serve it, and an exchange rate between the two. */
  Figures draw() {
    return draw(random.nextBoolean());
  }

  /**
   * The same.
   *
   * @param foreign whether the ranking is in another currency than its market
   */
  Figures draw(boolean foreign) {
    int first = 2000 + random.nextInt(20);
    List<Integer> years =
        List.of(first, first + 1 + random.nextInt(5), first + 6 + random.nextInt(5));
    int parts = 2 + random.nextInt(4);
    boolean grow = random.nextInt(5) > 0;
    List<Map<Integer, BigDecimal>> truth = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      Map<Integer, BigDecimal> values = new LinkedHashMap<>();
      BigDecimal value = between("0.5", "5000");
      for (int year : years) {
        values.put(year, value);
        value = value.multiply(between(grow ? "1.01" : "0.2", "4"), DIGITS);
      }
      truth.add(values);
    }
    Map<Integer, BigDecimal> whole = new LinkedHashMap<>();
    years.forEach(
        year ->
            whole.put(
                year,
                truth.stream().map(v -> at(v, year)).reduce(BigDecimal.ZERO, BigDecimal::add)));
    Map<String, Series> series = new LinkedHashMap<>();
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      names.add(name("part-" + i));
    }
    for (int i = 0; i < parts; i++) {
      series.put("part-" + i, series("part-" + i, truth.get(i), whole, List.of()));
    }
    series.put("all", series("all", whole, Map.of(), names));
    Scale scale = random.nextBoolean() ? Scale.BILLION : Scale.HUNDRED_MILLION;
    OfSeries market =
        new OfSeries(
            "market",
            location(),
            NO_TEXT,
            Currency.USD,
            scale,
            Optional.empty(),
            random.nextBoolean() ? Optional.of(name("all")) : Optional.empty(),
            series,
            Optional.empty(),
            About.NOTHING);
    int year = years.get(random.nextInt(3));
    BigDecimal worth = between("0.1", "9");
    BigDecimal size =
        at(whole, year)
            .movePointRight(scale.exponent() - Scale.BILLION.exponent())
            .multiply(foreign ? worth : BigDecimal.ONE, DIGITS);
    Map<String, Dataset> datasets = new LinkedHashMap<>();
    datasets.put("market", market);
    datasets.put(
        "makers", ranking(year, size, foreign ? Currency.RMB : Currency.USD, series.get("all")));
    return new Figures(datasets, foreign ? List.of(exchangeRate(worth, year)) : List.of());
  }

  private ExchangeRate exchangeRate(BigDecimal worth, int year) {
    boolean forward = random.nextBoolean();
    PublishedNumber rate =
        rounded(forward ? worth : BigDecimal.ONE.divide(worth, DIGITS), 2 + random.nextInt(3));
    return new ExchangeRate(
        location(),
        forward ? Currency.USD : Currency.RMB,
        forward ? Currency.RMB : Currency.USD,
        rate,
        random.nextBoolean() ? Optional.of(year) : Optional.empty(),
        Optional.empty());
  }

  private Series series(
      String id, Map<Integer, BigDecimal> truth, Map<Integer, BigDecimal> whole, List<Name> parts) {
    Map<Integer, PublishedNumber> values = new LinkedHashMap<>();
    Map<Integer, PublishedNumber> shares = new LinkedHashMap<>();
    List<GrowthRate> growth = new ArrayList<>();
    List<Comparison> multiples = new ArrayList<>();
    List<Comparison> changes = new ArrayList<>();
    int decimals = random.nextInt(3);
    List<Integer> years = List.copyOf(truth.keySet());
    for (int year : years) {
      if (random.nextInt(8) > 0) {
        values.put(year, rounded(at(truth, year), decimals));
      }
      if (!whole.isEmpty()) {
        shares.put(
            year,
            rounded(
                at(truth, year).multiply(HUNDRED).divide(at(whole, year), DIGITS),
                random.nextInt(3)));
      }
      for (int to : years) {
        if (year < to) {
          BigDecimal multiple = at(truth, to).divide(at(truth, year), DIGITS);
          growth.add(
              new GrowthRate(
                  location(), year, to, rounded(rate(multiple, to - year), random.nextInt(3))));
          multiples.add(
              new Comparison(location(), year, to, rounded(multiple, 1 + random.nextInt(2))));
          changes.add(
              new Comparison(
                  location(),
                  year,
                  to,
                  rounded(at(truth, to).subtract(at(truth, year)), random.nextInt(3))));
        }
      }
    }
    return new Series(
        id,
        location(),
        NO_TEXT,
        values,
        growth,
        new Relations(
            parts,
            whole.isEmpty() ? Optional.empty() : Optional.of(name("all")),
            shares,
            multiples,
            changes),
        Optional.empty(),
        Optional.empty(),
        Dataset.Redactions.NONE,
        Set.of());
  }

  /** In percent: the root is found by Newton's method and not by the program's own. */
  private static BigDecimal rate(BigDecimal multiple, int years) {
    BigDecimal root = BigDecimal.valueOf(Math.pow(multiple.doubleValue(), 1.0 / years));
    BigDecimal n = BigDecimal.valueOf(years);
    for (int i = 0; i < 4; i++) {
      BigDecimal slope = root.pow(years - 1, DIGITS).multiply(n);
      root =
          root.subtract(root.pow(years, DIGITS).subtract(multiple).divide(slope, DIGITS), DIGITS);
    }
    return root.subtract(BigDecimal.ONE).multiply(HUNDRED);
  }

  private Ranking ranking(int year, BigDecimal size, Currency currency, Series all) {
    int count = 2 + random.nextInt(9);
    List<BigDecimal> truth = new ArrayList<>();
    BigDecimal left = size;
    for (int i = 0; i < count; i++) {
      BigDecimal value = left.multiply(between("0.05", "0.5"), DIGITS);
      truth.add(value);
      left = left.subtract(value);
    }
    truth.sort(Comparator.reverseOrder());
    int decimals = 1 + random.nextInt(2);
    Map<String, Item> items = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      Optional<PublishedNumber> share =
          random.nextInt(8) == 0
              ? Optional.empty()
              : Optional.of(rounded(share(truth.get(i), size), 1 + random.nextInt(2)));
      items.put(
          "maker-" + i,
          new Item(
              "maker-" + i,
              location(),
              NO_TEXT,
              false,
              Optional.of(rounded(truth.get(i), decimals)),
              share,
              List.of(),
              Optional.empty(),
              Optional.empty(),
              Map.of(),
              Set.of()));
    }
    BigDecimal sum = truth.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    Total total =
        new Total(
            location(),
            NO_TEXT,
            Optional.of(rounded(sum, decimals)),
            random.nextInt(4) == 0 ? Optional.empty() : Optional.of(rounded(share(sum, size), 1)),
            Optional.empty());
    return new Ranking(
        "makers",
        location(),
        NO_TEXT,
        currency,
        Scale.BILLION,
        year,
        NO_TEXT,
        Map.of(),
        items,
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(total),
        Optional.of(Ties.UNROUNDED),
        Optional.of(
            new Market(
                location(),
                Optional.empty(),
                Optional.of(name("market")),
                Optional.of(name(all.id())))),
        Optional.empty(),
        About.NOTHING);
  }

  private static BigDecimal share(BigDecimal value, BigDecimal size) {
    return value.multiply(HUNDRED).divide(size, DIGITS);
  }

  private static BigDecimal at(Map<Integer, BigDecimal> values, int year) {
    return Optional.ofNullable(values.get(year)).orElseThrow();
  }

  /** Half up; one in six is only about right, by less than a unit of its last place. */
  PublishedNumber rounded(BigDecimal truth, int decimals) {
    boolean approximate = random.nextInt(6) == 0;
    RoundingMode mode =
        approximate
            ? random.nextBoolean() ? RoundingMode.FLOOR : RoundingMode.CEILING
            : RoundingMode.HALF_UP;
    return new PublishedNumber(location(), truth.setScale(decimals, mode), approximate);
  }

  /** Each figure stands at a place of its own. */
  private Location location() {
    line++;
    return new Location("made-up.yaml", line, 1);
  }

  private Name name(String text) {
    return new Name(location(), text);
  }

  private BigDecimal between(String low, String high) {
    BigDecimal from = new BigDecimal(low);
    BigDecimal part = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), 12);
    return from.add(new BigDecimal(high).subtract(from).multiply(part), DIGITS);
  }
}
