package org.gailan.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gailan.content.TableBlock.Align;
import org.gailan.content.TableBlock.Role;

/** A block as it is printed in one language and edition: nothing is left to look up. */
public sealed interface PrintedBlock {

  String id();

  /** The name of the template fragment that sets it. */
  String kind();

  /** A heading; {@code level} is 1 to 4. */
  record Heading(String id, int level, PrintedText text) implements PrintedBlock {
    @Override
    public String kind() {
      return "heading";
    }
  }

  /**
   * One or more paragraphs.
   *
   * @param notes on the names in them
   */
  record Paragraph(String id, List<PrintedText> paragraphs, List<Note> notes)
      implements PrintedBlock {
    public Paragraph {
      paragraphs = List.copyOf(paragraphs);
      notes = List.copyOf(notes);
    }

    @Override
    public String kind() {
      return "paragraph";
    }
  }

  /**
   * A list, or definitions set as one.
   *
   * @param notes on the names in it
   */
  record ItemList(String id, List<Item> items, boolean leadsAbove, List<Note> notes)
      implements PrintedBlock {
    public ItemList {
      items = List.copyOf(items);
      notes = List.copyOf(notes);
    }

    @Override
    public String kind() {
      return "list";
    }

    /** A list of one item for each item; the notes stay with the last. */
    public List<ItemList> oneByOne() {
      List<ItemList> lists = new ArrayList<>();
      for (Item item : items) {
        boolean last = lists.size() == items.size() - 1;
        lists.add(new ItemList(id, List.of(item), leadsAbove, last ? notes : List.of()));
      }
      return lists;
    }
  }

  /**
   * An item of a list.
   *
   * @param label what stands before it, such as • or (ii); empty for none
   * @param lead the bold lead-in, with its colon where it runs into the text
   */
  record Item(
      String label,
      Optional<PrintedText> lead,
      List<PrintedText> paragraphs,
      Optional<ItemList> nested) {
    public Item {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * A chart with all that belongs to it.
   *
   * @param unit what the values are counted in, as printed above the drawing; may be empty
   * @param growth the table of growth rates on top
   * @param values the figures drawn, as a table
   * @param alternative says the figures in words
   */
  record Chart(
      String id,
      PrintedText title,
      String unit,
      Optional<DataTable> growth,
      ChartFigure figure,
      DataTable values,
      String alternative,
      List<Note> notes,
      Optional<PrintedText> source)
      implements PrintedBlock {
    public Chart {
      notes = List.copyOf(notes);
    }

    @Override
    public String kind() {
      return "chart";
    }
  }

  /** A small table of plain cells; the first cell of each row is its heading. */
  record DataTable(List<String> heading, List<List<String>> rows) {
    public DataTable {
      heading = List.copyOf(heading);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A table.
   *
   * @param unit what its figures are counted in, as printed above it; may be empty
   * @param continued what the heading row says on later pages: (續)
   */
  record Table(
      String id,
      Optional<PrintedText> title,
      String unit,
      List<Column> columns,
      List<Row> rows,
      String continued,
      List<Note> notes,
      Optional<PrintedText> source)
      implements PrintedBlock {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      notes = List.copyOf(notes);
    }

    @Override
    public String kind() {
      return "table";
    }
  }

  /**
   * A column.
   *
   * @param width in percent
   */
  record Column(PrintedText heading, Optional<Integer> width, boolean leader, Align align) {}

  /** A row of a table. */
  record Row(Role role, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param column the index of its first column, from 0
   */
  record Cell(List<PrintedText> paragraphs, int column, int columns, int rows) {
    public Cell {
      paragraphs = List.copyOf(paragraphs);
    }

    public String plain() {
      return paragraphs.stream().map(PrintedText::plain).collect(Collectors.joining("\n"));
    }
  }

  /**
   * A note.
   *
   * @param anchor the id that its mark links to
   * @param back the id of its mark, to link back to; empty where it can't be linked to
   * @param number as printed, or the mark of names; empty for a note on the whole of its block,
   *     which no mark calls
   */
  record Note(String anchor, String back, String number, List<PrintedText> paragraphs) {
    public Note {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * A source line, without its label.
   *
   * @param notes on the names in it
   */
  record SourceLine(String id, PrintedText text, List<Note> notes) implements PrintedBlock {
    public SourceLine {
      notes = List.copyOf(notes);
    }

    @Override
    public String kind() {
      return "source";
    }
  }

  /** Notes of the preceding prose. */
  record Notes(String id, List<Note> notes) implements PrintedBlock {
    public Notes {
      notes = List.copyOf(notes);
    }

    @Override
    public String kind() {
      return "notes";
    }
  }

  /** A page begins here. */
  record PageBreak(String id) implements PrintedBlock {
    @Override
    public String kind() {
      return "page-break";
    }
  }
}
