package org.gailan.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gailan.draft.Alignment.Part;
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
import org.gailan.resolve.PrintedText;

/**
 * What is found again as a whole: a block, but of paragraphs each by itself, so that it does not
 * matter how an author parts them into blocks. Page breaks are none.
 *
 * @param heading the nearest above, or itself
 * @param anchor the id of that heading; empty for none
 */
record PrintedUnit(PrintedBlock block, String heading, String anchor) {

  static List<PrintedUnit> of(List<PrintedBlock> blocks) {
    List<PrintedUnit> units = new ArrayList<>();
    String heading = "";
    String anchor = "";
    for (PrintedBlock block : blocks) {
      if (block instanceof Heading one) {
        heading = TextComparison.words(one.text());
        anchor = one.id();
      }
      for (PrintedBlock part : parted(block)) {
        units.add(new PrintedUnit(part, heading, anchor));
      }
    }
    return units;
  }

  private static List<PrintedBlock> parted(PrintedBlock block) {
    if (block instanceof PrintedBlock.PageBreak) {
      return List.of();
    } else if (block instanceof Paragraph paragraph && paragraph.paragraphs().size() > 1) {
      return parted(paragraph);
    }
    return List.of(block);
  }

  private static List<PrintedBlock> parted(Paragraph paragraph) {
    List<PrintedBlock> parts = new ArrayList<>();
    for (PrintedText text : paragraph.paragraphs()) {
      boolean last = parts.size() == paragraph.paragraphs().size() - 1;
      parts.add(
          new Paragraph(paragraph.id(), List.of(text), last ? paragraph.notes() : List.<Note>of()));
    }
    return parts;
  }

  Part<PrintedUnit> part() {
    // The ids that authors give hold no underscore; the others count, and change with what is
    // above.
    String id = block.id().contains("_") ? "" : block.id();
    return new Part<>(this, id, block.kind(), text());
  }

  /** All that the block says. */
  String text() {
    return texts(block).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
  }

  private static Stream<String> texts(PrintedBlock block) {
    if (block instanceof Heading heading) {
      return Stream.of(TextComparison.words(heading.text()));
    } else if (block instanceof Paragraph paragraph) {
      return words(paragraph.paragraphs());
    } else if (block instanceof ItemList list) {
      return list.items().stream().flatMap(PrintedUnit::texts);
    } else if (block instanceof Chart chart) {
      return Stream.concat(
          Stream.of(TextComparison.words(chart.title())),
          Stream.concat(Stream.of(chart.values().heading()), chart.values().rows().stream())
              .map(row -> String.join(" ", row)));
    } else if (block instanceof Table table) {
      return Stream.concat(
          words(table.title()),
          Stream.concat(
              table.columns().stream().map(c -> TextComparison.words(c.heading())),
              table.rows().stream()
                  .flatMap(row -> row.cells().stream())
                  .flatMap(cell -> words(cell.paragraphs()))));
    } else if (block instanceof SourceLine source) {
      return Stream.of(TextComparison.words(source.text()));
    } else if (block instanceof Notes notes) {
      return notes.notes().stream().map(NoteComparison::words);
    }
    return Stream.of();
  }

  static Stream<String> texts(Item item) {
    return Stream.concat(
        words(item.lead()),
        Stream.concat(
            words(item.paragraphs()),
            item.nested().stream().flatMap(list -> texts((PrintedBlock) list))));
  }

  private static Stream<String> words(List<PrintedText> texts) {
    return texts.stream().map(TextComparison::words);
  }

  private static Stream<String> words(Optional<PrintedText> text) {
    return text.map(TextComparison::words).stream();
  }
}
