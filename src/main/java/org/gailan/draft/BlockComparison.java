package org.gailan.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gailan.content.Language;
import org.gailan.draft.Alignment.Step;
import org.gailan.draft.Change.How;
import org.gailan.draft.Change.Place;
import org.gailan.draft.Change.What;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedBlock.Chart;
import org.gailan.resolve.PrintedBlock.Heading;
import org.gailan.resolve.PrintedBlock.Item;
import org.gailan.resolve.PrintedBlock.ItemList;
import org.gailan.resolve.PrintedBlock.Note;
import org.gailan.resolve.PrintedBlock.Notes;
import org.gailan.resolve.PrintedBlock.Paragraph;
import org.gailan.resolve.PrintedBlock.SourceLine;
import org.gailan.resolve.PrintedBlock.Table;
import org.gailan.resolve.PrintedReport;
import org.gailan.resolve.PrintedText;
import org.gailan.resolve.Run.Style;

/** The blocks of a language against those before: both as one document, and what changed. */
final class BlockComparison {
  /** Ends the ids of what is gone, so that they do not clash with those of what is there. */
  static final String REMOVED = "_removed";

  private final Language language;
  private final Changes changes;
  private final List<PrintedBlock> blackline = new ArrayList<>();
  private String anchor = "";

  private BlockComparison(Language language, Changes changes) {
    this.language = language;
    this.changes = changes;
  }

  /** The blackline; its changes are noted in {@code changes}. */
  static List<PrintedBlock> of(PrintedReport old, PrintedReport now, Changes changes) {
    BlockComparison comparison = new BlockComparison(now.language(), changes);
    List<Step<PrintedUnit>> steps =
        Alignment.of(
            PrintedUnit.of(old.blocks()).stream().map(PrintedUnit::part).toList(),
            PrintedUnit.of(now.blocks()).stream().map(PrintedUnit::part).toList());
    steps.forEach(comparison::step);
    return comparison.blackline;
  }

  private void step(Step<PrintedUnit> step) {
    PrintedUnit unit = step.now().or(step::old).orElseThrow();
    if (step.now().isPresent()) {
      anchor = unit.anchor();
    }
    PrintedBlock block = unit.block();
    changes.at(new Place(block.id(), block.kind(), unit.heading(), anchor, ""));
    switch (step.fate()) {
      case KEPT -> blackline.addAll(compared(step.before().block(), block));
      case INSERTED -> {
        changes.add(What.BLOCK, How.ADDED, "", unit.text());
        blackline.add(inserted(block));
      }
      case DELETED -> {
        changes.add(What.BLOCK, How.REMOVED, unit.text(), "");
        blackline.add(gone(block, Style.DELETED));
      }
      case MOVED_FROM ->
          blackline.add(tagged(gone(block, Style.MOVED_FROM), BlacklineWording.MOVED_FROM, unit));
      case MOVED_TO -> {
        changes.add(What.BLOCK, How.MOVED, step.before().text(), unit.text());
        List<PrintedBlock> compared = new ArrayList<>(compared(step.before().block(), block));
        PrintedBlock moved = moved(compared.get(0));
        compared.set(0, tagged(moved, BlacklineWording.MOVED_TO, step.before()));
        blackline.addAll(compared);
      }
    }
  }

  private List<PrintedBlock> compared(PrintedBlock old, PrintedBlock now) {
    if (now instanceof Chart chart) {
      return new ChartComparison(language, changes).of((Chart) old, chart);
    }
    return List.of(one(old, now));
  }

  private PrintedBlock one(PrintedBlock old, PrintedBlock now) {
    if (now instanceof Heading heading) {
      PrintedText text = changes.text(((Heading) old).text(), heading.text());
      return new Heading(heading.id(), heading.level(), text);
    } else if (now instanceof Paragraph paragraph) {
      Paragraph before = (Paragraph) old;
      return new Paragraph(
          paragraph.id(),
          changes.texts(before.paragraphs(), paragraph.paragraphs()),
          NoteComparison.of(before.notes(), paragraph.notes(), changes));
    } else if (now instanceof ItemList list) {
      return new ListComparison(changes).of((ItemList) old, list);
    } else if (now instanceof Table table) {
      return TableComparison.of((Table) old, table, changes);
    } else if (now instanceof SourceLine source) {
      SourceLine before = (SourceLine) old;
      return new SourceLine(
          source.id(),
          changes.text(before.text(), source.text()),
          NoteComparison.of(before.notes(), source.notes(), changes));
    } else if (now instanceof Notes notes) {
      return new Notes(
          notes.id(), NoteComparison.of(((Notes) old).notes(), notes.notes(), changes));
    }
    throw new IllegalStateException("nobody compares a block of kind " + now.kind());
  }

  private static PrintedBlock inserted(PrintedBlock block) {
    if (block instanceof Chart chart) {
      return ChartComparison.marked(chart, Style.INSERTED);
    } else if (block instanceof Table table) {
      return TableComparison.marked(table, Style.INSERTED);
    } else if (block instanceof Heading heading) {
      return new Heading(
          heading.id(), heading.level(), TextComparison.marked(heading.text(), Style.INSERTED));
    }
    return marked(block, Style.INSERTED);
  }

  /** A block that is gone, or stands elsewhere now; nothing links to it. */
  private static PrintedBlock gone(PrintedBlock block, Style style) {
    if (block instanceof Heading heading) {
      // A paragraph: the headings of a document are those of the new draft.
      return paragraph(heading.id(), strong(heading.text()), style);
    } else if (block instanceof Chart chart) {
      return style == Style.MOVED_FROM
          ? paragraph(chart.id(), strong(chart.title()), style)
          : ChartComparison.gone(chart);
    } else if (block instanceof Table table) {
      return style == Style.MOVED_FROM
          ? paragraph(table.id(), strong(title(table)), style)
          : TableComparison.gone(table);
    }
    return marked(block, style);
  }

  private static Paragraph paragraph(String id, PrintedText text, Style style) {
    return new Paragraph(id + REMOVED, List.of(TextComparison.marked(text, style)), List.of());
  }

  private static PrintedText title(Table table) {
    return table
        .title()
        .orElseGet(
            () ->
                Words.text(
                    String.join(
                        " | ",
                        table.columns().stream()
                            .map(column -> TextComparison.words(column.heading()))
                            .filter(heading -> !heading.isEmpty())
                            .toList())));
  }

  private static PrintedText strong(PrintedText text) {
    return new PrintedText(text.runs().stream().map(run -> run.with(Style.STRONG)).toList());
  }

  private static PrintedBlock marked(PrintedBlock block, Style style) {
    boolean isGone = style != Style.INSERTED;
    String id = block.id() + (isGone ? REMOVED : "");
    if (block instanceof Paragraph paragraph) {
      return new Paragraph(
          id, Changes.marked(paragraph.paragraphs(), style), notes(paragraph.notes(), style));
    } else if (block instanceof ItemList list) {
      ItemList marked = ListComparison.marked(list, style);
      return new ItemList(id, marked.items(), marked.leadsAbove(), notes(list.notes(), style));
    } else if (block instanceof SourceLine source) {
      return new SourceLine(
          id, TextComparison.marked(source.text(), style), notes(source.notes(), style));
    } else if (block instanceof Notes notes) {
      return new Notes(id, NoteComparison.marked(notes.notes(), style));
    }
    throw new IllegalStateException("nobody marks a block of kind " + block.kind());
  }

  /** The notes of what has moved stand where it is now. */
  private static List<Note> notes(List<Note> notes, Style style) {
    return style == Style.MOVED_FROM ? List.of() : NoteComparison.marked(notes, style);
  }

  private static PrintedBlock moved(PrintedBlock block) {
    if (block instanceof Heading heading) {
      return new Heading(heading.id(), heading.level(), TextComparison.moved(heading.text()));
    } else if (block instanceof Paragraph paragraph) {
      return new Paragraph(
          paragraph.id(), Changes.moved(paragraph.paragraphs()), paragraph.notes());
    } else if (block instanceof ItemList list) {
      return ListComparison.moved(list);
    } else if (block instanceof Chart chart) {
      return titled(chart, TextComparison.moved(chart.title()));
    } else if (block instanceof Table table) {
      return titled(table, table.title().map(TextComparison::moved));
    } else if (block instanceof SourceLine source) {
      return new SourceLine(source.id(), TextComparison.moved(source.text()), source.notes());
    } else if (block instanceof Notes notes) {
      return new Notes(notes.id(), NoteComparison.moved(notes.notes()));
    }
    return block;
  }

  private static Chart titled(Chart chart, PrintedText title) {
    return new Chart(
        chart.id(),
        title,
        chart.unit(),
        chart.growth(),
        chart.figure(),
        chart.values(),
        chart.alternative(),
        chart.notes(),
        chart.source());
  }

  private static Table titled(Table table, Optional<PrintedText> title) {
    return new Table(
        table.id(),
        title,
        table.unit(),
        table.columns(),
        table.rows(),
        table.continued(),
        table.notes(),
        table.source());
  }

  /** A block with a tag before its first words. */
  private PrintedBlock tagged(PrintedBlock block, BlacklineWording wording, PrintedUnit moved) {
    UnaryOperator<PrintedText> tag = text -> changes.tagged(wording, moved, text);
    if (block instanceof Heading heading) {
      return new Heading(heading.id(), heading.level(), tag.apply(heading.text()));
    } else if (block instanceof Paragraph paragraph && !paragraph.paragraphs().isEmpty()) {
      List<PrintedText> texts = new ArrayList<>(paragraph.paragraphs());
      texts.set(0, tag.apply(texts.get(0)));
      return new Paragraph(paragraph.id(), texts, paragraph.notes());
    } else if (block instanceof ItemList list && !list.items().isEmpty()) {
      List<Item> items = new ArrayList<>(list.items());
      items.set(0, ListComparison.tagged(items.get(0), tag));
      return new ItemList(list.id(), items, list.leadsAbove(), list.notes());
    } else if (block instanceof Chart chart) {
      return titled(chart, tag.apply(chart.title()));
    } else if (block instanceof Table table) {
      PrintedText title = table.title().orElse(new PrintedText(List.of()));
      return titled(table, Optional.of(tag.apply(title)));
    } else if (block instanceof SourceLine source) {
      return new SourceLine(source.id(), tag.apply(source.text()), source.notes());
    } else if (block instanceof Notes notes) {
      return new Notes(notes.id(), NoteComparison.tagged(notes.notes(), tag));
    }
    return block;
  }
}
