package org.gailan.load;

import org.gailan.content.Language;
import org.gailan.load.ValueType.ListOf;
import org.gailan.load.ValueType.MapOf;
import org.gailan.load.ValueType.Of;
import org.gailan.load.ValueType.Simple;
import org.gailan.load.ValueType.Whole;
import org.gailan.load.ValueType.Word;

/** The keys of report.yaml and terms.yaml. */
final class ReportShapes {
  private ReportShapes() {}

  static final Shape EDITION =
      Shape.of("an edition", "A form in which a draft is issued.")
          .required(
              "redactions",
              Word.of("removed", "shown"),
              "Whether redacted words are removed or shown.",
              "removed")
          .optional(
              "warning",
              Simple.TEXT,
              "The line on top of every page; leave it out for none.",
              "{zh-Hant: 警告, en: Warning}");

  static final Shape REPORT =
      Shape.of("a report", "What the report is: languages, editions, its sections in order.")
          .required("id", Simple.ID, "Names the output files.", "industry-overview")
          .required(
              "title",
              Simple.TEXT,
              "The title of the report.",
              "{zh-Hant: 行業概覽, en: Industry Overview}")
          .required(
              "languages",
              new ListOf(new Word(Language.tags())),
              "The languages, in the order of the side-by-side edition.",
              "[zh-Hant, en]")
          .optional(
              "first-page", new Whole(1, 9999), "The number printed on the first page.", "106")
          .optional(
              "edition",
              Simple.NAME,
              "The edition that is built unless --edition says otherwise.",
              "application-proof")
          .optional("draft", new Whole(1, 9999), "The number of the draft.", "1")
          .optional(
              "date", Simple.DATE, "The date of the draft; --date overrules it.", "2026-11-23")
          .required(
              "editions",
              new MapOf(Simple.ID, new Of(() -> EDITION)),
              "The editions by id.",
              "{working: {redactions: shown}}")
          .required(
              "sections",
              new ListOf(Simple.PATH),
              "The files of the sections, in the order of the report.",
              "[sections/01-sources.yaml]");

  static final Shape TERM =
      Shape.of("a term", "A defined term: the short form in each language, and its company.")
          .optional("zh-Hant", Simple.WORDS, "The term in Traditional Chinese.", "複合年增長率")
          .optional("en", Simple.WORDS, "The term in English.", "CAGR")
          .optional(
              "full",
              Simple.TEXT,
              "The long form, with which it is introduced.",
              "{zh-Hant: 複合年增長率, en: compound annual growth rate (“CAGR”)}")
          .optional(
              "avoid",
              new MapOf(Simple.WORDS, new ListOf(Simple.WORDS)),
              "Other forms that should not appear, by language.",
              "{zh-Hant: [年複合增長率]}");

  static final Shape TERMS =
      Shape.of("terms.yaml", "The defined terms of the report.")
          .required(
              "terms",
              new MapOf(Simple.ID, new Of(() -> TERM)),
              "The terms by id.",
              "{cagr: {zh-Hant: 複合年增長率, en: CAGR}}");
}
