package org.gailan.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gailan.content.Block;
import org.gailan.content.Claim;
import org.gailan.content.Dataset;
import org.gailan.content.EveryInline;
import org.gailan.content.EveryText;
import org.gailan.content.FigureReference;
import org.gailan.content.Report;
import org.gailan.content.Section;
import org.gailan.content.Unit;
import org.gailan.diagnostic.Location;

/** What an author wrote, found again from what is printed. */
final class Sources {
  private final Map<Location, FigureReference> references = new HashMap<>();
  private final Map<String, Block> blocks = new HashMap<>();
  private final Map<String, String> sections = new HashMap<>();
  private final Map<String, List<Claim>> claims = new HashMap<>();

  private final List<Unit.Named> units;

  Sources(Report report) {
    this.units =
        report.datasets().values().stream()
            .map(Dataset::unit)
            .filter(Unit.Named.class::isInstance)
            .map(Unit.Named.class::cast)
            .distinct()
            .toList();
    EveryText.of(
        report,
        (text, notes) ->
            EveryInline.of(
                text,
                inline -> {
                  if (inline instanceof FigureReference reference) {
                    references.put(reference.location(), reference);
                  }
                }));
    for (Section section : report.sections()) {
      for (Block block : section.blocks()) {
        blocks.put(block.id(), block);
        sections.put(block.id(), section.id());
      }
      claims.putAll(section.claims());
    }
  }

  /** The references, by the place of their opening brace. */
  Map<Location, FigureReference> references() {
    return references;
  }

  /** The units that have names of their own. */
  List<Unit.Named> units() {
    return units;
  }

  /** The blocks, by id. */
  Map<String, Block> blocks() {
    return blocks;
  }

  /** The id of the section that a block stands in. */
  String section(String block) {
    return sections.getOrDefault(block, block);
  }

  List<Claim> claims(String block) {
    return claims.getOrDefault(block, List.of());
  }
}
