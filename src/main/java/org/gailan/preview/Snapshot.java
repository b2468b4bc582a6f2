package org.gailan.preview;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gailan.build.LiveEdition;
import org.gailan.build.ReadReport;
import org.gailan.build.ReportBuild;
import org.gailan.content.Block;
import org.gailan.content.Report;
import org.gailan.diagnostic.Location;

/**
 * A report as it was once saved and could be read.
 *
 * @param version counts the times that it was saved while it was watched
 * @param saved when, in milliseconds since 1970
 * @param editions those that somebody has asked for, by their ids
 */
record Snapshot(int version, long saved, ReadReport read, Map<String, LiveEdition> editions) {

  Snapshot(int version, long saved, ReadReport read) {
    this(version, saved, read, new ConcurrentHashMap<>());
  }

  Report report() {
    return read.report().orElseThrow(() -> new IllegalStateException("it could not be read"));
  }

  /** Whether there is such a view of it. */
  boolean has(View view) {
    return report().editions().containsKey(view.edition())
        && ReportBuild.tags(report()).contains(view.tag());
  }

  /** The block that a place of a file belongs to; empty for none. */
  String blockAt(Location at) {
    Optional<Block> found = Optional.empty();
    for (var section : report().sections()) {
      for (Block block : section.blocks()) {
        boolean before =
            block.location().file().equals(at.file()) && block.location().line() <= at.line();
        boolean later = found.filter(f -> f.location().line() > block.location().line()).isEmpty();
        if (before && later) {
          found = Optional.of(block);
        }
      }
    }
    return found.map(Block::id).orElse("");
  }
}
