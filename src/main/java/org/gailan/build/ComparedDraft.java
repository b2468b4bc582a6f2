package org.gailan.build;

import java.io.IOException;
import org.gailan.content.Edition;
import org.gailan.draft.Comparison;
import org.gailan.draft.Draft;
import org.gailan.draft.DraftReader;
import org.gailan.draft.DraftWriter;
import org.gailan.font.Typefaces;

/** A draft that is to be compared. */
public final class ComparedDraft {
  private ComparedDraft() {}

  /**
   * A draft made of a checked report without errors.
   *
   * @param name what the user called it
   */
  public static Comparison.Side of(
      String name,
      CheckedReport checked,
      Edition edition,
      BuildRequest request,
      Typefaces typefaces,
      Stopwatch stopwatch) {
    PrintedLanguages printed =
        PrintedLanguages.of(
            checked,
            checked.report().orElseThrow(() -> new IllegalArgumentException("no report")),
            checked.left(edition),
            request,
            stopwatch);
    Draft draft =
        stopwatch.time(
            "record", () -> DraftRecord.of(checked, edition, request, printed, typefaces));
    return new Comparison.Side(name, draft);
  }

  /**
   * A draft that was kept.
   *
   * @param record its bytes
   * @throws IOException if they are no record, in words
   */
  public static Comparison.Side of(String name, byte[] record, Typefaces typefaces)
      throws IOException {
    return new Comparison.Side(name, DraftReader.read(record, typefaces::coversEverywhere));
  }

  /** The record of a draft, to be kept. */
  static byte[] record(Draft draft) {
    return DraftWriter.bytes(draft);
  }
}
