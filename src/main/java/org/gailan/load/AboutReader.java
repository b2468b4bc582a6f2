package org.gailan.load;

import java.util.List;
import java.util.Optional;
import org.gailan.content.About;
import org.gailan.content.About.Basis;
import org.gailan.content.About.Citation;
import org.gailan.content.About.Measures;
import org.gailan.content.Derivation;
import org.gailan.diagnostic.Message;

/** Reads what figures are about and where they come from. */
final class AboutReader {
  private final Reading reading;

  AboutReader(Reading reading) {
    this.reading = reading;
  }

  About about(MappingReader keys) {
    return new About(
        keys.text("geography"),
        keys.text("definition"),
        keys.node("basis").flatMap(this::basis),
        keys.node("disclosed-in").flatMap(this::citation),
        keys.node("derived").flatMap(this::derivation));
  }

  Optional<Derivation> derivation(YamlNode node) {
    return MappingReader.of(node, AboutShapes.DERIVATION, reading)
        .map(
            keys -> {
              ScalarReader scalars = new ScalarReader(reading);
              List<Integer> years =
                  keys.list("years").stream()
                      .flatMap(n -> scalars.year(n, Message.code("years")).stream())
                      .toList();
              return new Derivation(keys.location(), keys.textOrEmpty("how"), years);
            });
  }

  private Optional<Basis> basis(YamlNode node) {
    return MappingReader.of(node, AboutShapes.BASIS, reading)
        .flatMap(
            keys -> {
              Optional<String> precision = keys.words("precision");
              return keys.word("measures", Measures.class)
                  .map(measures -> new Basis(keys.location(), measures, precision));
            });
  }

  private Optional<Citation> citation(YamlNode node) {
    return MappingReader.of(node, AboutShapes.CITATION, reading)
        .map(
            keys ->
                new Citation(
                    keys.location(),
                    keys.text("document"),
                    keys.words("date"),
                    keys.words("page")));
  }
}
