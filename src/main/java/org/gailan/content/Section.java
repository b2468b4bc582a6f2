package org.gailan.content;

import java.util.List;
import java.util.Map;
import org.gailan.diagnostic.Location;

/**
 * A part of the report, one file.
 *
 * @param id unique in the report
 * @param claims by the id of the block whose prose makes them
 * @param redactions by the id of the block that is not to be published
 * @param regulated what the rules have to do with blocks, by their ids
 */
public record Section(
    String id,
    Location location,
    List<Block> blocks,
    Map<String, List<Claim>> claims,
    Map<String, RedactionMark> redactions,
    Map<String, Regulated> regulated) {
  public Section {
    blocks = List.copyOf(blocks);
    claims = Map.copyOf(claims);
    redactions = Map.copyOf(redactions);
    regulated = Map.copyOf(regulated);
  }

  /** What the rules have to do with a block. */
  public Regulated regulated(Block block) {
    return regulated.getOrDefault(block.id(), Regulated.NONE);
  }

  /** The section with only some of its blocks. */
  public Section with(List<Block> some) {
    return new Section(id, location, some, claims, redactions, regulated);
  }
}
