package org.gailan.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gailan.content.Language;

/**
 * A column of the verification notes, in either format.
 *
 * @param width in characters
 * @param cell what it says of a statement
 */
record NotesColumn(String heading, int width, Function<Statement, String> cell) {
  private static final int PAGE = 11;
  private static final int WORD = 11;
  private static final int PHRASE = 17;
  private static final int SENTENCE = 30;

  /** What whoever verifies fills in. */
  private static final List<String> SIGN_OFF =
      List.of("Verified by", "Date", "Reference", "Remarks");

  /** The columns, in order. */
  static List<NotesColumn> of(VerificationNotes notes) {
    List<NotesColumn> columns = new ArrayList<>();
    columns.add(new NotesColumn("ID", 22, Statement::id));
    columns.add(new NotesColumn("Kind", WORD, Statement::kind));
    columns.add(new NotesColumn("Block", PHRASE, Statement::block));
    for (Language language : notes.languages()) {
      columns.add(
          new NotesColumn(
              "Figure (" + language.tag() + ")",
              PHRASE,
              s -> s.texts().getOrDefault(language, "")));
    }
    for (Language language : notes.languages()) {
      columns.add(
          new NotesColumn(
              "Sentence or place (" + language.tag() + ")",
              SENTENCE,
              s -> s.contexts().getOrDefault(language, "")));
    }
    for (String tag : notes.tags()) {
      columns.add(
          new NotesColumn("Page (" + tag + ")", PAGE, s -> s.pages().getOrDefault(tag, "")));
    }
    columns.add(new NotesColumn("Value", WORD, s -> s.evidence().value()));
    columns.add(new NotesColumn("Unit", WORD, s -> s.evidence().unit()));
    columns.add(new NotesColumn("What it is", 24, s -> s.evidence().meaning()));
    columns.add(new NotesColumn("Status", WORD, s -> s.evidence().status().word()));
    columns.add(new NotesColumn("Formula", PHRASE, s -> s.evidence().formula()));
    columns.add(new NotesColumn("Proof", 22, s -> s.evidence().proof()));
    columns.add(new NotesColumn("Source", 22, s -> s.evidence().source()));
    columns.add(new NotesColumn("Written at", PHRASE, s -> s.evidence().at().toString()));
    SIGN_OFF.forEach(heading -> columns.add(new NotesColumn(heading, WORD, s -> "")));
    return columns;
  }
}
