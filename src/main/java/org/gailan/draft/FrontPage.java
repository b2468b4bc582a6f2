package org.gailan.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gailan.content.Language;
import org.gailan.content.TableBlock.Align;
import org.gailan.content.TableBlock.Role;
import org.gailan.draft.Change.How;
import org.gailan.draft.Change.What;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedBlock.Column;
import org.gailan.resolve.PrintedBlock.Heading;
import org.gailan.resolve.PrintedBlock.Paragraph;
import org.gailan.resolve.PrintedBlock.Row;
import org.gailan.resolve.PrintedBlock.Table;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Run;
import org.gailan.resolve.Run.Style;

/** What stands before a blackline: what was compared, and what of it changed. */
final class FrontPage {
  /** So much of a block tells which one it is. */
  private static final int LONGEST_EXCERPT = 120;

  private final Comparison comparison;
  private final Comparison.OfLanguage own;
  private final Language language;
  private final Map<String, PrintedUnit> units = new LinkedHashMap<>();
  private final List<PrintedBlock> blocks = new ArrayList<>();

  FrontPage(Comparison comparison, Comparison.OfLanguage own) {
    this.comparison = comparison;
    this.own = own;
    this.language = own.now().language();
    PrintedUnit.of(own.now().blocks()).forEach(unit -> units.put(unit.block().id(), unit));
  }

  List<PrintedBlock> blocks() {
    heading(1, BlacklineWording.BLACKLINE);
    compared();
    paragraph(key());
    if (comparison.isEmpty()) {
      paragraph(word(BlacklineWording.NO_DIFFERENCES));
      return blocks;
    }
    own.lines().title().ifPresent(title -> line(BlacklineWording.REPORT_TITLE, title));
    own.lines().warning().ifPresent(warning -> line(BlacklineWording.WARNING_LINE, warning));
    counts();
    figures(BlacklineWording.FIGURES_CHANGED, comparison.figures());
    statements();
    whole(BlacklineWording.BLOCKS_ADDED, How.ADDED);
    whole(BlacklineWording.BLOCKS_REMOVED, How.REMOVED);
    whole(BlacklineWording.BLOCKS_MOVED, How.MOVED);
    return blocks;
  }

  private String say(BlacklineWording wording) {
    return wording.in(language);
  }

  private PrintedText word(BlacklineWording wording) {
    return Words.text(say(wording));
  }

  private String id() {
    return "_front-" + (blocks.size() + 1);
  }

  private void heading(int level, BlacklineWording wording) {
    String text = say(wording);
    boolean capitals = level == 1 && language == Language.EN;
    blocks.add(
        new Heading(id(), level, Words.text(capitals ? text.toUpperCase(Locale.ENGLISH) : text)));
  }

  private void paragraph(PrintedText text) {
    blocks.add(new Paragraph(id(), List.of(text), List.of()));
  }

  private void line(BlacklineWording name, PrintedText compared) {
    String named = say(name) + say(BlacklineWording.COLON);
    List<Run> runs = new ArrayList<>(List.of(Words.run(named, Style.STRONG)));
    runs.addAll(compared.runs());
    paragraph(new PrintedText(runs));
  }

  private void compared() {
    table(
        Optional.empty(),
        List.of(
            column("", 16),
            column(say(BlacklineWording.NAME), 34),
            column(say(BlacklineWording.EDITION), 22),
            column(say(BlacklineWording.NUMBER), 12),
            column(say(BlacklineWording.DATE), 16)),
        List.of(
            side(BlacklineWording.OLD_DRAFT, comparison.old()),
            side(BlacklineWording.NEW_DRAFT, comparison.now())));
  }

  private Row side(BlacklineWording name, Comparison.Side side) {
    Draft draft = side.draft();
    return Words.row(
        Role.BODY,
        List.of(
            word(name),
            Words.text(side.name()),
            Words.text(draft.edition()),
            Words.text(String.valueOf(draft.number())),
            Words.text(draft.date())));
  }

  /** How changes are shown, each in its own manner. */
  private PrintedText key() {
    List<Run> runs = new ArrayList<>();
    runs.add(Words.run(say(BlacklineWording.KEY) + say(BlacklineWording.COLON)));
    Map<BlacklineWording, Style> all = new LinkedHashMap<>();
    all.put(BlacklineWording.INSERTED, Style.INSERTED);
    all.put(BlacklineWording.DELETED, Style.DELETED);
    all.put(BlacklineWording.MOVED_AWAY, Style.MOVED_FROM);
    all.put(BlacklineWording.MOVED_HERE, Style.MOVED_TO);
    all.forEach(
        (wording, style) -> {
          if (runs.size() > 1) {
            runs.add(Words.run(say(BlacklineWording.COMMA)));
          }
          runs.add(Words.run(say(wording), style));
        });
    runs.add(Words.run(language == Language.EN ? "." : "。"));
    return new PrintedText(runs);
  }

  private void counts() {
    List<Row> rows = new ArrayList<>();
    count(rows, BlacklineWording.FIGURES, comparison.figures());
    count(rows, BlacklineWording.STATEMENTS, statementsOfThisLanguage());
    Map<String, Integer> counts = comparison.counts();
    rows.add(
        counted(
            BlacklineWording.BLOCKS,
            counts.getOrDefault("blocks-changed", 0),
            counts.getOrDefault("blocks-added", 0),
            counts.getOrDefault("blocks-removed", 0),
            String.valueOf(counts.getOrDefault("blocks-moved", 0))));
    table(
        Optional.of(BlacklineWording.COUNTS),
        List.of(
            column("", 36),
            number(BlacklineWording.CHANGED),
            number(BlacklineWording.ADDED),
            number(BlacklineWording.REMOVED),
            number(BlacklineWording.MOVED)),
        rows);
  }

  private Column number(BlacklineWording heading) {
    return new Column(word(heading), Optional.of(16), false, Align.END);
  }

  private void count(List<Row> rows, BlacklineWording name, List<FigureChange> changes) {
    rows.add(
        counted(
            name,
            Comparison.count(changes, How.CHANGED),
            Comparison.count(changes, How.ADDED),
            Comparison.count(changes, How.REMOVED),
            "–"));
  }

  private Row counted(BlacklineWording name, int changed, int added, int removed, String moved) {
    return Words.row(
        Role.BODY,
        List.of(
            word(name),
            Words.text(String.valueOf(changed)),
            Words.text(String.valueOf(added)),
            Words.text(String.valueOf(removed)),
            Words.text(moved)));
  }

  private void figures(BlacklineWording title, List<FigureChange> changes) {
    List<Row> rows = new ArrayList<>();
    for (FigureChange change : changes) {
      if (change.how() == How.CHANGED && change.now().containsKey(language)) {
        rows.add(
            row(
                Words.text(change.id()),
                TextComparison.marked(forms(change.old()), Style.DELETED),
                TextComparison.marked(forms(change.now()), Style.INSERTED),
                where(change.uses())));
      }
    }
    table(
        Optional.of(title),
        List.of(
            column(say(BlacklineWording.FIGURE), 28),
            column(say(BlacklineWording.OLD), 18),
            column(say(BlacklineWording.NEW), 18),
            column(say(BlacklineWording.WHERE), 36)),
        rows);
  }

  private PrintedText forms(Map<Language, List<String>> forms) {
    return Words.text(
        String.join(say(BlacklineWording.COMMA), forms.getOrDefault(language, List.of())));
  }

  /** The headings under which something stands, each once, with a link. */
  private List<PrintedText> where(List<RecordedFigure> uses) {
    Map<String, PrintedText> headings = new LinkedHashMap<>();
    for (RecordedFigure use : uses) {
      PrintedUnit unit = units.get(use.block());
      if (unit != null) {
        headings.putIfAbsent(unit.heading(), Words.link(unit.heading(), unit.anchor()));
      }
    }
    headings.remove("");
    return headings.isEmpty() ? List.of(Words.text("")) : List.copyOf(headings.values());
  }

  private void statements() {
    List<Row> rows = new ArrayList<>();
    for (FigureChange change : statementsOfThisLanguage()) {
      PrintedText old = forms(change.old());
      PrintedText now = forms(change.now());
      PrintedText compared = TextComparison.of(old, now, NoteKeys.none()).blackline();
      rows.add(row(compared, where(change.uses())));
    }
    table(
        Optional.of(BlacklineWording.STATEMENTS_CHANGED),
        List.of(
            column(say(BlacklineWording.STATEMENT), 66), column(say(BlacklineWording.WHERE), 34)),
        rows);
  }

  /** Those that read otherwise in this language, without those that a longer one says as well. */
  private List<FigureChange> statementsOfThisLanguage() {
    return comparison.statements().stream()
        .filter(
            change -> {
              String old = forms(change.old()).plain();
              String now = forms(change.now()).plain();
              return !old.equals(now) && !isWithinAnother(old, now);
            })
        .toList();
  }

  /** Whether a longer statement that changed says all of this one. */
  private boolean isWithinAnother(String old, String now) {
    return comparison.statements().stream()
        .anyMatch(
            other -> {
              String was = forms(other.old()).plain();
              String is = forms(other.now()).plain();
              boolean longer = was.length() + is.length() > old.length() + now.length();
              return longer && was.contains(old) && is.contains(now);
            });
  }

  private void whole(BlacklineWording title, How how) {
    Style style =
        switch (how) {
          case ADDED -> Style.INSERTED;
          case REMOVED -> Style.DELETED;
          case MOVED, CHANGED -> Style.MOVED_TO;
        };
    List<Row> rows = new ArrayList<>();
    for (Change change : own.changes()) {
      if (change.what() == What.BLOCK && change.how() == how) {
        String text = change.now().isEmpty() ? change.old() : change.now();
        Change.Place place = change.place();
        rows.add(
            row(
                TextComparison.marked(Words.text(excerpt(text)), style),
                List.of(Words.link(place.heading(), place.anchor()))));
      }
    }
    table(
        Optional.of(title),
        List.of(column(say(BlacklineWording.BLOCKS), 66), column(say(BlacklineWording.WHERE), 34)),
        rows);
  }

  private static String excerpt(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= LONGEST_EXCERPT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_EXCERPT)).strip() + "…";
  }

  private static Row row(PrintedText first, List<PrintedText> last) {
    return cells(List.of(List.of(first), last));
  }

  private static Row row(
      PrintedText first, PrintedText second, PrintedText third, List<PrintedText> last) {
    return cells(
        Stream.concat(Stream.of(first, second, third).map(List::of), Stream.of(last)).toList());
  }

  private static Row cells(List<List<PrintedText>> texts) {
    List<PrintedBlock.Cell> cells = new ArrayList<>();
    for (List<PrintedText> paragraphs : texts) {
      cells.add(new PrintedBlock.Cell(paragraphs, cells.size(), 1, 1));
    }
    return new Row(Role.BODY, cells);
  }

  private static Column column(String heading, int width) {
    return new Column(Words.text(heading), Optional.of(width), false, Align.START);
  }

  /** A table under its heading; none without rows. */
  private void table(Optional<BlacklineWording> title, List<Column> columns, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    title.ifPresent(wording -> heading(2, wording));
    blocks.add(
        new Table(
            id(),
            Optional.empty(),
            "",
            columns,
            rows,
            say(BlacklineWording.CONTINUED),
            List.of(),
            Optional.empty()));
  }
}
