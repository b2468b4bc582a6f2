package org.gailan.load;

import org.gailan.content.TableBlock;
import org.gailan.load.ValueType.AnyOf;
import org.gailan.load.ValueType.ListOf;
import org.gailan.load.ValueType.Of;
import org.gailan.load.ValueType.Simple;
import org.gailan.load.ValueType.Whole;
import org.gailan.load.ValueType.Word;

/** The keys of tables. */
final class TableShapes {
  private TableShapes() {}

  private static final String EXAMPLE = "{zh-Hant: …, en: …}";

  static final Shape COLUMN =
      RedactionMarks.markable(Shape.of("a column", "A column of a table."))
          .required("heading", Simple.CELL_TEXT, "The heading; \"\" for none.", EXAMPLE)
          .optional(
              "width",
              new Whole(1, 100),
              "The width in percent of the table; what its words need if left out.",
              "22")
          .optional(
              "leader",
              Simple.BOOLEAN,
              "Whether dots lead to the next column; false if left out.",
              "true")
          .optional(
              "align",
              Word.of(TableBlock.Align.class),
              "How the cells stand; start if left out.",
              "decimal");

  static final Shape CELL =
      RedactionMarks.markable(Shape.of("a cell", "A cell that is more than its text."))
          .required("text", Simple.CELL_TEXT, "What it says.", EXAMPLE)
          .optional("columns", new Whole(1, 100), "How many columns it covers; 1 if left out.", "2")
          .optional("rows", new Whole(1, 1000), "How many rows it covers; 1 if left out.", "3");

  private static final ValueType CELLS = new ListOf(AnyOf.of(Simple.CELL_TEXT, new Of(() -> CELL)));

  static final Shape ROW =
      RedactionMarks.markable(Shape.of("a row", "A row that is more than its cells."))
          .required("cells", CELLS, "The cells from left to right.", "[\"–\", \"76.3\"]")
          .optional(
              "role",
              Word.of(TableBlock.Role.class),
              "What the row is to the table; body if left out.",
              "total");

  static final Shape WRITTEN_TABLE =
      furniture(
          Shape.of("a table", "A table with its columns and rows as written.")
              .optional("title", Simple.TEXT, "The title above the table.", EXAMPLE)
              .required(
                  "columns",
                  new ListOf(new Of(() -> COLUMN)),
                  "The columns from left to right.",
                  "[{heading: {zh-Hant: …, en: …}}]")
              .required(
                  "rows",
                  new ListOf(AnyOf.of(CELLS, new Of(() -> ROW))),
                  "The rows; their cells fill the columns exactly.",
                  "[[\"–\", \"76.3\"]]"));

  static final Shape DATASET_TABLE =
      furniture(
          Shape.of("a table of a dataset", "A row for each series, a column for each year.")
              .optional("title", Simple.TEXT, "The title above the table.", EXAMPLE)
              .required("dataset", Simple.NAME, "The id of the dataset.", "global-demand")
              .optional(
                  "series", new ListOf(Simple.NAME), "The series; all if left out.", "[ai, all]")
              .optional(
                  "years",
                  new ListOf(Simple.YEAR_WORD),
                  "The years; all if left out.",
                  "[2020, 2024]"));

  private static Shape furniture(Shape table) {
    return table
        .optional(
            "notes",
            SectionShapes.NOTES,
            "Notes called from the title and the cells, by id.",
            "{scope: {zh-Hant: …, en: …}}")
        .optional("source", Simple.TEXT, "The source line.", EXAMPLE);
  }
}
