package org.gailan.load;

import org.gailan.content.ChartBlock;
import org.gailan.load.ValueType.ListOf;
import org.gailan.load.ValueType.Simple;
import org.gailan.load.ValueType.Whole;
import org.gailan.load.ValueType.Word;

/** The keys of what draws a whole dataset: charts and rankings. */
final class ChartShapes {
  private ChartShapes() {}

  static final Shape CHART =
      Shape.of("a chart", "A chart of a dataset.")
          .required("kind", Word.of(ChartBlock.Kind.class), "What it draws.", "grouped-bars")
          .required("title", Simple.TEXT, "The title above the chart.", "{zh-Hant: …, en: …}")
          .required("dataset", Simple.NAME, "The id of the dataset.", "global-demand")
          .optional(
              "series",
              new ListOf(Simple.NAME),
              "The series or items drawn; all, in the order of the dataset, if left out.",
              "[ai, all]")
          .optional(
              "years",
              new ListOf(Simple.YEAR_WORD),
              "The years drawn; all if left out.",
              "[2020, 2024, 2029]")
          .optional(
              "line",
              new ListOf(Simple.NAME),
              "For bars-and-line: the series drawn as lines on the second axis.",
              "[growth]")
          .optional(
              "line-dataset",
              Simple.NAME,
              "The dataset of the series under line, where it is another than that of the bars.",
              "prices")
          .optional(
              "growth",
              Word.of(ChartBlock.Growth.class),
              "Growth rates as a table on top, as arrows above the bars, or none, as if left out.",
              "table")
          .optional(
              "source",
              Simple.TEXT,
              "The source line; that of the dataset if left out.",
              "{zh-Hant: …, en: …}")
          .optional(
              "notes",
              SectionShapes.NOTES,
              "Notes called from the title, by id.",
              "{scope: {zh-Hant: …, en: …}}")
          .optional(
              "height",
              new Whole(30, 200),
              "The height of the drawing in millimetres; 70 if left out.",
              "70");

  static final Shape RANKING =
      Shape.of("a ranking", "The table of a ranking.")
          .required("dataset", Simple.NAME, "The id of the ranking.", "top-ten")
          .required("title", Simple.TEXT, "The title above the table.", "{zh-Hant: …, en: …}")
          .optional(
              "source",
              Simple.TEXT,
              "The source line; that of the dataset if left out.",
              "{zh-Hant: …, en: …}")
          .optional(
              "notes",
              SectionShapes.NOTES,
              "More notes, called from the title, by id.",
              "{scope: {zh-Hant: …, en: …}}");
}
