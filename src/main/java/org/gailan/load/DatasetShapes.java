package org.gailan.load;

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

  static final Shape SERIES =
      Shape.of("a series", "Values by year.")
          .required("name", Simple.TEXT, "The name in legends and tables.", EXAMPLE)
          .optional(
              "values",
              new MapOf(Simple.YEAR, Simple.PERCENT),
              "The values by year, with the decimals you write; ~8.0 is about 8.0.",
              "{2020: 117.2, 2024: 1614.6}")
          .optional(
              "column",
              Simple.WORDS,
              "With `file`: the heading of the column that holds the values.",
              "AI computing")
          .optional(
              "growth",
              new ListOf(new Of(() -> GROWTH)),
              "Growth rates as published.",
              "[{from: 2020, to: 2024, rate: 92.6}]");

  static final Shape DATASET =
      unit(Shape.of("a dataset", "Series of figures by year.")
              .optional("kind", Word.of("series"), "series, which may be left out.", "series")
              .required("name", Simple.TEXT, "What the figures are.", EXAMPLE))
          .optional(
              "estimates-from",
              Simple.YEAR,
              "This year and later are estimates; leave it out if none is.",
              "2025")
          .optional("total", Simple.NAME, "The series that is the total of the others.", "all")
          .optional(
              "file",
              Simple.PATH,
              "A CSV or XLSX file beside this one, years in its first column.",
              "demand.xlsx")
          .optional("sheet", Simple.WORDS, "The sheet of the XLSX file.", "Demand")
          .optional(
              "decimals", new Whole(0, 12), "To how many the values of the XLSX are rounded.", "1")
          .required(
              "series",
              new MapOf(Simple.ID, new Of(() -> SERIES)),
              "The series by id, in order.",
              "{ai: {name: {zh-Hant: …, en: …}, values: {2024: 1614.6}}}")
          .optional(
              "source", Simple.TEXT, "The source of charts and tables that give none.", EXAMPLE);

  static final Shape ITEM =
      Shape.of("a ranked item", "An item of a ranking.")
          .required("name", Simple.TEXT, "The name of the item.", EXAMPLE)
          .optional("own", Simple.BOOLEAN, "Whether it is the issuer.", "true")
          .required("value", Simple.PERCENT, "What it is ranked by.", "25.0")
          .optional("share", Simple.PERCENT, "Of the market, in percent.", "17.7")
          .optional(
              "marks", new ListOf(Simple.NAME), "The marks it bears (✓); × for others.", "[listed]")
          .optional("note", Simple.TEXT, "A note on the item.", EXAMPLE);

  static final Shape TOTAL =
      Shape.of("a total", "The total row of a ranking.")
          .required("name", Simple.TEXT, "The name of the row.", EXAMPLE)
          .required("value", Simple.PERCENT, "The total.", "~76.3")
          .optional("share", Simple.PERCENT, "Of the market, in percent.", "54.1");

  static final Shape RANKING =
      unit(Shape.of("a ranking", "Items in the order of their rank, in one year.")
              .required("kind", Word.of("ranking"), "ranking.", "ranking")
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
              "source", Simple.TEXT, "The source of charts and tables that give none.", EXAMPLE);

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
