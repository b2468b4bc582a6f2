package org.gailan.check.redaction;

import org.gailan.content.Dataset;
import org.gailan.content.Dataset.Part;
import org.gailan.diagnostic.Message;

/**
 * Names figures in findings: by the author's id, unless that is as much to be hidden as they are.
 */
final class Naming {
  private Naming() {}

  static Message of(Dataset.Series series) {
    boolean named = !series.values().isEmpty() || series.removedYears().isEmpty();
    return named ? Message.of("'%s'", series.id()) : Message.of("a redacted series");
  }

  static Message of(Dataset.Item item) {
    return item.removed(Part.NAME) ? Message.of("a redacted item") : Message.of("'%s'", item.id());
  }
}
