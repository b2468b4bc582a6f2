package org.gailan.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gailan.draft.Alignment.Part;
import org.gailan.draft.Alignment.Step;
import org.gailan.draft.Change.How;
import org.gailan.draft.Change.What;
import org.gailan.resolve.PrintedBlock.Note;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Run;
import org.gailan.resolve.Run.Style;

/** Notes against those before. Their numbers and their order follow the text, and are no change. */
final class NoteComparison {
  private NoteComparison() {}

  static List<Note> of(List<Note> old, List<Note> now, Changes changes) {
    List<Note> blackline = new ArrayList<>();
    String within = changes.place().within();
    for (Step<Note> step : Alignment.of(parts(old), parts(now))) {
      switch (step.fate()) {
        case KEPT, MOVED_TO -> {
          changes.within(name(step.after()));
          Note note = step.after();
          blackline.add(
              new Note(
                  note.anchor(),
                  note.back(),
                  note.number(),
                  changes.texts(step.before().paragraphs(), note.paragraphs())));
        }
        case INSERTED -> {
          changes.within(name(step.after()));
          changes.add(What.NOTE, How.ADDED, "", words(step.after()));
          blackline.add(marked(step.after(), Style.INSERTED));
        }
        case DELETED -> {
          changes.within(name(step.before()));
          changes.add(What.NOTE, How.REMOVED, words(step.before()), "");
          blackline.add(gone(step.before(), Style.DELETED));
        }
        case MOVED_FROM -> {}
      }
    }
    changes.within(within);
    return blackline;
  }

  static List<Note> marked(List<Note> notes, Style style) {
    boolean isGone = style == Style.DELETED || style == Style.MOVED_FROM;
    return notes.stream().map(n -> isGone ? gone(n, style) : marked(n, style)).toList();
  }

  /** Notes that stand in a new place: what has not changed bears a style too. */
  static List<Note> moved(List<Note> notes) {
    return notes.stream().map(note -> with(note, Changes.moved(note.paragraphs()))).toList();
  }

  /** Notes with a tag before the words of the first. */
  static List<Note> tagged(List<Note> notes, UnaryOperator<PrintedText> tag) {
    List<Note> tagged = new ArrayList<>(notes);
    if (!notes.isEmpty() && !notes.get(0).paragraphs().isEmpty()) {
      List<PrintedText> texts = new ArrayList<>(notes.get(0).paragraphs());
      texts.set(0, tag.apply(texts.get(0)));
      tagged.set(0, with(notes.get(0), texts));
    }
    return tagged;
  }

  private static Note with(Note note, List<PrintedText> paragraphs) {
    return new Note(note.anchor(), note.back(), note.number(), paragraphs);
  }

  private static Note marked(Note note, Style style) {
    return new Note(
        note.anchor(), note.back(), note.number(), Changes.marked(note.paragraphs(), style));
  }

  /** A note that is gone is linked to by nothing, and its number is struck with it. */
  private static Note gone(Note note, Style style) {
    List<PrintedText> paragraphs = new ArrayList<>();
    for (PrintedText paragraph : note.paragraphs()) {
      boolean first = paragraphs.isEmpty() && !note.number().isEmpty();
      Stream<Run> number = first ? Stream.of(Words.run(note.number() + " ")) : Stream.of();
      PrintedText text = new PrintedText(Stream.concat(number, paragraph.runs().stream()).toList());
      paragraphs.add(TextComparison.marked(text, style));
    }
    return new Note(note.anchor() + BlockComparison.REMOVED, "", "", paragraphs);
  }

  static String words(Note note) {
    return note.paragraphs().stream().map(TextComparison::words).collect(Collectors.joining(" "));
  }

  private static String name(Note note) {
    return ("note " + note.number()).strip();
  }

  private static List<Part<Note>> parts(List<Note> notes) {
    return notes.stream().map(note -> new Part<>(note, id(note), "note", words(note))).toList();
  }

  /** The author's id of a note; what print notes by itself is found again by what it says. */
  private static String id(Note note) {
    return note.back().isEmpty() ? "" : note.anchor();
  }
}
