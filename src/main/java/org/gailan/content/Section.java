package org.gailan.content;

import java.util.List;
import org.gailan.diagnostic.Location;

/** A part of the report, one file. */
public record Section(String id, Location location, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }
}
