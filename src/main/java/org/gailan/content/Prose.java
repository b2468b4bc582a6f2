package org.gailan.content;

import java.util.List;
import org.gailan.diagnostic.Location;

/**
 * Running text in one language.
 *
 * @param location where it begins
 * @param paragraphs at least one for a text that is not empty
 */
public record Prose(Location location, List<Paragraph> paragraphs) {
  public Prose {
    paragraphs = List.copyOf(paragraphs);
  }

  /** What stands between two empty lines. */
  public record Paragraph(List<Inline> inlines) {
    public Paragraph {
      inlines = List.copyOf(inlines);
    }
  }

  public static Prose empty(Location location) {
    return new Prose(location, List.of());
  }
}
