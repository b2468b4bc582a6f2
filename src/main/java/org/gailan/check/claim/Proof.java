package org.gailan.check.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.check.claim.Outcome.Verdict;
import org.gailan.check.rule.Subject;
import org.gailan.content.Dataset.OfSeries;
import org.gailan.content.Dataset.Series;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Language;
import org.gailan.content.PublishedNumber;
import org.gailan.content.Unit;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;
import org.gailan.figure.Figure;
import org.gailan.figure.FigureWriter;
import org.gailan.figure.Figures;
import org.gailan.figure.Interval;

/** Holds a statement against the data: every published number stands for all that it rounds. */
final class Proof {
  private final Subject subject;
  private final Diagnostics diagnostics;
  private final Quantities quantities;
  private final Placings placings;
  private final FigureWriter writer = new FigureWriter(Language.EN);

  Proof(Subject subject, Diagnostics diagnostics) {
    this.subject = subject;
    this.diagnostics = diagnostics;
    Parties parties = new Parties(subject, diagnostics);
    this.quantities = new Quantities(subject, parties, diagnostics);
    this.placings = new Placings(parties);
  }

  /** What the data say; empty, and reported, where they hold nothing of the kind. */
  Optional<Outcome> of(Statement statement) {
    if (statement instanceof Statement.Direction direction) {
      return direction(direction);
    } else if (statement instanceof Statement.Comparison comparison) {
      return comparison(comparison);
    }
    return placings.decide((Statement.Placing) statement);
  }

  private Optional<Outcome> comparison(Statement.Comparison claim) {
    if (claim.right() instanceof Statement.Numeral number) {
      return quantities.find(claim.left()).flatMap(q -> comparison(q, claim.operator(), number));
    } else if (claim.left() instanceof Statement.Numeral number) {
      return quantities
          .find(claim.right())
          .flatMap(q -> comparison(q, mirrored(claim.operator()), number));
    }
    Optional<Quantity> left = quantities.find(claim.left());
    Optional<Quantity> right = quantities.find(claim.right());
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    Quantity a = left.get();
    Quantity b = right.get();
    if (!a.unit().equals(b.unit())) {
      return refuse(
          claim.right(), Message.of("%s, which can't be compared: %s", b.words(), a.words()));
    }
    Verdict verdict = verdict(claim.operator(), a.isLessThan(b), b.isLessThan(a), a.isEqualTo(b));
    return Optional.of(new Outcome(verdict, Message.of("%s, and %s", a.told(), b.told())));
  }

  private Optional<Outcome> comparison(
      Quantity figure, Statement.Operator operator, Statement.Numeral number) {
    if (number.percent() && !(figure.unit() instanceof Unit.Percent)) {
      return refuse(number, Message.of("%s, which is no percentage", figure.words()));
    }
    Quantity bound = Quantity.of(number, figure);
    // 19.6 is 20 when it is rounded so, but it is not at least 20.
    boolean rounded =
        operator == Statement.Operator.EQUAL || operator == Statement.Operator.UNEQUAL;
    Verdict verdict =
        verdict(
            operator,
            figure.isLessThan(bound),
            bound.isLessThan(figure),
            rounded ? figure.isEqualTo(number, bound.exponent()) : figure.isEqualTo(bound));
    return Optional.of(new Outcome(verdict, figure.told()));
  }

  private static Verdict verdict(
      Statement.Operator operator, Verdict less, Verdict more, Verdict equal) {
    return switch (operator) {
      case EQUAL -> equal;
      case UNEQUAL -> equal.negated();
      case LESS -> less;
      case AT_MOST -> less.or(equal);
      case MORE -> more;
      case AT_LEAST -> more.or(equal);
    };
  }

  private static Statement.Operator mirrored(Statement.Operator operator) {
    return switch (operator) {
      case EQUAL, UNEQUAL -> operator;
      case LESS -> Statement.Operator.MORE;
      case AT_MOST -> Statement.Operator.AT_LEAST;
      case MORE -> Statement.Operator.LESS;
      case AT_LEAST -> Statement.Operator.AT_MOST;
    };
  }

  private Optional<Outcome> direction(Statement.Direction claim) {
    Optional<OfSeries> found =
        subject
            .figures()
            .dataset(claim.dataset(), diagnostics)
            .flatMap(d -> quantities.ofSeries(d, claim.dataset()));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    OfSeries dataset = found.get();
    Optional<Series> series = series(dataset, claim);
    Optional<Integer> from = Figures.year(dataset, claim.from(), diagnostics);
    Optional<Integer> to = Figures.year(dataset, claim.to(), diagnostics);
    if (series.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> years =
        series.get().values().keySet().stream()
            .filter(year -> year >= from.get() && year <= to.get())
            .toList();
    if (from.get() >= to.get() || !years.contains(from.get()) || !years.contains(to.get())) {
      diagnostics.error(
          "figure.no-value",
          claim.from().location(),
          Message.of(
              "series '%s' of '%s' has no values for two years from %d to %d",
              series.get().id(), dataset.id(), from.get(), to.get()));
      return Optional.empty();
    }
    return Optional.of(
        direction(
            claim,
            dataset,
            series.get(),
            claim.everyYear() ? years : List.of(from.get(), to.get())));
  }

  private Optional<Series> series(OfSeries dataset, Statement.Direction claim) {
    if (claim.series().isPresent()) {
      return Figures.series(dataset, claim.series().get(), diagnostics);
    } else if (dataset.series().size() == 1) {
      return dataset.series().values().stream().findFirst();
    }
    Name name = claim.dataset();
    diagnostics.error(
        "claim.syntax",
        name.location(),
        Message.of(
            "dataset '%s' has the series %s; say which of them",
            dataset.id(), Message.list(dataset.series().keySet())));
    return Optional.empty();
  }

  private Outcome direction(
      Statement.Direction claim, OfSeries dataset, Series series, List<Integer> years) {
    Verdict all = Verdict.TRUE;
    List<Message> because = new ArrayList<>();
    for (int i = 1; i < years.size(); i++) {
      PublishedNumber earlier = numberOf(series, years.get(i - 1));
      PublishedNumber later = numberOf(series, years.get(i));
      Interval before = Interval.of(earlier);
      Interval after = Interval.of(later);
      Verdict grows = Verdict.of(before.isBelow(after), after.isBelow(before));
      Verdict step = claim.grows() ? grows : grows.negated();
      if (step != Verdict.TRUE) {
        because.add(
            Message.of(
                "%s %s is %s in %d and %s in %d",
                dataset.id(),
                series.id(),
                written(dataset, earlier),
                years.get(i - 1),
                written(dataset, later),
                years.get(i)));
      }
      all = all.and(step);
    }
    return new Outcome(
        all,
        because.stream()
            .reduce((before, next) -> Message.of("%s; %s", before, next))
            .orElse(Message.NONE));
  }

  private static PublishedNumber numberOf(Series series, int year) {
    PublishedNumber number = series.values().get(year);
    if (number == null) {
      throw new IllegalStateException("a year of the series without a value: " + year);
    }
    return number;
  }

  private String written(OfSeries dataset, PublishedNumber number) {
    return writer.prose(
        new Figure.Amount(number.value(), dataset.unit(), dataset.scale(), number.approximate()),
        Map.of());
  }

  private Optional<Outcome> refuse(Statement.Operand operand, Message message) {
    diagnostics.error("claim.units", operand.location(), message);
    return Optional.empty();
  }
}
