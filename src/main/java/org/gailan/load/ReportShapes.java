package org.gailan.load;

import org.gailan.content.Disclosure;
import org.gailan.content.Language;
import org.gailan.content.Term.EnglishName;
import org.gailan.load.ValueType.ListOf;
import org.gailan.load.ValueType.MapOf;
import org.gailan.load.ValueType.Of;
import org.gailan.load.ValueType.Simple;
import org.gailan.load.ValueType.Whole;
import org.gailan.load.ValueType.Word;

/** The keys of report.yaml and terms.yaml. */
final class ReportShapes {
  private ReportShapes() {}

  private static final Word CURRENCY = Word.of("USD", "RMB", "HKD");

  static final Shape EXCHANGE_RATE =
      Shape.of("an exchange rate", "What a unit of a currency was worth in another.")
          .required("from", CURRENCY, "The currency of which there is one.", "USD")
          .required("to", CURRENCY, "The currency it is worth.", "RMB")
          .required("rate", Simple.NUMBER, "How many of it.", "7.2")
          .optional("year", Simple.YEAR, "The year it holds for; all if left out.", "2024")
          .optional("source", Simple.TEXT, "Its source.", "{zh-Hant: …, en: …}");

  static final Shape DISCLOSURE =
      AboutShapes.silencing(
          Shape.of("a disclosure", "Where a required statement is made.")
              .optional("in", Simple.NAME, "The id of the block that makes it.", "commission")
              .optional(
                  "says",
                  Simple.TEXT,
                  "Words the block must hold.",
                  "{zh-Hant: 獨立, en: independent}")
              .optional("fact", Simple.NAME, "A fact the block must give.", "fee")
              .optional("term", Simple.NAME, "A term the block must use.", "consultant")
              .optional("absent", Simple.WORDS, "Why it is not made.", "no fee is payable for it"));

  static final Shape DISCLOSURES = disclosures();

  private static Shape disclosures() {
    Shape shape = Shape.of("disclosures", "The statements that such a section has to make.");
    for (Disclosure.Field field : Disclosure.Field.values()) {
      shape =
          shape.optional(
              field.word(), new Of(() -> DISCLOSURE), describe(field), "{in: commission}");
    }
    return shape;
  }

  private static String describe(Disclosure.Field field) {
    return switch (field) {
      case COMMISSIONED -> "Who was commissioned with the industry report.";
      case INDEPENDENCE -> "That the consultant is independent.";
      case FEE -> "The fee for the report.";
      case METHOD -> "How the report was researched.";
      case ASSUMPTIONS -> "What its forecasts assume.";
      case REPORT_DATE -> "The date of the report, or as of when its data hold.";
      case NOT_VERIFIED -> "Which parties did not verify the information.";
      case NO_ADVERSE_CHANGE -> "The directors' confirmation of no adverse change since.";
    };
  }

  static final Shape REDACTION_CATEGORY =
      Shape.of("a redaction category", "Why what is marked so is not to be published.")
          .required(
              "reason", Simple.TEXT, "The reason, for the redaction log.", "{zh-Hant: …, en: …}");

  static final Shape REPORT =
      AboutShapes.silencing(
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
                  "first-page",
                  new Whole(1, 9999),
                  "The number printed on the first page; 1 if left out.",
                  "106")
              .optional(
                  "edition",
                  Simple.NAME,
                  "The edition that is built unless --edition says otherwise; the first of them if left out.",
                  "application-proof")
              .optional(
                  "draft",
                  new Whole(1, 9999),
                  "The number of the draft; 1 if left out, and --draft overrules it.",
                  "1")
              .optional(
                  "date",
                  Simple.DATE,
                  "The date of the draft; today if left out, and --date overrules it.",
                  "2026-11-23")
              .optional(
                  "editions",
                  new MapOf(Simple.ID, new Of(() -> EditionShapes.EDITION)),
                  "The editions by id; all known ones, as they usually are, if left out.",
                  "{working: {redactions: shown}}")
              .optional(
                  "regulatory-texts",
                  new MapOf(Simple.ID, new Of(() -> RegulatoryShapes.TEXT)),
                  "Texts whose words a regulator, an exchange or counsel gives, by id.",
                  "{responsibility: {version: v1, verified: false, text: {en: \"\"}}}")
              .required(
                  "sections",
                  new ListOf(Simple.PATH),
                  "The files of the sections, in the order of the report.",
                  "[sections/01-sources.yaml]")
              .optional(
                  "page-budget",
                  new Whole(1, 9999),
                  "How many pages a language may take; 10, as the Exchange recommends, if left out.",
                  "10")
              .optional(
                  "disclosures",
                  new Of(() -> DISCLOSURES),
                  "Where the section makes the statements it has to make.",
                  "{fee: {in: commission, fact: fee}}")
              .optional(
                  "exchange-rates",
                  new ListOf(new Of(() -> EXCHANGE_RATE)),
                  "The rates between the currencies of the report.",
                  "[{from: USD, to: RMB, rate: 7.2, year: 2024}]")
              .optional(
                  "filing",
                  new Of(() -> FilingShapes.FILING),
                  "How the report is handed in, for gailan pack.",
                  "{section: 6, proof: application-proof, submission: 1}")
              .optional(
                  "redaction-categories",
                  new MapOf(Simple.ID, new Of(() -> REDACTION_CATEGORY)),
                  "Categories of redactions besides the usual ones, or other reasons for those.",
                  "{listing-agent: {reason: {zh-Hant: …, en: …}}}")
              .optional(
                  "promotional-words",
                  new MapOf(Simple.WORDS, new ListOf(Simple.WORDS)),
                  "Words to be linted as promotional besides the usual, by language.",
                  "{en: [supreme]}"));

  static final Shape TERM =
      AboutShapes.silencing(
          RedactionMarks.markable(
                  Shape.of(
                      "a term",
                      "A defined term: the short form in each language, and its company."))
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
                  "{zh-Hant: [年複合增長率]}")
              .optional(
                  "entity",
                  Word.of(EnglishName.class),
                  "For a Chinese entity: where its English name comes from.",
                  "translation"));

  static final Shape TERMS =
      Shape.of("terms.yaml", "The defined terms of the report.")
          .required(
              "terms",
              new MapOf(Simple.ID, new Of(() -> TERM)),
              "The terms by id.",
              "{cagr: {zh-Hant: 複合年增長率, en: CAGR}}");
}
