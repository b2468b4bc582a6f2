package org.gailan.load;

import org.gailan.content.Filing;
import org.gailan.load.ValueType.ListOf;
import org.gailan.load.ValueType.MapOf;
import org.gailan.load.ValueType.Of;
import org.gailan.load.ValueType.Simple;
import org.gailan.load.ValueType.Whole;
import org.gailan.load.ValueType.Word;

/** The keys of report.yaml on handing it in. */
final class FilingShapes {
  private FilingShapes() {}

  static final Shape WARNING =
      Shape.of("a warning", "The line on top of every page.")
          .required("text", Simple.TEXT, "Its words.", "{zh-Hant: 警告, en: Warning}")
          .optional(
              "verified",
              Simple.BOOLEAN,
              "Whether a person held the words against what the regulator asks for; false if left out.",
              "true");

  static final Shape SMALLEST_TYPE =
      Shape.of("the smallest type", "How small letters may be, in charts and notes too.")
          .optional(
              "latin", Simple.NUMBER, "Latin letters and digits, in points; 8 if left out.", "8")
          .optional(
              "chinese",
              Simple.NUMBER,
              "Chinese characters, in millimetres; 2.5 if left out.",
              "2.5");

  static final Shape PART =
      Shape.of("a section of the document", "A section before, after or of this report.")
          .required("number", new Whole(1, 99), "Its number in the document.", "5")
          .optional("name", Simple.TEXT, "What it is called.", "{zh-Hant: 釋義, en: Definitions}")
          .optional(
              "files",
              new MapOf(Simple.WORDS, Simple.PATH),
              "Its PDF in each language; the section without them is this report.",
              "{zh-Hant: filing/definitions_c.pdf, en: filing/definitions.pdf}");

  static final Shape FILING =
      Shape.of("filing", "How the report is handed in, for gailan pack.")
          .optional(
              "section",
              new Whole(1, 99),
              "The number of this section in the document; 1 if left out.",
              "6")
          .optional(
              "proof",
              Word.of(Filing.Proof.class),
              "What kind of document is handed in; application-proof if left out.",
              "application-proof")
          .optional(
              "code",
              Simple.ID,
              "The printer's code for it, in file names; ap or phip, after the proof, if left out.",
              "ap")
          .optional(
              "submission",
              new Whole(1, 999),
              "Which submission it is, counted from 1; 1 if left out.",
              "1")
          .optional(
              "section-file",
              Simple.WORDS,
              "The pattern of a section file's name; that of the example if left out.",
              "\"" + Filing.SECTION_FILE + "\"")
          .optional(
              "full-file",
              Simple.WORDS,
              "The pattern of the whole document's name; that of the example if left out.",
              "\"" + Filing.FULL_FILE + "\"")
          .optional(
              "size-limit",
              new Whole(1, 2000),
              "The most megabytes a file may have; 20 if left out.",
              "20")
          .optional(
              "smallest-type",
              new Of(() -> SMALLEST_TYPE),
              "How small letters may be; as in the example if left out.",
              "{latin: 8, chinese: 2.5}")
          .optional(
              "demanded",
              new ListOf(Word.of(Filing.Demand.class)),
              "What a file is refused for that lacks it; all of them if left out.",
              "[pdf-a, pdf-ua, bookmarks, page-labels]")
          .optional(
              "sections",
              new ListOf(new Of(() -> PART)),
              "The sections of the whole document, in order; only this one if left out.",
              "[{number: 6}]");
}
