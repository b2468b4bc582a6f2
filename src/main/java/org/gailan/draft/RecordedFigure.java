package org.gailan.draft;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gailan.content.Language;
import org.gailan.verification.Statement;
import org.gailan.verification.VerificationNotes;

/**
 * A figure or a statement where it is printed.
 *
 * @param id of a figure, such as {@code equipment.global.2024}, the same wherever it is printed; a
 *     statement's says of what it is one
 * @param block the id of the block that prints it
 * @param texts as printed; empty for a statement
 * @param contexts the sentence, or what the cell of a figure belongs to
 */
public record RecordedFigure(
    Kind kind,
    String id,
    String block,
    Map<Language, String> texts,
    Map<Language, String> contexts) {

  private static final Pattern NUMBER = Pattern.compile(" #\\d+$");

  public RecordedFigure {
    texts = Map.copyOf(texts);
    contexts = Map.copyOf(contexts);
  }

  /** What is recorded. */
  public enum Kind {
    FIGURE("figure"),
    STATEMENT("statement");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /**
   * The figures and statements of an edition. Digits that are bound to no figure are left to the
   * comparison of the texts: they have no name by which to find them again.
   */
  public static List<RecordedFigure> of(VerificationNotes notes) {
    return notes.statements().stream()
        .filter(statement -> !statement.id().startsWith("typed."))
        .map(RecordedFigure::of)
        .toList();
  }

  private static RecordedFigure of(Statement statement) {
    boolean figure = statement.kind().equals(Kind.FIGURE.word);
    String id = NUMBER.matcher(statement.id()).replaceFirst("");
    // The words of a claim are the author's: nobody printed them.
    String shown = id.startsWith("claim.") ? "claim." + statement.block() : id;
    return new RecordedFigure(
        figure ? Kind.FIGURE : Kind.STATEMENT,
        shown,
        statement.block(),
        statement.texts(),
        statement.contexts());
  }
}
