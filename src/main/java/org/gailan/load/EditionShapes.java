package org.gailan.load;

import org.gailan.content.Edition.Kind;
import org.gailan.diagnostic.Message;
import org.gailan.load.ValueType.AnyOf;
import org.gailan.load.ValueType.ListOf;
import org.gailan.load.ValueType.Of;
import org.gailan.load.ValueType.Simple;
import org.gailan.load.ValueType.Word;

/** The keys of an edition in report.yaml. */
final class EditionShapes {
  private EditionShapes() {}

  static final Word TREATMENTS = Word.of("removed", "shown", "unmarked");

  static final Word WATERMARKS = Word.of("usual", "none");

  private static final Word SHOWN = Word.of("shown", "left-out");

  static final Shape EDITION =
      Shape.of(Message.of("an edition"), "A form in which a draft is issued.")
          .optional(
              "kind",
              Word.of(Kind.class),
              "Which of the known editions it is; its id says so if it is one of these words.",
              "application-proof")
          .optional(
              "redactions",
              AnyOf.of(TREATMENTS, new ListOf(Simple.ID)),
              "What becomes of redacted words: removed, shown and marked, or printed unmarked; or"
                  + " the categories that alone are removed. An edition of a known kind has its own.",
              "removed")
          .optional(
              "stale-translations",
              Word.of("marked", "unmarked"),
              "Whether translations to be confirmed are marked; editions for publication don't.",
              "marked")
          .optional(
              "placeholders",
              Word.of("allowed", "forbidden"),
              "Whether [●] and the like may remain; forbidden in a prospectus.",
              "forbidden")
          .optional(
              "rule-references",
              SHOWN,
              "Whether the rules that blocks answer stand in the margin; they do for vetting.",
              "shown")
          .optional(
              "stamp",
              SHOWN,
              "Whether the margin bears the proof's number, date, edition and language.",
              "left-out")
          .optional(
              "watermark",
              AnyOf.of(WATERMARKS, Simple.TEXT),
              "The words under the text of every page; the working edition has usual ones.",
              "none")
          .optional(
              "warning",
              AnyOf.of(new Of(() -> FilingShapes.WARNING), Simple.NAME, Simple.TEXT),
              "The line on top of every page, or the id of its regulatory text; none if left out.",
              "{text: {zh-Hant: 警告, en: Warning}, verified: true}")
          .optional(
              "needs",
              new ListOf(Simple.NAME),
              "Regulatory texts that have to be verified before it is built, besides those it"
                  + " prints.",
              "[responsibility]");
}
