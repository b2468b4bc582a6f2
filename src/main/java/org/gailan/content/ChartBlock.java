package org.gailan.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.content.FigureReference.Name;
import org.gailan.diagnostic.Location;

/**
 * A chart of a dataset.
 *
 * @param series the series or items drawn, in order; empty for all
 * @param years the years drawn; empty for all
 * @param line the series drawn as lines on the second axis
 * @param lineDataset the dataset of those series, where it is another one
 * @param notes by id, called from the title
 * @param height of the drawing in millimetres, 30 to 200
 */
public record ChartBlock(
    String id,
    Location location,
    Kind kind,
    Text title,
    Name dataset,
    List<Name> series,
    List<Name> years,
    List<Name> line,
    Optional<Name> lineDataset,
    Growth growth,
    Optional<Text> source,
    Map<String, Text> notes,
    int height)
    implements Block {

  public ChartBlock {
    series = List.copyOf(series);
    years = List.copyOf(years);
    line = List.copyOf(line);
    notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
  }

  /** The kinds of chart; the constant's name with hyphens is the word in the YAML. */
  public enum Kind {
    GROUPED_BARS,
    STACKED_BARS,
    BARS_AND_LINE,
    LINES,
    HORIZONTAL_BARS,
    PIE,
    DOUGHNUT
  }

  /** How growth rates are shown. */
  public enum Growth {
    NONE,
    TABLE,
    ARROWS
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.chart(this);
  }
}
