package org.gailan.load;

import java.util.Optional;
import org.gailan.content.Silence;
import org.gailan.diagnostic.Message;

/** Reads which rules are not to speak within a mapping. */
final class Silences {
  private Silences() {}

  /** Reads the key of a mapping whose shape has it. */
  static void read(YamlNode.Mapping mapping, Shape shape, Reading reading) {
    if (shape.key(AboutShapes.SILENCE).isEmpty()) {
      return;
    }
    Optional<YamlNode.Mapping> rules =
        mapping
            .get(AboutShapes.SILENCE)
            .flatMap(n -> MappingReader.mapping(n, Message.code(AboutShapes.SILENCE), reading));
    if (rules.isEmpty()) {
      return;
    }
    ScalarReader scalars = new ScalarReader(reading);
    for (YamlNode.Entry entry : MappingReader.withoutDuplicates(rules.get(), reading)) {
      scalars
          .words(entry.value(), Message.of("the reason"))
          .ifPresent(
              reason ->
                  reading
                      .silences()
                      .add(
                          new Silence(
                              entry.key().location(),
                              entry.key().value(),
                              reason,
                              mapping.location().line(),
                              mapping.lastLine())));
    }
  }
}
