package org.gailan.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Language;
import org.gailan.draft.Change.How;
import org.gailan.draft.Change.Place;
import org.gailan.draft.Change.What;
import org.gailan.resolve.MarginMatter;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedReport;
import org.gailan.resolve.PrintedText;

/** Two drafts of an edition, compared in each language. */
public final class Comparison {
  private final Side old;
  private final Side now;
  private final List<OfLanguage> languages;
  private final List<FigureChange> figures;
  private final List<FigureChange> statements;

  /**
   * A draft that is compared.
   *
   * @param name what the user called it
   */
  public record Side(String name, Draft draft) {}

  /**
   * What differs in a language.
   *
   * @param blackline the blocks of both drafts as one document
   */
  record OfLanguage(
      PrintedReport now, List<PrintedBlock> blackline, Lines lines, List<Change> changes) {
    OfLanguage {
      blackline = List.copyOf(blackline);
      changes = List.copyOf(changes);
    }
  }

  /** What stands above the text on every page, if it changed. */
  record Lines(Optional<PrintedText> title, Optional<PrintedText> warning) {}

  private Comparison(Side old, Side now) {
    this.old = old;
    this.now = now;
    this.languages =
        now.draft().languages().stream().map(report -> of(old.draft(), report)).toList();
    // What an author calls a figure is not printed: another name alone is no difference.
    this.figures = isEmpty() ? List.of() : FigureChange.figures(old.draft(), now.draft());
    this.statements = isEmpty() ? List.of() : FigureChange.statements(old.draft(), now.draft());
  }

  /** Compares two drafts in each language of the new one. */
  public static Comparison of(Side old, Side now) {
    return new Comparison(old, now);
  }

  private static OfLanguage of(Draft old, PrintedReport now) {
    PrintedReport before =
        old.languages().stream()
            .filter(report -> report.language() == now.language())
            .findFirst()
            .orElseGet(
                () ->
                    new PrintedReport(
                        now.id(),
                        now.language(),
                        now.edition(),
                        "",
                        "",
                        1,
                        MarginMatter.NONE,
                        List.of()));
    Changes changes = new Changes(NoteKeys.of(before, now), now.language());
    changes.at(new Place("", "report", "", "", "title"));
    Optional<PrintedText> title = line(before.title(), now.title(), changes);
    changes.within("warning");
    Optional<PrintedText> warning = line(before.warning(), now.warning(), changes);
    List<PrintedBlock> blackline = BlockComparison.of(before, now, changes);
    return new OfLanguage(now, blackline, new Lines(title, warning), changes.all());
  }

  private static Optional<PrintedText> line(String old, String now, Changes changes) {
    return old.equals(now)
        ? Optional.empty()
        : Optional.of(changes.text(Words.text(old), Words.text(now)));
  }

  Side old() {
    return old;
  }

  Side now() {
    return now;
  }

  List<OfLanguage> languages() {
    return languages;
  }

  List<FigureChange> figures() {
    return figures;
  }

  List<FigureChange> statements() {
    return statements;
  }

  /** Whether nothing that is printed differs. */
  public boolean isEmpty() {
    return languages.stream().allMatch(language -> language.changes().isEmpty());
  }

  /** The languages that are compared. */
  public List<Language> tongues() {
    return languages.stream().map(language -> language.now().language()).toList();
  }

  /** The blackline of a language, with its front page, ready to be laid out. */
  public PrintedReport blackline(Language language) {
    OfLanguage one =
        languages.stream()
            .filter(of -> of.now().language() == language)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("not in " + language.tag()));
    List<PrintedBlock> blocks = new ArrayList<>(new FrontPage(this, one).blocks());
    if (!one.blackline().isEmpty()) {
      blocks.add(new PrintedBlock.PageBreak("_text"));
    }
    blocks.addAll(one.blackline());
    PrintedReport printed = one.now();
    return new PrintedReport(
        printed.id(),
        language,
        printed.edition(),
        BlacklineWording.title(printed.title(), language),
        printed.warning(),
        1,
        MarginMatter.NONE,
        blocks);
  }

  /** How many figures, statements and blocks differ, by what they are called. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (How how : List.of(How.CHANGED, How.ADDED, How.REMOVED)) {
      counts.put("figures-" + how.word(), count(figures, how));
    }
    for (How how : List.of(How.CHANGED, How.ADDED, How.REMOVED)) {
      counts.put("statements-" + how.word(), count(statements, how));
    }
    counts.put("blocks-changed", changedBlocks().size());
    for (How how : List.of(How.ADDED, How.REMOVED, How.MOVED)) {
      counts.put("blocks-" + how.word(), blocks(how));
    }
    return counts;
  }

  static int count(List<FigureChange> changes, How how) {
    return (int) changes.stream().filter(change -> change.how() == how).count();
  }

  /** The blocks of which parts differ, in any language. */
  private Set<String> changedBlocks() {
    Set<String> blocks = new HashSet<>();
    for (OfLanguage language : languages) {
      for (Change change : language.changes()) {
        if (change.what() != What.BLOCK) {
          blocks.add(change.place().block());
        }
      }
    }
    return blocks;
  }

  /** A block is one, in however many languages it is printed. */
  private int blocks(How how) {
    return languages.stream()
        .mapToInt(
            language ->
                (int)
                    language.changes().stream()
                        .filter(change -> change.what() == What.BLOCK && change.how() == how)
                        .count())
        .max()
        .orElse(0);
  }

  /** The changes of all languages as JSON. */
  public byte[] toJson(String engine) {
    return new ChangesFile(this, engine).bytes();
  }
}
