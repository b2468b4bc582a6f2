package org.gailan.load;

import java.util.Map;
import java.util.Optional;
import org.gailan.content.Edition.Warning;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.RegulatoryText;
import org.gailan.content.Text;
import org.gailan.diagnostic.Message;

/**
 * Reads the warning line of an edition. A plain text, without a word on who verified it, is not
 * verified.
 */
final class WarningReader {
  private WarningReader() {}

  /** A line of one language in lower case and without a space is taken for an id too. */
  private static boolean isId(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar
        && !scalar.isNothing()
        && ScalarReader.ID.matcher(scalar.value()).matches();
  }

  static Optional<Warning> read(
      MappingReader edition, Map<String, RegulatoryText> regulatoryTexts, Reading reading) {
    Optional<Name> named =
        edition
            .node("warning")
            .filter(node -> isId(node))
            .flatMap(node -> new ScalarReader(reading).name(node, Message.code("warning")));
    if (named.isPresent()) {
      return RegulatoryReader.find(named.get(), regulatoryTexts, reading)
          .map(
              regulatory ->
                  new Warning(
                      regulatory.text().orElseGet(() -> new Text(named.get().location(), Map.of())),
                      regulatory.verified()));
    }
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
