package org.gailan.figure;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.gailan.content.Dataset;
import org.gailan.content.FigureReference;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.PublishedNumber;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/** One look-up of what a figure reference refers to. */
record FigureSearch(FigureReference reference, Dataset dataset, Diagnostics diagnostics) {

  Optional<Figure> find() {
    if (dataset instanceof Dataset.OfSeries ofSeries) {
      return findIn(ofSeries);
    }
    return findIn((Dataset.Ranking) dataset);
  }

  private Optional<Figure> findIn(Dataset.OfSeries d) {
    return switch (reference.kind()) {
      case VALUE ->
          arguments(3, Message.of("a series and a year"))
              .flatMap(a -> value(d, a.get(0), a.get(1)));
      case CAGR ->
          arguments(4, Message.of("a series and two years"))
              .flatMap(a -> cagr(d, a.get(0), a.get(1), a.get(2)));
      case SHARE ->
          arguments(3, Message.of("a series and a year"))
              .flatMap(a -> share(d, a.get(0), a.get(1)));
      case TOTAL -> arguments(2, Message.of("a year")).flatMap(a -> total(d, a.get(0)));
      case YEAR ->
          arguments(2, Message.of("a year"))
              .flatMap(a -> Figures.year(d, a.get(0), diagnostics))
              .map(y -> new Figure.Year(y, d.isEstimate(y)));
      case PERIOD ->
          arguments(3, Message.of("two years")).flatMap(a -> period(d, a.get(0), a.get(1)));
      case MULTIPLE ->
          arguments(4, Message.of("a series and two years"))
              .flatMap(a -> comparison(d, a, Comparisons::multiple, Message.of("multiple")));
      case CHANGE ->
          arguments(4, Message.of("a series and two years"))
              .flatMap(
                  a ->
                      comparison(
                          d,
                          a,
                          (series, from, to) ->
                              Comparisons.change(series, from, to)
                                  .map(number -> Figures.amount(number, d, d.scale())),
                          Message.of("difference")));
      case RANK, COUNT -> wrongKind(Message.of("series by year"), Message.of("a ranking"));
      case FACT -> Optional.empty(); // looked up before any dataset
    };
  }

  private Optional<Figure> findIn(Dataset.Ranking r) {
    return switch (reference.kind()) {
      case VALUE ->
          arguments(2, Message.of("an item"))
              .flatMap(a -> Figures.item(r, a.get(0), diagnostics))
              .map(item -> amount(item.value(), r));
      case SHARE ->
          arguments(2, Message.of("an item"))
              .flatMap(a -> Figures.item(r, a.get(0), diagnostics))
              .flatMap(item -> share(item, r));
      case RANK ->
          arguments(2, Message.of("an item"))
              .flatMap(a -> Figures.item(r, a.get(0), diagnostics))
              .map(item -> new Figure.Rank(r.rank(item.id())));
      case COUNT ->
          arguments(1, Message.of("nothing")).map(a -> new Figure.Count(r.items().size()));
      case TOTAL -> total(r);
      case YEAR -> rankingYear(r);
      case CAGR, PERIOD, MULTIPLE, CHANGE ->
          wrongKind(Message.of("a ranking"), Message.of("series by year"));
      case FACT -> Optional.empty();
    };
  }

  /** An amount of a ranking, which is only missing where an edition has removed it. */
  private static Figure amount(Optional<PublishedNumber> number, Dataset.Ranking r) {
    return number
        .map(n -> (Figure) Figures.amount(n, r, r.scale()))
        .orElseGet(Figure.Redacted::new);
  }

  private Optional<Figure> share(Dataset.Item item, Dataset.Ranking r) {
    if (item.removed(Dataset.Part.SHARE)) {
      return Optional.of(new Figure.Redacted());
    }
    return present(item.share(), Message.of("'%s' has no share in '%s'", item.id(), r.id()))
        .map(Figures::percentage);
  }

  private static boolean removed(Dataset.Series series, int from, int to) {
    return series.removed(from) || series.removed(to);
  }

  private Optional<Figure> value(Dataset.OfSeries d, Name seriesName, Name yearName) {
    Optional<Dataset.Series> series = Figures.series(d, seriesName, diagnostics);
    Optional<Integer> year = Figures.year(d, yearName, diagnostics);
    if (series.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    if (series.get().removed(year.get())) {
      return Optional.of(new Figure.Redacted());
    }
    return present(
            Optional.ofNullable(series.get().values().get(year.get())),
            Message.of(
                "series '%s' of '%s' has no value for %d", seriesName.text(), d.id(), year.get()))
        .map(number -> Figures.amount(number, d, d.scale()));
  }

  private Optional<Figure> cagr(Dataset.OfSeries d, Name seriesName, Name fromName, Name toName) {
    Optional<Dataset.Series> series = Figures.series(d, seriesName, diagnostics);
    Optional<Integer> from = Figures.year(d, fromName, diagnostics);
    Optional<Integer> to = Figures.year(d, toName, diagnostics);
    if (series.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (removed(series.get(), from.get(), to.get())) {
      return Optional.of(new Figure.Redacted());
    }
    return present(
            Figures.growth(series.get(), from.get(), to.get()),
            Message.of(
                "no growth rate of series '%s' of '%s' from %d to %d: neither published"
                    + " under growth, nor are there values above zero for both years",
                seriesName.text(), d.id(), from.get(), to.get()))
        .map(p -> p);
  }

  private Optional<Figure> comparison(
      Dataset.OfSeries d, List<Name> names, Comparisons.Of of, Message what) {
    Optional<Dataset.Series> series = Figures.series(d, names.get(0), diagnostics);
    Optional<Integer> from = Figures.year(d, names.get(1), diagnostics);
    Optional<Integer> to = Figures.year(d, names.get(2), diagnostics);
    if (series.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (removed(series.get(), from.get(), to.get())) {
      return Optional.of(new Figure.Redacted());
    }
    return present(
        of.compare(series.get(), from.get(), to.get()),
        Message.of(
            "no %s of series '%s' of '%s' from %d to %d: neither published, nor can it"
                + " be computed from values of both years",
            what, series.get().id(), d.id(), from.get(), to.get()));
  }

  private Optional<Figure> share(Dataset.OfSeries d, Name seriesName, Name yearName) {
    Optional<Dataset.Series> series = Figures.series(d, seriesName, diagnostics);
    Optional<Integer> year = Figures.year(d, yearName, diagnostics);
    if (series.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    boolean wholeRemoved =
        series
            .get()
            .relations()
            .partOf()
            .flatMap(whole -> Optional.ofNullable(d.series().get(whole.text())))
            .map(whole -> whole.removed(year.get()))
            .orElseGet(() -> Figures.totalIsRemoved(d, year.get()));
    if (series.get().removed(year.get()) || wholeRemoved) {
      return Optional.of(new Figure.Redacted());
    }
    Optional<PublishedNumber> published =
        Optional.ofNullable(series.get().relations().shares().get(year.get()));
    if (published.isPresent()) {
      return published.map(Figures::percentage);
    }
    Optional<PublishedNumber> part = Optional.ofNullable(series.get().values().get(year.get()));
    Optional<PublishedNumber> whole = Figures.total(d, year.get());
    Optional<Figure> share =
        part.flatMap(
            p ->
                whole
                    .filter(w -> w.value().signum() > 0)
                    .map(
                        w ->
                            new Figure.Percentage(
                                p.value()
                                    .movePointRight(2)
                                    .divide(
                                        w.value(), Figures.COMPUTED_DECIMALS, RoundingMode.HALF_UP),
                                p.approximate() || w.approximate())));
    return present(
        share,
        Message.of(
            "no share of series '%s' in the total of '%s' for %d: a value is missing or"
                + " zero, or no total is declared",
            seriesName.text(), d.id(), year.get()));
  }

  private Optional<Figure> total(Dataset.OfSeries d, Name yearName) {
    Optional<Integer> totalled = Figures.year(d, yearName, diagnostics);
    if (totalled.filter(year -> Figures.totalIsRemoved(d, year)).isPresent()) {
      return Optional.of(new Figure.Redacted());
    }
    return totalled
        .flatMap(
            year ->
                present(
                    Figures.total(d, year),
                    d.total().isPresent()
                        ? Message.of(
                            "'%s' has no total for %d: not every series has a value for that year",
                            d.id(), year)
                        : Message.of(
                            "'%s' has no total; declare one, as in `total: sum`, where the parts"
                                + " add up",
                            d.id())))
        .map(number -> Figures.amount(number, d, d.scale()));
  }

  private Optional<Figure> period(Dataset.OfSeries d, Name fromName, Name toName) {
    Optional<Integer> from = Figures.year(d, fromName, diagnostics);
    Optional<Integer> to = Figures.year(d, toName, diagnostics);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (from.get() >= to.get()) {
      diagnostics.error(
          "figure.period",
          fromName.location(),
          Message.of("a period runs forward, not from %s to %s", from.get(), to.get()));
      return Optional.empty();
    }
    return Optional.of(new Figure.Period(from.get(), to.get(), d.isEstimate(to.get())));
  }

  private Optional<Figure> total(Dataset.Ranking r) {
    if (r.total().isEmpty()) {
      return present(Optional.empty(), Message.of("ranking '%s' has no total", r.id()));
    }
    Dataset.Total total = r.total().get();
    if (reference.arguments().isEmpty()) {
      return Optional.of(amount(total.value(), r));
    }
    Name what = reference.arguments().get(0);
    if (reference.arguments().size() > 1 || !what.text().equals("share")) {
      diagnostics.error(
          "figure.arguments",
          what.location(),
          Message.of("{total %s} takes nothing more, or the word share", r.id()));
      return Optional.empty();
    }
    if (total.value().isEmpty() && total.share().isEmpty()) {
      return Optional.of(new Figure.Redacted());
    }
    return present(total.share(), Message.of("the total of ranking '%s' has no share", r.id()))
        .map(Figures::percentage);
  }

  private Optional<Figure> rankingYear(Dataset.Ranking r) {
    if (reference.arguments().size() > 1) {
      return arguments(2, Message.of("a year")).map(a -> new Figure.Year(r.year(), false));
    }
    for (Name name : reference.arguments()) {
      if (!Figures.YEAR_WORDS.contains(name.text())
          && !name.text().equals(String.valueOf(r.year()))) {
        diagnostics.error(
            "figure.unknown-year",
            name.location(),
            Message.of("ranking '%s' is of %d, not of %s", r.id(), r.year(), name.text()));
        return Optional.empty();
      }
    }
    return Optional.of(new Figure.Year(r.year(), false));
  }

  /** The names after the dataset, if there are as many as the form needs. */
  private Optional<List<Name>> arguments(int names, Message what) {
    if (reference.arguments().size() == names - 1) {
      return Optional.of(reference.arguments());
    }
    diagnostics.error(
        "figure.arguments",
        reference.location(),
        Message.of(
            "{%s %s …} takes %s after the dataset, not %d words",
            reference.kind().word(), dataset.id(), what, reference.arguments().size()));
    return Optional.empty();
  }

  private <T> Optional<T> present(Optional<T> value, Message message) {
    if (value.isEmpty()) {
      diagnostics.error("figure.no-value", reference.location(), message);
    }
    return value;
  }

  private Optional<Figure> wrongKind(Message is, Message needed) {
    diagnostics.error(
        "figure.wrong-dataset",
        reference.dataset().location(),
        Message.of("'%s' is %s; {%s} needs %s", dataset.id(), is, reference.kind().word(), needed));
    return Optional.empty();
  }
}
