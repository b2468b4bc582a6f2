package org.gailan.chart;

/** There is no room to draw a chart in. */
public final class ChartNotDrawn extends RuntimeException {
  private final String key;

  /**
   * @param key of its place on the page, which begins with the id of its block
   */
  public ChartNotDrawn(String key, RuntimeException cause) {
    super("the chart " + key + " cannot be drawn", cause);
    this.key = key;
  }

  /** The id of the chart's block. */
  public String block() {
    return key.substring(0, key.lastIndexOf('-'));
  }
}
