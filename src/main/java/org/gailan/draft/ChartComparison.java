package org.gailan.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Language;
import org.gailan.content.TableBlock.Align;
import org.gailan.content.TableBlock.Role;
import org.gailan.draft.Alignment.Part;
import org.gailan.draft.Alignment.Step;
import org.gailan.draft.Change.How;
import org.gailan.draft.Change.What;
import org.gailan.draft.ChartLabels.Place;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedBlock.Chart;
import org.gailan.resolve.PrintedBlock.Column;
import org.gailan.resolve.PrintedBlock.DataTable;
import org.gailan.resolve.PrintedBlock.Row;
import org.gailan.resolve.PrintedBlock.Table;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Run.Style;

/**
 * A chart against the one before, by value: the new one is drawn, and a table below it has each
 * value that changed, the old and the new.
 */
final class ChartComparison {
  private final Language language;
  private final Changes changes;
  private final List<Row> rows = new ArrayList<>();

  ChartComparison(Language language, Changes changes) {
    this.language = language;
    this.changes = changes;
  }

  /** The chart, and what changed in it if anything did. */
  List<PrintedBlock> of(Chart old, Chart now) {
    changes.within("title");
    PrintedText title = changes.text(old.title(), now.title());
    values(ChartLabels.of(old, language), ChartLabels.of(now, language));
    changes.within("source");
    Optional<PrintedText> source = changes.text(old.source(), now.source());
    Chart drawn = with(now, title, NoteComparison.of(old.notes(), now.notes(), changes), source);
    return rows.isEmpty() ? List.of(drawn) : List.of(drawn, changed(now));
  }

  /** A chart that is new, or moved here: it is drawn, and its words bear the style. */
  static Chart marked(Chart chart, Style style) {
    return with(
        chart,
        TextComparison.marked(chart.title(), style),
        NoteComparison.marked(chart.notes(), style),
        Changes.marked(chart.source(), style));
  }

  private static Chart with(
      Chart chart, PrintedText title, List<PrintedBlock.Note> notes, Optional<PrintedText> source) {
    return new Chart(
        chart.id(),
        title,
        chart.unit(),
        chart.growth(),
        chart.figure(),
        chart.values(),
        chart.alternative(),
        notes,
        source);
  }

  /** A chart that is gone: what it showed, as a table that is struck. */
  static Table gone(Chart chart) {
    List<Row> rows = new ArrayList<>();
    rows(chart.values(), rows);
    List<Column> columns = columns(chart.values().heading());
    Table values =
        new Table(
            chart.id(),
            Optional.of(chart.title()),
            chart.unit(),
            columns,
            rows,
            "",
            chart.notes(),
            chart.source());
    return TableComparison.gone(values);
  }

  private static List<Column> columns(List<String> headings) {
    List<Column> columns = new ArrayList<>();
    for (String heading : headings) {
      Align align = columns.isEmpty() ? Align.START : Align.END;
      columns.add(new Column(Words.text(heading), Optional.empty(), false, align));
    }
    return columns;
  }

  private static void rows(DataTable values, List<Row> rows) {
    for (List<String> row : values.rows()) {
      rows.add(Words.row(Role.BODY, row.stream().map(Words::text).toList()));
    }
  }

  private void values(ChartLabels old, ChartLabels now) {
    Map<String, String> nowCalled = new HashMap<>();
    Set<String> told = new HashSet<>();
    names(What.SERIES, old, old.seriesParts(), now, now.seriesParts(), nowCalled, told);
    names(What.CATEGORY, old, old.categoryParts(), now, now.categoryParts(), nowCalled, told);
    Map<Place, String> before = new LinkedHashMap<>();
    old.values()
        .forEach(
            (place, label) -> {
              String series = nowCalled.getOrDefault(place.series(), place.series());
              String category = nowCalled.getOrDefault(place.category(), place.category());
              before.put(new Place(series, category), label);
            });
    now.values()
        .forEach((place, label) -> value(place, before.getOrDefault(place, ""), label, told));
    before.forEach(
        (place, label) -> {
          if (!now.values().containsKey(place)) {
            value(place, label, "", told);
          }
        });
  }

  /** Series or categories that came, went or have another name. */
  private void names(
      What what,
      ChartLabels old,
      List<Part<String>> before,
      ChartLabels now,
      List<Part<String>> after,
      Map<String, String> nowCalled,
      Set<String> told) {
    changes.within("drawing");
    for (Step<String> step : Alignment.of(before, after)) {
      switch (step.fate()) {
        case KEPT, MOVED_TO -> {
          nowCalled.put(step.before(), step.after());
          if (!step.before().equals(step.after())) {
            changes.add(what, How.CHANGED, step.before(), step.after());
            row("", step.before(), step.after());
          }
        }
        case INSERTED -> {
          told.add(step.after());
          changes.add(what, How.ADDED, "", step.after() + ": " + now.told(step.after()));
          row(step.after(), "", now.told(step.after()));
        }
        case DELETED -> {
          told.add(step.before());
          changes.add(what, How.REMOVED, step.before() + ": " + old.told(step.before()), "");
          row(step.before(), old.told(step.before()), "");
        }
        case MOVED_FROM -> {}
      }
    }
  }

  private void value(Place place, String old, String now, Set<String> told) {
    boolean isTold = told.contains(place.series()) || told.contains(place.category());
    if (!isTold && !old.equals(now)) {
      changes.within(place.words());
      changes.add(What.VALUE, Changes.how(old, now), old, now);
      row(place.words(), old, now);
    }
  }

  private void row(String name, String old, String now) {
    rows.add(
        Words.row(
            Role.BODY,
            List.of(
                Words.text(name),
                TextComparison.marked(Words.text(old), Style.DELETED),
                TextComparison.marked(Words.text(now), Style.INSERTED))));
  }

  private Table changed(Chart chart) {
    List<Column> columns =
        List.of(
            new Column(word(BlacklineWording.VALUE), Optional.of(50), false, Align.START),
            new Column(word(BlacklineWording.OLD), Optional.of(25), false, Align.START),
            new Column(word(BlacklineWording.NEW), Optional.of(25), false, Align.START));
    return new Table(
        chart.id() + "_changes",
        Optional.of(
            Words.text(
                BlacklineWording.CHANGED_VALUES.in(language)
                    + BlacklineWording.COLON.in(language)
                    + TextComparison.words(chart.title()))),
        "",
        columns,
        rows,
        BlacklineWording.CONTINUED.in(language),
        List.of(),
        Optional.empty());
  }

  private PrintedText word(BlacklineWording wording) {
    return Words.text(wording.in(language));
  }
}
