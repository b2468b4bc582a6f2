package org.gailan.load;

import java.util.List;
import org.gailan.content.Block;
import org.gailan.diagnostic.Message;
import org.gailan.load.ValueType.AnyOf;
import org.gailan.load.ValueType.ListOf;
import org.gailan.load.ValueType.MapOf;
import org.gailan.load.ValueType.Of;
import org.gailan.load.ValueType.Simple;
import org.gailan.load.ValueType.Whole;
import org.gailan.load.ValueType.Word;

/** The keys of a section and of its blocks; those of charts and tables have files of their own. */
final class SectionShapes {
  private SectionShapes() {}

  static final ValueType NOTES = new MapOf(Simple.ID, Simple.TEXT);
  private static final String EXAMPLE = "{zh-Hant: …, en: …}";

  static final Shape HEADING =
      block("heading", "A heading.", Simple.TEXT, "The text of the heading.", EXAMPLE)
          .optional("level", new Whole(1, 4), "1 to 4; 1, the default, is the highest.", "2");

  static final Shape PARAGRAPH =
      block(
          "paragraph",
          "A paragraph; an empty line makes it several.",
          Simple.TEXT,
          "The text in CommonMark, with our forms in braces.",
          EXAMPLE);

  static final Shape ITEM =
      withListOptions(
          RedactionMarks.markable(Shape.of(Message.of("an item"), "An item of a list."))
              .optional("lead", Simple.TEXT, "A bold lead-in, without its colon.", EXAMPLE)
              .required("text", Simple.TEXT, "The text of the item.", EXAMPLE)
              .optional(
                  "list",
                  new ListOf(new Of(() -> SectionShapes.ITEM)),
                  "A list within the item; marker and leads beside it are its own.",
                  "[{text: {zh-Hant: …, en: …}}]"));

  static final Shape LIST =
      withListOptions(
          block(
              "list",
              "A list.",
              new ListOf(new Of(() -> ITEM)),
              "The items.",
              "[{text: {zh-Hant: …, en: …}}]"));

  static final Shape DEFINITION =
      Shape.of(Message.of("a definition"), "A term and what it means.")
          .required("term", Simple.TEXT, "What is explained, without a colon.", EXAMPLE)
          .required("text", Simple.TEXT, "The explanation.", EXAMPLE);

  static final Shape DEFINITIONS =
      block(
          "definitions",
          "Terms with their explanations.",
          new ListOf(new Of(() -> DEFINITION)),
          "The terms in order.",
          "[{term: {zh-Hant: …, en: …}, text: {zh-Hant: …, en: …}}]");

  static final Shape SOURCE =
      block("source", "A source line.", Simple.TEXT, "What follows “Source:”.", EXAMPLE);

  static final Shape NOTES_BLOCK =
      block(
          "notes",
          "Notes called by {note ID} in the same section.",
          NOTES,
          "The notes by id.",
          "{scope: {zh-Hant: …, en: …}}");

  static final Shape PAGE_BREAK =
      unmarkedBlock("page-break", "A page begins here.", Word.of("always"), "Always.", "always");

  static final Shape REGULATORY_TEXT =
      block(
          "regulatory-text",
          "A paragraph whose words report.yaml gives.",
          Simple.NAME,
          "The id of the regulatory text.",
          "responsibility");

  static final Shape CHART_BLOCK =
      block(
          "chart",
          "A chart of a dataset.",
          new Of(() -> ChartShapes.CHART),
          "The chart.",
          "{kind: lines, title: {zh-Hant: …, en: …}, dataset: demand}");

  static final Shape TABLE_BLOCK =
      block(
          "table",
          "A table.",
          AnyOf.of(
              new Of(() -> TableShapes.WRITTEN_TABLE), new Of(() -> TableShapes.DATASET_TABLE)),
          "Columns and rows, or a dataset.",
          "{dataset: demand}");

  static final Shape RANKING_BLOCK =
      block(
          "ranking",
          "The table of a ranking.",
          new Of(() -> ChartShapes.RANKING),
          "The ranking.",
          "{dataset: top-ten, title: {zh-Hant: …, en: …}}");

  static final Shape CLAIM =
      Shape.of(Message.of("a claim"), "What the prose of a block claims, for the data to prove.")
          .required("claim", Simple.WORDS, "The statement.", "rank top-ten issuer = 6")
          .optional("says", Simple.TEXT, "The words of the prose that make it.", EXAMPLE);

  /** Every kind of block; its first key is the kind. */
  static final List<Shape> BLOCKS =
      List.of(
          HEADING,
          PARAGRAPH,
          REGULATORY_TEXT,
          LIST,
          DEFINITIONS,
          CHART_BLOCK,
          TABLE_BLOCK,
          RANKING_BLOCK,
          SOURCE,
          NOTES_BLOCK,
          PAGE_BREAK);

  static final Shape SECTION =
      Shape.of(Message.of("a section"), "A part of the report.")
          .required("id", Simple.ID, "Unique in the report.", "market-size")
          .required(
              "blocks",
              new ListOf(new AnyOf(BLOCKS.stream().map(SectionShapes::of).toList())),
              "The blocks in order, each with exactly one key that says its kind.",
              "[{heading: {zh-Hant: …, en: …}}]");

  /** A page break has no words that could answer a rule. */
  private static Shape regulated(Shape block) {
    return block.isCalled("page-break") ? block : RegulatoryShapes.regulated(block);
  }

  private static ValueType of(Shape shape) {
    return new Of(() -> shape);
  }

  private static Shape block(
      String kind, String description, ValueType type, String about, String example) {
    return RedactionMarks.markable(unmarkedBlock(kind, description, type, about, example));
  }

  private static Shape unmarkedBlock(
      String kind, String description, ValueType type, String about, String example) {
    return AboutShapes.silencing(
        regulated(Shape.of(Message.quoted(kind), description).required(kind, type, about, example))
            .optional(
                "id", Simple.ID, "Unique in the report; made from the section if left out.", "x")
            .optional(
                "claims",
                new ListOf(AnyOf.of(Simple.WORDS, new Of(() -> CLAIM))),
                "What the prose claims, for the data to prove.",
                "[rank top-ten issuer = 6]"));
  }

  private static Shape withListOptions(Shape shape) {
    return shape
        .optional(
            "marker",
            Word.of(Block.ItemList.Marker.class),
            "What stands before each item; bullet if left out.",
            "decimal")
        .optional(
            "leads",
            Word.of("inline", "above"),
            "Where the lead-ins stand; inline if left out.",
            "above");
  }
}
