package org.gailan.verification;

import java.util.ArrayList;
import java.util.List;
import org.gailan.content.Language;
import org.gailan.verification.Sheet.Column;

/** The columns of the verification notes. */
final class NotesColumns {
  private static final int PAGE = 11;
  private static final int WORD = 11;
  private static final int PHRASE = 17;
  private static final int SENTENCE = 30;

  /** What whoever verifies fills in. */
  private static final List<String> SIGN_OFF =
      List.of("Verified by", "Date", "Reference", "Remarks");

  private NotesColumns() {}

  /** The sheet of a row for each statement. */
  static Sheet<Statement> sheet(VerificationNotes notes) {
    List<Column<Statement>> columns = new ArrayList<>();
    columns.add(new Column<>("ID", 22, Statement::id));
    columns.add(new Column<>("Kind", WORD, Statement::kind));
    columns.add(new Column<>("Block", PHRASE, Statement::block));
    for (Language language : notes.languages()) {
      columns.add(
          new Column<>(
              "Figure (" + language.tag() + ")",
              PHRASE,
              s -> s.texts().getOrDefault(language, "")));
    }
    for (Language language : notes.languages()) {
      columns.add(
          new Column<>(
              "Sentence or place (" + language.tag() + ")",
              SENTENCE,
              s -> s.contexts().getOrDefault(language, "")));
    }
    for (String tag : notes.tags()) {
      columns.add(new Column<>("Page (" + tag + ")", PAGE, s -> s.pages().getOrDefault(tag, "")));
    }
    columns.add(new Column<>("Value", WORD, s -> s.evidence().value()));
    columns.add(new Column<>("Unit", WORD, s -> s.evidence().unit()));
    columns.add(new Column<>("What it is", 24, s -> s.evidence().meaning()));
    columns.add(new Column<>("Status", WORD, s -> s.evidence().status().word()));
    columns.add(new Column<>("Formula", PHRASE, s -> s.evidence().formula()));
    columns.add(new Column<>("Proof", 22, s -> s.evidence().proof()));
    columns.add(new Column<>("Source", 22, s -> s.evidence().source()));
    columns.add(new Column<>("Written at", PHRASE, s -> s.evidence().at().toString()));
    SIGN_OFF.forEach(heading -> columns.add(new Column<>(heading, WORD, s -> "")));
    return new Sheet<>("Statements", columns, notes.statements());
  }
}
