package org.gailan.verification;

import java.util.Optional;
import java.util.stream.Stream;
import org.gailan.content.Dataset;
import org.gailan.content.Derivation;
import org.gailan.content.FigureReference;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Formula;
import org.gailan.content.PublishedNumber;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.figure.Figures;
import org.gailan.verification.Evidence.Status;
import org.gailan.verification.Evidences.Basis;

/** On what a figure of series by year rests. */
final class SeriesBasis {
  private final Dataset.OfSeries dataset;
  private final FigureReference reference;
  private final Texts texts;

  SeriesBasis(Dataset.OfSeries dataset, FigureReference reference, Texts texts) {
    this.dataset = dataset;
    this.reference = reference;
    this.texts = texts;
  }

  Basis basis() {
    return switch (reference.kind()) {
      case VALUE -> value(series(), year(1));
      case CAGR -> growth(series(), year(1), year(2));
      case MULTIPLE -> multiple(series(), year(1), year(2));
      case CHANGE -> change(series(), year(1), year(2));
      case SHARE -> share(series(), year(1));
      case TOTAL -> total(year(0));
      case YEAR -> new Basis(Status.DISCLOSED, "year of the figures", "", dataset.location());
      case PERIOD -> new Basis(Status.DISCLOSED, "years of the figures", "", dataset.location());
      case RANK, COUNT, FACT -> throw Evidences.notChecked(reference);
    };
  }

  private Dataset.Series series() {
    return Figures.series(dataset, reference.arguments().get(0), new Diagnostics())
        .orElseThrow(() -> Evidences.notChecked(reference));
  }

  private int year(int argument) {
    return Figures.year(dataset, reference.arguments().get(argument), new Diagnostics())
        .orElseThrow(() -> Evidences.notChecked(reference));
  }

  private Basis value(Dataset.Series series, int year) {
    String meaning = texts.of(series.name()) + ", " + year;
    if (series.formula().isPresent()) {
      Formula formula = series.formula().get();
      String numbers = numbers(formula.expression(), year, false);
      return new Basis(
          Status.COMPUTED, meaning, formula.text() + " = " + numbers, formula.location());
    }
    Optional<Derivation> derivation =
        Stream.of(series.derivation(), dataset.about().derivation())
            .flatMap(Optional::stream)
            .filter(d -> d.covers(year))
            .findFirst();
    return new Basis(
        derivation.isPresent() ? Status.DERIVED : Status.DISCLOSED,
        meaning,
        derivation.map(d -> texts.of(d.how())).orElse(""),
        at(series, year));
  }

  /** A formula with the numbers of a year in place of the names. */
  private String numbers(Formula.Expression expression, int year, boolean inner) {
    if (expression instanceof Formula.Typed typed) {
      return typed.value().toPlainString();
    } else if (expression instanceof Formula.OfSeries of) {
      return FigureWords.number(
          Figures.series(dataset, of.name(), new Diagnostics())
              .flatMap(series -> Optional.ofNullable(series.values().get(year))));
    }
    Formula.Operation operation = (Formula.Operation) expression;
    String sign =
        switch (operation.operator()) {
          case PLUS -> " + ";
          case MINUS -> " - ";
          case TIMES -> " * ";
          case DIVIDED_BY -> " / ";
        };
    String written =
        numbers(operation.left(), year, true) + sign + numbers(operation.right(), year, true);
    return inner ? "(" + written + ")" : written;
  }

  private static String number(Dataset.Series series, int year) {
    return FigureWords.number(Optional.ofNullable(series.values().get(year)));
  }

  private static Location at(Dataset.Series series, int year) {
    return Optional.ofNullable(series.values().get(year))
        .map(PublishedNumber::location)
        .orElse(series.location());
  }

  private Basis growth(Dataset.Series series, int from, int to) {
    Optional<PublishedNumber> published =
        series.growth().stream()
            .filter(rate -> rate.from() == from && rate.to() == to)
            .map(Dataset.GrowthRate::rate)
            .findFirst();
    return comparison(
        published,
        series,
        "compound annual growth rate %d to %d".formatted(from, to),
        "(%s / %s)^(1/%d) - 1".formatted(number(series, to), number(series, from), to - from));
  }

  private Basis multiple(Dataset.Series series, int from, int to) {
    return comparison(
        published(series.relations().multiples().stream(), from, to),
        series,
        "multiple of %d in %d".formatted(from, to),
        number(series, to) + " / " + number(series, from));
  }

  private Basis change(Dataset.Series series, int from, int to) {
    return comparison(
        published(series.relations().changes().stream(), from, to),
        series,
        "change from %d to %d".formatted(from, to),
        number(series, to) + " - " + number(series, from));
  }

  private static Optional<PublishedNumber> published(
      Stream<Dataset.Comparison> comparisons, int from, int to) {
    return comparisons
        .filter(c -> c.from() == from && c.to() == to)
        .map(Dataset.Comparison::number)
        .findFirst();
  }

  /** As counsel would key it into a calculator, also where the source discloses it. */
  private Basis comparison(
      Optional<PublishedNumber> published, Dataset.Series series, String what, String formula) {
    return new Basis(
        published.isPresent() ? Status.DISCLOSED : Status.COMPUTED,
        texts.of(series.name()) + ", " + what,
        formula.contains("?") ? "" : formula,
        published.map(PublishedNumber::location).orElse(series.location()));
  }

  private Basis share(Dataset.Series series, int year) {
    return new Basis(
        Status.COMPUTED,
        "%s, share of the total, %d".formatted(texts.of(series.name()), year),
        number(series, year) + " / " + FigureWords.number(Figures.total(dataset, year)),
        series.location());
  }

  private Basis total(int year) {
    Optional<Dataset.Series> declared =
        dataset.total().map(Name::text).map(name -> dataset.series().get(name));
    return declared
        .map(series -> value(series, year))
        .orElseGet(
            () ->
                new Basis(
                    Status.COMPUTED,
                    "total, " + year,
                    FigureWords.sum(
                        dataset.series().values().stream()
                            .filter(series -> series.formula().isEmpty())
                            .toList(),
                        year),
                    dataset.location()));
  }
}
