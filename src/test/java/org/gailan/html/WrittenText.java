package org.gailan.html;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gailan.build.CheckedReport;
import org.gailan.build.Stopwatch;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.font.Typefaces;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedReport;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Resolver;
import org.gailan.resolve.StaleTexts;
import org.gailan.resolve.Wording;

/** What a report says in one language, in reading order, drawings and their tables left out. */
final class WrittenText {
  private final StringBuilder text = new StringBuilder();
  private final Language language;

  private WrittenText(Language language) {
    this.language = language;
  }

  /** The shipped report as it is resolved, whatever it is then made into. */
  static PrintedReport shipped(Language language) {
    Path content = Path.of("content");
    CheckedReport checked =
        CheckedReport.of(content, Path.of(""), new Typefaces(), new Stopwatch(stage -> {}));
    Report report = checked.report().orElseThrow();
    return Resolver.resolve(
        report,
        checked.figures(),
        language,
        Objects.requireNonNull(report.editions().get("application-proof")),
        StaleTexts.NONE);
  }

  static String of(PrintedReport report) {
    WrittenText written = new WrittenText(report.language());
    written.add(report.title());
    report.blocks().forEach(written::block);
    return written.text.toString();
  }

  private void block(PrintedBlock block) {
    if (block instanceof PrintedBlock.Heading heading) {
      add(heading.text());
    } else if (block instanceof PrintedBlock.Paragraph paragraph) {
      paragraph.paragraphs().forEach(this::add);
    } else if (block instanceof PrintedBlock.ItemList list) {
      list(list);
    } else if (block instanceof PrintedBlock.Chart chart) {
      chart(chart);
    } else if (block instanceof PrintedBlock.Table table) {
      table(table);
    } else if (block instanceof PrintedBlock.SourceLine source) {
      source(Optional.of(source.text()));
    } else if (block instanceof PrintedBlock.Notes notes) {
      notes(notes.notes());
    }
  }

  private void list(PrintedBlock.ItemList list) {
    for (PrintedBlock.Item item : list.items()) {
      add(item.label());
      item.lead().ifPresent(this::add);
      if (item.lead().isPresent() && !list.leadsAbove()) {
        add(Wording.LEAD_END.in(language));
      }
      item.paragraphs().forEach(this::add);
      item.nested().ifPresent(this::list);
    }
  }

  private void chart(PrintedBlock.Chart chart) {
    add(chart.title());
    add(chart.unit());
    chart
        .growth()
        .ifPresent(
            growth -> {
              growth.heading().forEach(this::add);
              growth.rows().forEach(row -> row.forEach(this::add));
            });
    source(chart.source());
    notes(chart.notes());
  }

  private void table(PrintedBlock.Table table) {
    table.title().ifPresent(this::add);
    add(table.unit());
    table.columns().forEach(column -> add(column.heading()));
    table.rows().forEach(row -> row.cells().forEach(cell -> add(cell.plain())));
    source(table.source());
    notes(table.notes());
  }

  private void source(Optional<PrintedText> source) {
    source.ifPresent(
        text -> {
          add(Wording.SOURCE.in(language));
          add(text);
        });
  }

  private void notes(List<PrintedBlock.Note> notes) {
    if (!notes.isEmpty()) {
      add(Wording.NOTES.in(language));
    }
    for (PrintedBlock.Note note : notes) {
      add(note.number());
      note.paragraphs().forEach(this::add);
    }
  }

  private void add(PrintedText text) {
    add(text.plain());
  }

  private void add(String characters) {
    text.append(withoutSpaces(characters));
  }

  /** Line ends and spaces are the layout's affair. */
  static String withoutSpaces(String text) {
    return text.replaceAll("[\\s\\u00A0]+", "");
  }
}
