package org.gailan.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.diagnostic.Location;

/** A block of a section, in every language at once. */
public sealed interface Block
    permits Block.Heading,
        Block.Paragraph,
        Block.ItemList,
        Block.Definitions,
        Block.SourceLine,
        Block.Notes,
        Block.PageBreak,
        ChartBlock,
        TableBlock,
        RankingBlock {

  /** The id in the report: the author's, or one made from the section's id and the position. */
  String id();

  Location location();

  <R> R accept(Visitor<R> visitor);

  /** One method a kind, so that a new kind does not compile until each stage knows it. */
  interface Visitor<R> {
    R heading(Heading heading);

    R paragraph(Paragraph paragraph);

    R list(ItemList list);

    R definitions(Definitions definitions);

    R chart(ChartBlock chart);

    R table(TableBlock table);

    R ranking(RankingBlock ranking);

    R source(SourceLine source);

    R notes(Notes notes);

    R pageBreak(PageBreak pageBreak);
  }

  /**
   * A heading.
   *
   * @param level 1 to 4, 1 the highest within the report
   */
  record Heading(String id, Location location, Text text, int level) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /** A paragraph of prose; an empty line in the text makes it several. */
  record Paragraph(String id, Location location, Text text) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /** A list; named so because {@code List} is Java's. */
  record ItemList(String id, Location location, List<Item> items, Marker marker, boolean leadsAbove)
      implements Block {
    public ItemList {
      items = List.copyOf(items);
    }

    /** What stands before each item. */
    public enum Marker {
      BULLET,
      DECIMAL,
      LOWER_ROMAN,
      LOWER_LETTER,
      NONE
    }

    /**
     * One item.
     *
     * @param lead a bold lead-in
     * @param nested a list within the item
     * @param redaction that all of it is not to be published
     */
    public record Item(
        Location location,
        Optional<Text> lead,
        Text text,
        Optional<ItemList> nested,
        Optional<RedactionMark> redaction) {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }
  }

  /** Terms with their explanations. */
  record Definitions(String id, Location location, List<Definition> definitions) implements Block {
    public Definitions {
      definitions = List.copyOf(definitions);
    }

    /** A term and what it means. */
    public record Definition(Location location, Text term, Text text) {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.definitions(this);
    }
  }

  /** A source line of its own. */
  record SourceLine(String id, Location location, Text text) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.source(this);
    }
  }

  /** Notes called from the prose of the same section, by id, in the order they are written. */
  record Notes(String id, Location location, Map<String, Text> notes) implements Block {
    public Notes {
      notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.notes(this);
    }
  }

  /** A page begins here. */
  record PageBreak(String id, Location location) implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pageBreak(this);
    }
  }
}
