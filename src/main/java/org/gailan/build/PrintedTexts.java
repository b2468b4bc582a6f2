package org.gailan.build;

import java.util.ArrayList;
import java.util.List;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedReport;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Run;

/**
 * The paragraphs, headings, cells and notes of a printed report, as its PDF must give them back.
 * Marks stand raised between the words, wherever the layout draws them, and are left out: a text is
 * what stands between two of them.
 */
final class PrintedTexts {
  private final List<String> texts = new ArrayList<>();

  private PrintedTexts() {}

  static List<String> of(PrintedReport report) {
    PrintedTexts all = new PrintedTexts();
    report.blocks().forEach(all::block);
    return all.texts.stream().filter(text -> !text.isBlank()).distinct().toList();
  }

  /** The texts of one block. */
  static List<String> of(PrintedBlock block) {
    PrintedTexts all = new PrintedTexts();
    all.block(block);
    return all.texts.stream().filter(text -> !text.isBlank()).toList();
  }

  private void block(PrintedBlock block) {
    if (block instanceof PrintedBlock.Heading heading) {
      text(heading.text());
    } else if (block instanceof PrintedBlock.Paragraph paragraph) {
      paragraph.paragraphs().forEach(this::text);
      notes(paragraph.notes());
    } else if (block instanceof PrintedBlock.ItemList list) {
      list(list);
    } else if (block instanceof PrintedBlock.Table table) {
      table.title().ifPresent(this::text);
      table.columns().forEach(column -> text(column.heading()));
      table.rows().stream()
          .flatMap(row -> row.cells().stream())
          .forEach(cell -> cell.paragraphs().forEach(this::text));
      table.source().ifPresent(this::text);
      notes(table.notes());
    } else if (block instanceof PrintedBlock.Chart chart) {
      text(chart.title());
      chart.source().ifPresent(this::text);
      notes(chart.notes());
    } else if (block instanceof PrintedBlock.SourceLine source) {
      text(source.text());
      notes(source.notes());
    } else if (block instanceof PrintedBlock.Notes notes) {
      notes(notes.notes());
    }
  }

  private void list(PrintedBlock.ItemList list) {
    for (PrintedBlock.Item item : list.items()) {
      item.lead().ifPresent(this::text);
      item.paragraphs().forEach(this::text);
      item.nested().ifPresent(this::list);
    }
    notes(list.notes());
  }

  private void notes(List<PrintedBlock.Note> notes) {
    notes.forEach(note -> note.paragraphs().forEach(this::text));
  }

  private void text(PrintedText text) {
    StringBuilder words = new StringBuilder();
    for (Run run : text.runs()) {
      if (run.has(Run.Style.NOTE_MARK) || run.has(Run.Style.NAME_MARK)) {
        texts.add(words.toString());
        words.setLength(0);
      } else {
        words.append(run.text());
      }
    }
    texts.add(words.toString());
  }
}
