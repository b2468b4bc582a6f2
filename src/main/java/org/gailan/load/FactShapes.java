package org.gailan.load;

import org.gailan.content.Scale;
import org.gailan.diagnostic.Message;
import org.gailan.load.ValueType.AnyOf;
import org.gailan.load.ValueType.ListOf;
import org.gailan.load.ValueType.MapOf;
import org.gailan.load.ValueType.Of;
import org.gailan.load.ValueType.Simple;
import org.gailan.load.ValueType.Word;

/** The keys of facts.yaml and translations.yaml. */
final class FactShapes {
  private FactShapes() {}

  private static final String EXAMPLE = "{zh-Hant: …, en: …}";

  static final Shape FACT =
      AboutShapes.silencing(
          RedactionMarks.markable(
                  Shape.of(Message.of("a fact"), "A number that belongs to no dataset."))
              .optional("amount", Simple.NUMBER, "An amount, with its unit beside it.", "600000")
              .optional(
                  "unit",
                  AnyOf.of(DatasetShapes.UNITS, new MapOf(Simple.WORDS, Simple.WORDS)),
                  "The unit of the amount; a plain number if left out.",
                  "RMB")
              .optional("scale", new Word(Scale.words()), "The scale; one if left out.", "million")
              .optional("percent", Simple.PERCENT, "A percentage.", "12.5")
              .optional("year", Simple.YEAR, "A year.", "1961")
              .optional(
                  "period", new ListOf(Simple.YEAR), "The first and last year.", "[2025, 2026]")
              .optional("date", Simple.DATE, "A day.", "2021-07-20")
              .optional("what", Simple.TEXT, "What it is, for the verification notes.", EXAMPLE)
              .optional("source", Simple.TEXT, "Its source, if not the one of the file.", EXAMPLE)
              .optional("page", Simple.WORDS, "The page of the source.", "12"));

  static final Shape FACTS =
      Shape.of(Message.quoted("facts.yaml"), "The numbers of the report that belong to no dataset.")
          .optional("source", Simple.TEXT, "The source of facts that give none.", EXAMPLE)
          .required(
              "facts",
              new MapOf(Simple.ID, new Of(() -> FACT)),
              "The facts by id; prose refers to them as {fact ID}.",
              "{fee: {amount: 600000, unit: RMB}}");

  static final Shape TRANSLATIONS =
      Shape.of(Message.quoted("translations.yaml"), "Which texts were confirmed in every language.")
          .required(
              "confirmed",
              new ListOf(new MapOf(Simple.WORDS, Simple.WORDS)),
              "The fingerprints of each confirmed text, written by gailan confirm.",
              "[{zh-Hant: 0123456789ab, en: ba9876543210}]");
}
