package org.gailan.load;

import org.gailan.content.Dataset.Ties;
import org.gailan.content.Scale;
import org.gailan.load.ValueType.AnyOf;
import org.gailan.load.ValueType.ListOf;
import org.gailan.load.ValueType.MapOf;
import org.gailan.load.ValueType.Of;
import org.gailan.load.ValueType.Simple;
import org.gailan.load.ValueType.Whole;
import org.gailan.load.ValueType.Word;

/** The keys of the files in data/. */
final class DatasetShapes {
  private DatasetShapes() {}

  private static final String EXAMPLE = "{zh-Hant: …, en: …}";
  static final Word UNITS = Word.of("USD", "RMB", "HKD", "percent", "count", "EFLOPS");

  static final Shape GROWTH =
      Shape.of("a growth rate", "A compound annual growth rate as published.")
          .required("from", Simple.YEAR, "The first year.", "2020")
          .required("to", Simple.YEAR, "The last year.", "2024")
          .required("rate", Simple.PERCENT, "In percent a year; ~44.3 is about 44.3.", "92.6");

  static final Shape MULTIPLE =
      Shape.of("a multiple", "How many times an earlier value a later one is, as published.")
          .required("from", Simple.YEAR, "The earlier year.", "2020")
          .required("to", Simple.YEAR, "The later year.", "2024")
          .required("times", Simple.NUMBER, "Two for what doubled.", "13.8");

  static final Shape CHANGE =
      Shape.of("a change", "By how much a later value differs from an earlier one, as published.")
          .required("from", Simple.YEAR, "The earlier year.", "2020")
          .required("to", Simple.YEAR, "The later year.", "2024")
          .required("by", Simple.NUMBER, "In the unit of the dataset.", "1497.4");

  static final Shape SERIES =
      AboutShapes.silencing(
          RedactionMarks.markableByYear(Shape.of("a series", "Values by year."))
              .required("name", Simple.TEXT, "The name in legends and tables.", EXAMPLE)
              .optional(
                  "values",
                  new MapOf(Simple.YEAR, Simple.PERCENT),
                  "The values by year, with the decimals you write; ~8.0 is about 8.0.",
                  "{2020: 117.2, 2024: 1614.6}")
              .optional(
                  "column",
                  Simple.WORDS,
                  "With `file`: the heading of the column, or the name of the row, of the values.",
                  "AI computing")
              .optional(
                  "formula",
                  Simple.WORDS,
                  "Instead of values: how they are computed from other series.",
                  "all - ai")
              .optional(
                  "decimals",
                  new Whole(0, 12),
                  "With `formula`: to how many its values are rounded.",
                  "1")
              .optional(
                  "growth",
                  new ListOf(new Of(() -> GROWTH)),
                  "Growth rates as published.",
                  "[{from: 2020, to: 2024, rate: 92.6}]")
              .optional(
                  "sum-of", new ListOf(Simple.NAME), "The series whose sum it is.", "[ai, general]")
              .optional("part-of", Simple.NAME, "The series of which it is a part.", "all")
              .optional(
                  "shares",
                  new MapOf(Simple.YEAR, Simple.PERCENT),
                  "Its shares in that series as published, in percent.",
                  "{2024: 68.0}")
              .optional(
                  "multiples",
                  new ListOf(new Of(() -> MULTIPLE)),
                  "Multiples as published.",
                  "[{from: 2020, to: 2024, times: 13.8}]")
              .optional(
                  "changes",
                  new ListOf(new Of(() -> CHANGE)),
                  "Differences as published.",
                  "[{from: 2020, to: 2024, by: 1497.4}]")
              .optional(
                  "derived",
                  new Of(() -> AboutShapes.DERIVATION),
                  "Values that are ours and not disclosed.",
                  "{how: {zh-Hant: …, en: …}, years: [2025]}"));

  static final Shape DATASET =
      AboutShapes.about(
          unit(Shape.of("a dataset", "Series of figures by year.")
                  .optional("kind", Word.of("series"), "May be left out.", "series")
                  .required("name", Simple.TEXT, "What the figures are.", EXAMPLE))
              .optional(
                  "estimates-from",
                  Simple.YEAR,
                  "This year and later are estimates; left out if none is, or if the file marks them.",
                  "2025")
              .optional(
                  "total",
                  Simple.NAME,
                  "The series that is the total of the others, or sum for their sum; none if left out.",
                  "all")
              .optional(
                  "file",
                  Simple.PATH,
                  "A CSV or XLSX file beside this one, with years across or down.",
                  "demand.xlsx")
              .optional(
                  "sheet",
                  Simple.WORDS,
                  "The sheet of the XLSX file; the only one if left out.",
                  "Demand")
              .optional(
                  "range",
                  Simple.WORDS,
                  "The cells of the table, or the name that the XLSX file gives to them; found if left out.",
                  "B3:H12")
              .optional(
                  "decimals",
                  new Whole(0, 12),
                  "To how many the values of the XLSX are rounded; as its cells show if left out.",
                  "1")
              .required(
                  "series",
                  new MapOf(Simple.ID, new Of(() -> SERIES)),
                  "The series by id, in order.",
                  "{ai: {name: {zh-Hant: …, en: …}, values: {2024: 1614.6}}}")
              .optional(
                  "source",
                  Simple.TEXT,
                  "The source of charts and tables that give none.",
                  EXAMPLE));

  static final Shape ITEM =
      AboutShapes.silencing(
          RedactionMarks.markableByPart(Shape.of("a ranked item", "An item of a ranking."))
              .required("name", Simple.TEXT, "The name of the item.", EXAMPLE)
              .optional(
                  "own", Simple.BOOLEAN, "Whether it is the issuer; false if left out.", "true")
              .required("value", Simple.PERCENT, "What it is ranked by.", "25.0")
              .optional("share", Simple.PERCENT, "Of the market, in percent.", "17.7")
              .optional(
                  "marks",
                  new ListOf(Simple.NAME),
                  "The marks it bears (✓); × for others.",
                  "[listed]")
              .optional("note", Simple.TEXT, "A note on the item.", EXAMPLE)
              .optional(
                  "derived",
                  new Of(() -> AboutShapes.DERIVATION),
                  "Its figures are ours and not disclosed.",
                  "{how: {zh-Hant: …, en: …}}"));

  static final Shape MARKET =
      Shape.of("a market", "What the shares of a ranking are shares of.")
          .optional("value", Simple.NUMBER, "Its size, in the ranking's unit and scale.", "~141.0")
          .optional(
              "dataset",
              Simple.NAME,
              "Instead of its size: the dataset that holds it.",
              "equipment")
          .optional("series", Simple.NAME, "With dataset: the series there.", "china");

  static final Shape TOTAL =
      RedactionMarks.markable(Shape.of("a total", "The total row of a ranking."))
          .required("name", Simple.TEXT, "The name of the row.", EXAMPLE)
          .required("value", Simple.PERCENT, "The total.", "~76.3")
          .optional("share", Simple.PERCENT, "Of the market, in percent.", "54.1");

  static final Shape RANKING =
      AboutShapes.about(
          unit(Shape.of("a ranking", "Items in the order of their rank, in one year.")
                  .required("kind", Word.of("ranking"), "Says that it is a ranking.", "ranking")
                  .required("name", Simple.TEXT, "What is ranked.", EXAMPLE))
              .required("year", Simple.YEAR, "The year of the figures.", "2024")
              .required("measure", Simple.TEXT, "The heading of the value column.", EXAMPLE)
              .optional(
                  "marks",
                  SectionShapes.NOTES,
                  "Columns of ✓ and ×: their headings by id.",
                  "{listed: {zh-Hant: 上市, en: Listed}}")
              .required(
                  "items",
                  new MapOf(Simple.ID, new Of(() -> ITEM)),
                  "The items by id, in the order of their rank.",
                  "{company-a: {name: {zh-Hant: …, en: …}, value: 25.0}}")
              .optional("total", new Of(() -> TOTAL), "The total row.", "{name: …, value: ~76.3}")
              .optional(
                  "ties",
                  Word.of(Ties.class),
                  "How items of equal published value are ranked.",
                  "source-order")
              .optional(
                  "market",
                  new Of(() -> MARKET),
                  "What the shares are shares of.",
                  "{dataset: equipment, series: china}")
              .optional(
                  "source",
                  Simple.TEXT,
                  "The source of charts and tables that give none.",
                  EXAMPLE));

  private static Shape unit(Shape shape) {
    return shape
        .required(
            "unit",
            AnyOf.of(UNITS, new MapOf(Simple.WORDS, Simple.WORDS)),
            "What the numbers count: one of the words, or a name in each language.",
            "RMB")
        .optional(
            "scale",
            new Word(Scale.words()),
            "The scale of the numbers below; one if left out.",
            "billion");
  }
}
