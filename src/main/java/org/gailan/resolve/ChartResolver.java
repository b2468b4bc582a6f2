package org.gailan.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gailan.content.ChartBlock;
import org.gailan.content.Dataset;
import org.gailan.content.Dataset.Part;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Language;
import org.gailan.content.PublishedNumber;
import org.gailan.content.Scale;
import org.gailan.content.Text;
import org.gailan.content.Unit;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.figure.Figure;
import org.gailan.figure.FigureWriter;
import org.gailan.figure.Figures;
import org.gailan.resolve.ChartFigure.Category;
import org.gailan.resolve.ChartFigure.GrowthArrow;
import org.gailan.resolve.ChartFigure.Point;
import org.gailan.resolve.ChartFigure.Series;
import org.gailan.resolve.PrintedBlock.DataTable;

/** Resolves charts: what is drawn, the growth table, the table behind and the words for it. */
final class ChartResolver {
  private final Figures figures;
  private final Language language;
  private final ProseResolver prose;
  private final FigureWriter writer;

  ChartResolver(Figures figures, Language language, ProseResolver prose) {
    this.figures = figures;
    this.language = language;
    this.prose = prose;
    this.writer = new FigureWriter(language);
  }

  PrintedBlock.Chart resolve(ChartBlock chart) {
    NoteNumbers notes = new NoteNumbers(chart.id());
    PrintedText title = prose.line(chart.title(), notes);
    Remarks remarks = new Remarks(chart.id(), language, prose);
    Dataset dataset =
        figures
            .dataset(chart.dataset(), new Diagnostics())
            .orElseThrow(() -> new IllegalStateException("not checked: " + chart.dataset()));
    Drawn drawn =
        dataset instanceof Dataset.OfSeries ofSeries
            ? new OfSeries(chart, ofSeries, remarks).draw()
            : ofRanking(chart, (Dataset.Ranking) dataset, remarks);
    Optional<Text> source = chart.source().isPresent() ? chart.source() : dataset.source();
    Optional<PrintedText> sourceLine = source.map(text -> prose.line(text, notes));
    return new PrintedBlock.Chart(
        chart.id(),
        title,
        drawn.unit,
        drawn.growth,
        drawn.figure,
        drawn.values,
        inWords(title.words(), drawn),
        remarks.notes(PrintedNotes.of(chart.notes(), notes, prose)),
        sourceLine);
  }

  /** What a chart shows, in its three forms. */
  private record Drawn(
      String unit, ChartFigure figure, Optional<DataTable> growth, DataTable values) {}

  /** Says the figures of a chart in words, for those who cannot see it. */
  private String inWords(String title, Drawn drawn) {
    boolean chinese = language == Language.ZH_HANT;
    StringBuilder words = new StringBuilder();
    words.append(Wording.chartKind(drawn.figure.kind(), language));
    words.append(chinese ? "：" : ": ").append(title).append(chinese ? "。" : ". ");
    if (!drawn.unit.isEmpty()) {
      words.append(chinese ? "單位：" : "Unit: ").append(drawn.unit);
      words.append(chinese ? "。" : ". ");
    }
    describe(drawn.values, "", words);
    drawn.growth.ifPresent(
        growth -> describe(growth, Wording.GROWTH.in(language) + (chinese ? "，" : ", "), words));
    return words.toString().strip();
  }

  private void describe(DataTable table, String before, StringBuilder words) {
    boolean chinese = language == Language.ZH_HANT;
    for (List<String> row : table.rows()) {
      words.append(before).append(row.get(0)).append(chinese ? "：" : ": ");
      List<String> parts = new ArrayList<>();
      for (int i = 1; i < row.size(); i++) {
        parts.add(table.heading().get(i) + (chinese ? "為" : " ") + row.get(i));
      }
      words.append(String.join(chinese ? "，" : ", ", parts)).append(chinese ? "。" : ". ");
    }
  }

  private Drawn ofRanking(ChartBlock chart, Dataset.Ranking ranking, Remarks remarks) {
    boolean shares =
        chart.kind() == ChartBlock.Kind.PIE || chart.kind() == ChartBlock.Kind.DOUGHNUT;
    String unit = shares ? "" : writer.tableUnit(ranking.unit(), ranking.scale());
    List<Category> categories = new ArrayList<>();
    List<Optional<Point>> points = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    List<Dataset.Item> items =
        chart.series().isEmpty()
            ? List.copyOf(ranking.items().values())
            : chart.series().stream()
                .map(name -> Figures.item(ranking, name, new Diagnostics()))
                .flatMap(Optional::stream)
                .toList();
    for (Dataset.Item item : items) {
      String name = prose.plain(item.name());
      categories.add(new Category(name, false, item.own()));
      boolean removed = item.removed(shares ? Part.SHARE : Part.VALUE);
      Optional<Point> point =
          removed
              ? Optional.of(removed())
              : shares
                  ? item.share().map(this::percentage)
                  : item.value().map(value -> amount(value, ranking.unit(), ranking.scale()));
      if (item.redactions().containsKey(shares ? Part.SHARE : Part.VALUE)) {
        remarks.redactable(name, Optional.empty());
      }
      points.add(point);
      rows.add(List.of(name, label(point)));
      remarks.derived(ranking, item, name);
    }
    List<PublishedNumber> slices = items.stream().flatMap(i -> i.share().stream()).toList();
    if (shares && PrintedSums.missHundred(slices)) {
      remarks.add(Wording.SHARES_ROUNDING);
    } else if (!shares) {
      remarks.ties(ranking, items);
    }
    String measure = shares ? Wording.SHARE.in(language) : prose.plain(ranking.measure());
    ChartFigure figure =
        new ChartFigure(
            chart.kind(),
            language,
            categories,
            List.of(new Series(measure, points, false)),
            List.of(),
            List.of(),
            "",
            "",
            chart.height());
    return new Drawn(
        unit,
        figure,
        Optional.empty(),
        new DataTable(List.of(Wording.COMPANY.in(language), measure), rows));
  }

  private Point amount(PublishedNumber number, Unit unit, Scale scale) {
    Figure.Amount amount = new Figure.Amount(number.value(), unit, scale, number.approximate());
    if (unit instanceof Unit.Percent) {
      return percentage(number);
    }
    return new Point(number.value(), writer.cell(amount));
  }

  /** No bar, and the token where its number would stand. */
  private Point removed() {
    return new Point(BigDecimal.ZERO, Wording.REDACTION.in(language));
  }

  private Point percentage(PublishedNumber number) {
    return new Point(
        number.value(), writer.cell(new Figure.Percentage(number.value(), number.approximate())));
  }

  private String label(Optional<Point> point) {
    return point.map(Point::label).orElse(Wording.NOT_DISCLOSED.in(language));
  }

  /** A chart of series by year. */
  private final class OfSeries {
    private final ChartBlock chart;
    private final Dataset.OfSeries dataset;
    private final List<Integer> years;
    private final List<Dataset.Series> series;

    /** The dataset of the lines on the second axis: another one, or the same. */
    private final Dataset.OfSeries lineDataset;

    private final Remarks remarks;

    OfSeries(ChartBlock chart, Dataset.OfSeries dataset, Remarks remarks) {
      this.chart = chart;
      this.remarks = remarks;
      this.dataset = dataset;
      this.years =
          chart.years().isEmpty()
              ? dataset.years()
              : chart.years().stream()
                  .map(name -> Figures.year(dataset, name, new Diagnostics()))
                  .flatMap(Optional::stream)
                  .toList();
      this.lineDataset =
          chart
              .lineDataset()
              .flatMap(name -> figures.dataset(name, new Diagnostics()))
              .map(Dataset.OfSeries.class::cast)
              .orElse(dataset);
      List<Dataset.Series> drawn = new ArrayList<>();
      List<Name> names = new ArrayList<>(chart.series());
      if (chart.lineDataset().isEmpty()) {
        names.addAll(chart.line());
      }
      if (chart.series().isEmpty()) {
        drawn.addAll(dataset.series().values());
      } else {
        names.forEach(
            name -> Figures.series(dataset, name, new Diagnostics()).ifPresent(drawn::add));
      }
      this.series = drawn.stream().distinct().toList();
    }

    Drawn draw() {
      boolean alongSeries =
          switch (chart.kind()) {
            case HORIZONTAL_BARS, PIE, DOUGHNUT -> true;
            case GROUPED_BARS, STACKED_BARS, BARS_AND_LINE, LINES -> false;
          };
      return alongSeries ? alongSeries(years.get(0)) : alongYears();
    }

    private Drawn alongSeries(int year) {
      List<Category> categories = new ArrayList<>();
      List<Optional<Point>> points = new ArrayList<>();
      List<List<String>> rows = new ArrayList<>();
      for (Dataset.Series one : series) {
        String name = prose.plain(one.name());
        Optional<Point> point = point(one, year);
        categories.add(new Category(name, dataset.isEstimate(year), false));
        points.add(point);
        rows.add(List.of(name, label(one, year)));
        remarks.derived(dataset, one, name, List.of(year));
        remarkOnRedactions(one, name, List.of(year));
      }
      remarkOnRounding(List.of(year));
      String heading = writer.year(year, dataset.isEstimate(year));
      return new Drawn(
          unit(),
          figure(categories, List.of(new Series(heading, points, false)), List.of()),
          Optional.empty(),
          new DataTable(List.of("", heading), rows));
    }

    private Drawn alongYears() {
      List<Category> categories =
          years.stream()
              .map(
                  year ->
                      new Category(
                          writer.year(year, dataset.isEstimate(year)),
                          dataset.isEstimate(year),
                          false))
              .toList();
      List<Series> drawn = new ArrayList<>();
      List<List<String>> rows = new ArrayList<>();
      for (Dataset.Series one : series) {
        String name = prose.plain(one.name());
        List<Optional<Point>> points = years.stream().map(year -> point(one, year)).toList();
        drawn.add(new Series(name, points, isOnLine(one)));
        List<String> row = new ArrayList<>(List.of(name));
        years.forEach(year -> row.add(label(one, year)));
        rows.add(row);
        remarks.derived(dataset, one, name, years);
        remarkOnRedactions(one, name, years);
      }
      remarkOnRounding(years);
      if (chart.lineDataset().isPresent()) {
        addLines(drawn, rows);
      }
      List<String> heading = new ArrayList<>(List.of(""));
      categories.forEach(category -> heading.add(category.label()));
      return new Drawn(
          unit(), figure(categories, drawn, totals()), growthTable(), new DataTable(heading, rows));
    }

    /** The lines of another dataset, in the years of the bars; their unit stands by their name. */
    private void addLines(List<Series> drawn, List<List<String>> rows) {
      for (Name name : chart.line()) {
        Dataset.Series one =
            Figures.series(lineDataset, name, new Diagnostics())
                .orElseThrow(() -> new IllegalStateException("not checked: " + name));
        List<Optional<Point>> points =
            years.stream()
                .map(
                    year ->
                        Optional.ofNullable(one.values().get(year))
                            .map(n -> amount(n, lineDataset.unit(), lineDataset.scale())))
                .toList();
        String series = prose.plain(one.name());
        remarks.derived(lineDataset, one, series, years);
        remarkOnRedactions(one, series, years);
        drawn.add(new Series(series, points, true));
        String unit = lineUnit();
        List<String> row = new ArrayList<>(List.of(unit.isEmpty() ? series : named(series, unit)));
        for (int i = 0; i < years.size(); i++) {
          row.add(
              one.removed(years.get(i))
                  ? Wording.REDACTION.in(language)
                  : ChartResolver.this.label(points.get(i)));
        }
        rows.add(row);
      }
    }

    /** Says what stands in the drawing that other editions remove, or what was removed from it. */
    private void remarkOnRedactions(Dataset.Series one, String name, List<Integer> printed) {
      for (int year : printed) {
        boolean marked = one.redactions().of(year).isPresent() && one.values().containsKey(year);
        String written = writer.year(year, dataset.isEstimate(year));
        if (marked) {
          remarks.redactable(name, Optional.of(written));
        } else if (one.removed(year) && !drawsRemoved(one)) {
          remarks.removed(name, written);
        }
      }
    }

    /** Whether what is removed has a place in the drawing where the token can stand. */
    private boolean drawsRemoved(Dataset.Series one) {
      return switch (chart.kind()) {
        case GROUPED_BARS, HORIZONTAL_BARS -> true;
        case BARS_AND_LINE -> !isOnLine(one) && dataset.series().containsValue(one);
        case STACKED_BARS, LINES, PIE, DOUGHNUT -> false;
      };
    }

    private String label(Dataset.Series one, int year) {
      return one.removed(year)
          ? Wording.REDACTION.in(language)
          : ChartResolver.this.label(point(one, year));
    }

    private String named(String series, String unit) {
      return language == Language.ZH_HANT ? series + "（" + unit + "）" : series + " (" + unit + ")";
    }

    private String lineUnit() {
      return writer.tableUnit(lineDataset.unit(), lineDataset.scale());
    }

    private ChartFigure figure(
        List<Category> categories, List<Series> drawn, List<Optional<Point>> totals) {
      boolean hasLine = drawn.stream().anyMatch(Series::onLine);
      return new ChartFigure(
          chart.kind(),
          language,
          categories,
          drawn,
          totals,
          chart.growth() == ChartBlock.Growth.ARROWS ? arrows() : List.of(),
          hasLine ? unit() : "",
          hasLine ? lineUnit() : "",
          chart.height());
    }

    /** Printed above the drawing; in it only where two axes need telling apart. */
    private String unit() {
      return writer.tableUnit(dataset.unit(), dataset.scale());
    }

    private Optional<Point> point(Dataset.Series one, int year) {
      if (one.removed(year) && drawsRemoved(one)) {
        return Optional.of(removed());
      }
      return Optional.ofNullable(one.values().get(year))
          .map(number -> amount(number, dataset.unit(), dataset.scale()));
    }

    private boolean isOnLine(Dataset.Series one) {
      return chart.lineDataset().isEmpty()
          && chart.line().stream().anyMatch(name -> name.text().equals(one.id()));
    }

    private List<Optional<Point>> totals() {
      if (chart.kind() != ChartBlock.Kind.STACKED_BARS) {
        return List.of();
      }
      Map<Integer, PublishedNumber> published = publishedTotals();
      return years.stream()
          .map(
              year ->
                  totalIsRemoved(year)
                      ? Optional.of(new Point(visibleSum(year), Wording.REDACTION.in(language)))
                      : Optional.ofNullable(published.get(year))
                          .or(() -> Figures.sum(series, year))
                          .map(sum -> amount(sum, dataset.unit(), dataset.scale())))
          .toList();
    }

    /** A total goes with any of its parts: from it and the others the part could be computed. */
    private boolean totalIsRemoved(int year) {
      return Stream.concat(series.stream(), PrintedSums.whole(dataset, series).stream())
          .anyMatch(one -> one.removed(year));
    }

    /** How high the stack stands without what is removed. */
    private BigDecimal visibleSum(int year) {
      return series.stream()
          .flatMap(one -> Optional.ofNullable(one.values().get(year)).stream())
          .map(PublishedNumber::value)
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The published total of what is stacked, which rounding may part from the sum. */
    private Map<Integer, PublishedNumber> publishedTotals() {
      return PrintedSums.whole(dataset, series).map(Dataset.Series::values).orElse(Map.of());
    }

    private void remarkOnRounding(List<Integer> printedYears) {
      List<Dataset.Series> printed = new ArrayList<>(series);
      if (chart.kind() == ChartBlock.Kind.STACKED_BARS) {
        PrintedSums.whole(dataset, series).ifPresent(printed::add);
      }
      if (PrintedSums.differ(dataset, printed, printedYears)) {
        remarks.add(Wording.ROUNDING);
      }
      boolean slices =
          chart.kind() == ChartBlock.Kind.PIE || chart.kind() == ChartBlock.Kind.DOUGHNUT;
      if (slices && dataset.unit() instanceof Unit.Percent) {
        List<PublishedNumber> shares =
            series.stream()
                .flatMap(one -> Optional.ofNullable(one.values().get(printedYears.get(0))).stream())
                .toList();
        if (PrintedSums.missHundred(shares)) {
          remarks.add(Wording.SHARES_ROUNDING);
        }
      }
    }

    /** The periods between years drawn for which some series drawn has a published rate. */
    private List<Figure.Period> periods() {
      return series.stream()
          .flatMap(one -> one.growth().stream())
          .filter(rate -> years.contains(rate.from()) && years.contains(rate.to()))
          .map(rate -> new Figure.Period(rate.from(), rate.to(), dataset.isEstimate(rate.to())))
          .distinct()
          .sorted(Comparator.comparingInt(Figure.Period::from).thenComparingInt(Figure.Period::to))
          .toList();
    }

    private Optional<DataTable> growthTable() {
      List<Figure.Period> periods = periods();
      if (chart.growth() != ChartBlock.Growth.TABLE || periods.isEmpty()) {
        return Optional.empty();
      }
      List<String> heading = new ArrayList<>(List.of(Wording.GROWTH.in(language)));
      periods.forEach(p -> heading.add(writer.period(p.from(), p.to(), p.estimate())));
      List<List<String>> rows = new ArrayList<>();
      for (Dataset.Series one : series) {
        List<String> row = new ArrayList<>(List.of(prose.plain(one.name())));
        for (Figure.Period period : periods) {
          boolean removed = one.removed(period.from()) || one.removed(period.to());
          row.add(
              removed
                  ? Wording.REDACTION.in(language)
                  : Figures.growth(one, period.from(), period.to())
                      .map(writer::cell)
                      .orElse(Wording.NOT_DISCLOSED.in(language)));
        }
        rows.add(row);
      }
      return Optional.of(new DataTable(heading, rows));
    }

    private List<GrowthArrow> arrows() {
      List<GrowthArrow> arrows = new ArrayList<>();
      for (int i = 0; i < series.size(); i++) {
        for (Figure.Period period : periods()) {
          int from = years.indexOf(period.from());
          int to = years.indexOf(period.to());
          Optional<Figure.Percentage> rate =
              Figures.growth(series.get(i), period.from(), period.to());
          if (rate.isPresent()) {
            String separator = language == Language.ZH_HANT ? "：" : ": ";
            arrows.add(
                new GrowthArrow(
                    i,
                    from,
                    to,
                    Wording.GROWTH.in(language) + separator + writer.cell(rate.get())));
          }
        }
      }
      return arrows;
    }
  }
}
