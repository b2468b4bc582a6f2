package org.gailan.load;

import java.util.Optional;
import org.gailan.content.Edition.Warning;

/**
 * Reads the warning line of an edition. A plain text, without a word on who verified it, is not
 * verified.
 */
final class WarningReader {
  private WarningReader() {}

  static Optional<Warning> read(MappingReader edition, Reading reading) {
    boolean saysMore =
        edition
            .node("warning")
            .filter(
                node ->
                    node instanceof YamlNode.Mapping mapping
                        && (mapping.get("text").isPresent() || mapping.get("verified").isPresent()))
            .isPresent();
    if (!saysMore) {
      return edition.text("warning").map(text -> new Warning(text, false));
    }
    return edition
        .node("warning")
        .flatMap(node -> MappingReader.of(node, FilingShapes.WARNING, reading))
        .map(keys -> new Warning(keys.textOrEmpty("text"), keys.flag("verified")));
  }
}
