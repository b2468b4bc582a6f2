package org.gailan.resolve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gailan.content.ChartBlock;
import org.gailan.content.Language;

/**
 * What is to be drawn: every label already written in its language.
 *
 * @param categories the years or items along the axis; the slices of a pie
 * @param series one or more; exactly one for a pie, a doughnut or horizontal bars
 * @param totals the label of each category's total, for stacked bars; else empty
 * @param growth arrows over the bars; empty for none
 * @param unit of the first axis, empty where none is shown
 * @param lineUnit of the second axis, empty where there is none
 * @param height of the drawing in millimetres
 */
public record ChartFigure(
    ChartBlock.Kind kind,
    Language language,
    List<Category> categories,
    List<Series> series,
    List<Optional<Point>> totals,
    List<GrowthArrow> growth,
    String unit,
    String lineUnit,
    int height) {

  public ChartFigure {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    totals = List.copyOf(totals);
    growth = List.copyOf(growth);
  }

  /**
   * A place along the axis.
   *
   * @param estimate whether its values are estimates, drawn so that print in grey shows it
   * @param own whether it is the issuer's, to be emphasised
   */
  public record Category(String label, boolean estimate, boolean own) {}

  /**
   * A series.
   *
   * @param points one for each category; empty where no value is disclosed
   * @param onLine whether it is a line on the second axis
   */
  public record Series(String name, List<Optional<Point>> points, boolean onLine) {
    public Series {
      points = List.copyOf(points);
    }
  }

  /** A value and how it is printed. */
  public record Point(BigDecimal value, String label) {}

  /**
   * A growth rate between two categories of a series, by index.
   *
   * @param label such as CAGR: 84.5%
   */
  public record GrowthArrow(int series, int from, int to, String label) {}
}
