package org.gailan.redaction;

import static org.gailan.redaction.MalformedMarks.data;
import static org.gailan.redaction.MalformedMarks.section;

import java.util.List;
import org.gailan.redaction.MalformedMarks.Case;

/** Marks that are well written, but in places that cannot bear one, or bear it with others. */
final class MisplacedMarks {
  private MisplacedMarks() {}

  static List<Case> all() {
    return List.of(
        section(
            "beside a page break",
            "  - page-break: always\n    redacted: offering\n  - paragraph: {en: Some}"),
        section(
            "in the mapping of notes",
            "  - notes:\n      a: {en: SECRET}\n      redacted: offering"),
        section("in a language", "  - paragraph:\n      en: {text: SECRET, redacted: offering}"),
        section(
            "in a definition",
            "  - definitions:\n      - {term: {en: A}, text: {en: SECRET}, redacted: offering}"),
        section(
            "beside the columns of a table",
            "  - table:\n      redacted: offering\n      columns: [{heading: {en: SECRET}}]\n      rows: [[\"1\"]]"),
        section(
            "in a list of cells",
            "  - table:\n      columns: [{heading: {en: A}}]\n      rows:\n        - [{en: SECRET}, redacted: offering]"),
        section(
            "in a row without its mapping",
            "  - table:\n      columns: [{heading: {en: A}}]\n      rows:\n        - [{en: SECRET}]\n          redacted: offering"),
        section(
            "within a chart",
            "  - chart: {kind: lines, dataset: d, title: {en: SECRET}, redacted: offering}"),
        section(
            "within a ranking",
            "  - ranking: {dataset: r, title: {en: SECRET}, redacted: offering}"),
        section(
            "in the claims",
            "  - paragraph: {en: Some}\n    claims: [{claim: d open grows, says: {en: SECRET}, redacted: offering}]"),
        section("before the blocks end", "  - paragraph: {en: SECRET}\n  - redacted: offering"),
        section("at the end of the section", "  - paragraph: {en: SECRET}\nredacted: offering"),
        section(
            "on one language of two",
            "  - paragraph: {en: '{redacted offering: SECRET}', zh-Hant: SECRET}"),
        section(
            "a whole table and a cell of it",
            "  - table:\n      columns: [{heading: {en: A}}]\n      rows: [[{text: {en: SECRET, redacted: offering}, redacted: offering}]]\n    redacted: offering"),
        section(
            "a cell over rows and columns",
            "  - table:\n      columns: [{heading: {en: A}, redacted: offering}, {heading: {en: B}}]\n      rows: [[{text: {en: SECRET}, columns: 2, rows: 2}], []]"),
        section(
            "a text and its form",
            "  - paragraph: {en: '{redacted offering: SECRET}', redacted: confidential}"),
        section(
            "an unknown category in a known place", "  - heading: {en: SECRET, redacted: offring}"),
        data(
            "in the values",
            "  marked: {name: {en: A}, values: {2022: 4711.25, 2023: 2.0, redacted: offering}}"),
        data(
            "on a value",
            "  marked: {name: {en: A}, values: {2022: {value: 4711.25, redacted: offering}}}"),
        data(
            "on a year without a value",
            "  marked: {name: {en: A}, values: {2022: 4711.25}, redacted: {2031: offering}}"),
        data(
            "on a year that is none",
            "  marked: {name: {en: SECRET}, values: {2022: 1.0}, redacted: {last: offering}}"),
        data(
            "on the years of an unknown category",
            "  marked: {name: {en: A}, values: {2022: 4711.25, 2023: 2.0}, redacted: {2022: offring}}"),
        data(
            "on a year twice",
            "  marked: {name: {en: A}, values: {2022: 4711.25, 2023: 2.0}, redacted: {2022: offering, 2022: none}}"),
        data(
            "on a rate",
            "  marked: {name: {en: SECRET}, values: {2022: 1.0, 2023: 2.0}, growth: [{from: 2022, to: 2023, rate: 100.0, redacted: offering}]}"),
        data(
            "a category that is no longer one",
            "  marked: {name: {en: SECRET}, values: {2022: 1.0}, redacted: {category: offering, years: [2022]}}"),
        data(
            "at the end of the dataset",
            "  marked: {name: {en: SECRET}, values: {2022: 1.0}}\nredacted: offering"));
  }
}
