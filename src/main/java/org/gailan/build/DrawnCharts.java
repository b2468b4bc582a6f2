package org.gailan.build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.gailan.resolve.ChartFigure;

/**
 * Charts as they were drawn for the screen, so that one that is as it was is not drawn again after
 * an edit elsewhere. For one thread at a time.
 */
public final class DrawnCharts {
  /** Far more than a report has in all its languages; those not asked for longest are forgotten. */
  private static final int MOST = 2000;

  private final Map<Key, String> drawn = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * All that a drawing depends on.
   *
   * @param width in points
   */
  record Key(ChartFigure figure, String alternative, String id, double width) {}

  /** Remembers nothing yet. */
  public DrawnCharts() {}

  /** The drawing as it was made before, or else made now. */
  String of(Key key, Supplier<String> drawing) {
    String svg = drawn.computeIfAbsent(key, k -> drawing.get());
    if (drawn.size() > MOST) {
      drawn.remove(drawn.keySet().iterator().next());
    }
    return svg;
  }
}
