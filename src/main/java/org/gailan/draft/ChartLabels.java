package org.gailan.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gailan.content.Language;
import org.gailan.draft.Alignment.Part;
import org.gailan.resolve.ChartFigure;
import org.gailan.resolve.PrintedBlock.Chart;
import org.gailan.resolve.PrintedBlock.DataTable;

/**
 * What a chart says, label by label.
 *
 * @param series the names of the series, in order
 * @param categories the labels along the axis, in order
 * @param values the label of each value by its place
 */
record ChartLabels(List<String> series, List<String> categories, Map<Place, String> values) {

  /**
   * Where a value stands.
   *
   * @param series the name of its series, or what else it belongs to
   * @param category the label of its place along the axis, or the years of a growth rate; may be
   *     empty
   */
  record Place(String series, String category) {
    String words() {
      return Stream.of(series, category)
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(" › "));
    }
  }

  static ChartLabels of(Chart chart, Language language) {
    ChartFigure figure = chart.figure();
    List<String> series = figure.series().stream().map(ChartFigure.Series::name).toList();
    List<String> categories =
        figure.categories().stream().map(ChartFigure.Category::label).toList();
    Map<Place, String> values = new LinkedHashMap<>();
    put(values, new Place(BlacklineWording.UNIT.in(language), ""), chart.unit());
    put(values, new Place(BlacklineWording.AXIS.in(language), ""), figure.unit());
    put(values, new Place(BlacklineWording.SECOND_AXIS.in(language), ""), figure.lineUnit());
    for (ChartFigure.Series one : figure.series()) {
      points(values, one.name(), one.points(), categories);
    }
    points(values, BlacklineWording.TOTAL.in(language), figure.totals(), categories);
    for (ChartFigure.GrowthArrow arrow : figure.growth()) {
      String years = categories.get(arrow.from()) + "–" + categories.get(arrow.to());
      put(values, new Place(series.get(arrow.series()), years), arrow.label());
    }
    chart.growth().ifPresent(growth -> growth(values, growth));
    return new ChartLabels(series, categories, values);
  }

  private static void points(
      Map<Place, String> values,
      String series,
      List<Optional<ChartFigure.Point>> points,
      List<String> categories) {
    for (int i = 0; i < points.size(); i++) {
      put(
          values,
          new Place(series, categories.get(i)),
          points.get(i).map(ChartFigure.Point::label).orElse(""));
    }
  }

  private static void growth(Map<Place, String> values, DataTable growth) {
    for (List<String> row : growth.rows()) {
      for (int column = 1; column < row.size(); column++) {
        put(values, new Place(row.get(0), growth.heading().get(column)), row.get(column));
      }
    }
  }

  private static void put(Map<Place, String> values, Place place, String label) {
    if (!label.isEmpty()) {
      values.put(place, label);
    }
  }

  /** The values of a series or of a category, as they are told where all of it comes or goes. */
  String told(String seriesOrCategory) {
    return values.entrySet().stream()
        .filter(value -> isOf(value.getKey(), seriesOrCategory))
        .map(value -> other(value.getKey(), seriesOrCategory) + " " + value.getValue())
        .collect(Collectors.joining("; "));
  }

  static boolean isOf(Place place, String seriesOrCategory) {
    return place.series().equals(seriesOrCategory) || place.category().equals(seriesOrCategory);
  }

  private static String other(Place place, String one) {
    return place.series().equals(one) ? place.category() : place.series();
  }

  List<Part<String>> seriesParts() {
    return parts(series, "series");
  }

  List<Part<String>> categoryParts() {
    return parts(categories, "category");
  }

  private List<Part<String>> parts(List<String> names, String kind) {
    List<Part<String>> parts = new ArrayList<>();
    for (String name : names) {
      // Under another name it is the same if its values are.
      String labels =
          values.entrySet().stream()
              .filter(value -> isOf(value.getKey(), name))
              .map(Map.Entry::getValue)
              .collect(Collectors.joining(" "));
      parts.add(new Part<>(name, name, kind, labels));
    }
    return parts;
  }
}
