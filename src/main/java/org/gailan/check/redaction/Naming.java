package org.gailan.check.redaction;

import org.gailan.content.Dataset;
import org.gailan.content.Dataset.Part;

/**
 * Names figures in findings: by the author's id, unless that is as much to be hidden as they are.
 */
final class Naming {
  private Naming() {}

  static String of(Dataset.Series series) {
    boolean named = !series.values().isEmpty() || series.removedYears().isEmpty();
    return named ? "'" + series.id() + "'" : "a redacted series";
  }

  static String of(Dataset.Item item) {
    return item.removed(Part.NAME) ? "a redacted item" : "'" + item.id() + "'";
  }
}
