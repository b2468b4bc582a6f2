package org.gailan.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gailan.content.Claim;
import org.gailan.content.Text;
import org.gailan.diagnostic.Message;

/** Reads what a block claims: each a statement, or a statement with the words that make it. */
final class ClaimReader {
  private final Reading reading;

  ClaimReader(Reading reading) {
    this.reading = reading;
  }

  List<Claim> claims(MappingReader block) {
    List<Claim> claims = new ArrayList<>();
    for (YamlNode node : block.list("claims")) {
      if (node instanceof YamlNode.Mapping) {
        MappingReader.of(node, SectionShapes.CLAIM, reading)
            .flatMap(this::claim)
            .ifPresent(claims::add);
      } else {
        claim(node, Message.of("a claim"), Optional.empty()).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private Optional<Claim> claim(MappingReader keys) {
    Optional<Text> says = keys.text("says");
    return keys.node("claim").flatMap(statement -> claim(statement, Message.code("claim"), says));
  }

  private Optional<Claim> claim(YamlNode node, Message what, Optional<Text> says) {
    if (new ScalarReader(reading).words(node, what).isEmpty()
        || !(node instanceof YamlNode.Scalar scalar)) {
      return Optional.empty();
    }
    ProseSource source = ProseSource.of(scalar);
    return Optional.of(new Claim(source.text(), source, says));
  }
}
