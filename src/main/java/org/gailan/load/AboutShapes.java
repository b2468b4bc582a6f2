package org.gailan.load;

import org.gailan.content.About.Measures;
import org.gailan.load.ValueType.ListOf;
import org.gailan.load.ValueType.MapOf;
import org.gailan.load.ValueType.Of;
import org.gailan.load.ValueType.Simple;
import org.gailan.load.ValueType.Word;

/** The keys that say what figures are about and where they come from. */
final class AboutShapes {
  private AboutShapes() {}

  private static final String EXAMPLE = "{zh-Hant: …, en: …}";

  /** The key of every mapping in which rules can be silenced. */
  static final String SILENCE = "silence";

  static final Shape BASIS =
      Shape.of("a basis", "On what basis figures are measured.")
          .required(
              "measures",
              Word.of(Measures.class),
              "Stock for what there is at a time, flow for what comes in over a time.",
              "stock")
          .optional(
              "precision",
              Simple.WORDS,
              "The precision of computing power; undisclosed if the source does not tell.",
              "FP16");

  static final Shape CITATION =
      Shape.of("a citation", "Where the figures are disclosed.")
          .optional("document", Simple.TEXT, "The document.", EXAMPLE)
          .optional("date", Simple.WORDS, "Its date, as it says.", "March 2025")
          .optional("page", Simple.WORDS, "The page, as the document numbers it.", "12");

  static final Shape DERIVATION =
      Shape.of("a derivation", "Figures that we derived and no source discloses.")
          .required("how", Simple.TEXT, "How, in a few words; print says so.", EXAMPLE)
          .optional(
              "years", new ListOf(Simple.YEAR), "The years derived; all if left out.", "[2025]");

  /** The keys of both kinds of dataset. */
  static Shape about(Shape shape) {
    return silencing(
        shape
            .optional("geography", Simple.TEXT, "The area the figures cover.", EXAMPLE)
            .optional("definition", Simple.TEXT, "What is counted, and what is not.", EXAMPLE)
            .optional(
                "basis", new Of(() -> BASIS), "On what basis it is measured.", "{measures: flow}")
            .optional(
                "disclosed-in",
                new Of(() -> CITATION),
                "Where the figures are disclosed.",
                "{document: {zh-Hant: …, en: …}, page: \"12\"}")
            .optional(
                "derived",
                new Of(() -> DERIVATION),
                "The figures are ours and not disclosed.",
                "{how: {zh-Hant: …, en: …}}"));
  }

  static Shape silencing(Shape shape) {
    return shape.optional(
        SILENCE,
        new MapOf(Simple.RULE, Simple.WORDS),
        "Rules that are not to speak here, each with the reason.",
        "{text.promotional: the word is the name of a product}");
  }
}
