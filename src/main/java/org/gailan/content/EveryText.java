package org.gailan.content;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks every text of a report, in the order of the document and then of the data. */
public final class EveryText {

  /** Receives each text, with the ids of the notes that it may call. */
  @FunctionalInterface
  public interface Visitor {
    void text(Text text, Set<String> notes);
  }

  private final Visitor visitor;

  private EveryText(Visitor visitor) {
    this.visitor = visitor;
  }

  public static void of(Report report, Visitor visitor) {
    EveryText walk = new EveryText(visitor);
    walk.text(report.title());
    for (Edition edition : report.editions().values()) {
      walk.text(edition.warning().map(Edition.Warning::text));
      walk.text(edition.watermark().flatMap(Edition.Watermark::text));
    }
    report.regulatoryTexts().values().forEach(regulatory -> walk.text(regulatory.text()));
    for (Filing.Part part : report.filing().sections()) {
      walk.text(part.name());
    }
    report.sections().forEach(walk::section);
    report.terms().values().forEach(walk::term);
    report.facts().values().forEach(walk::fact);
    report.datasets().values().forEach(walk::dataset);
  }

  /** Only the texts of one section. */
  public static void of(Section section, Visitor visitor) {
    new EveryText(visitor).section(section);
  }

  /** Only the texts of one dataset. */
  public static void of(Dataset dataset, Visitor visitor) {
    new EveryText(visitor).dataset(dataset);
  }

  private void section(Section section) {
    Set<String> notes = new HashSet<>();
    for (Block block : section.blocks()) {
      if (block instanceof Block.Notes sectionNotes) {
        notes.addAll(sectionNotes.notes().keySet());
      }
    }
    section.blocks().forEach(block -> block.accept(new OfBlock(Set.copyOf(notes))));
  }

  private void text(Text text) {
    visitor.text(text, Set.of());
  }

  private void text(Optional<Text> text) {
    text.ifPresent(this::text);
  }

  private void term(Term term) {
    text(term.text());
    text(term.full());
  }

  private void fact(Fact fact) {
    text(fact.what());
    text(fact.source());
  }

  private void about(About about) {
    text(about.geography());
    text(about.definition());
    text(about.citation().flatMap(About.Citation::document));
    text(about.derivation().map(Derivation::how));
  }

  private void dataset(Dataset dataset) {
    text(dataset.name());
    text(dataset.source());
    about(dataset.about());
    if (dataset instanceof Dataset.OfSeries ofSeries) {
      for (Dataset.Series series : ofSeries.series().values()) {
        text(series.name());
        text(series.derivation().map(Derivation::how));
      }
    } else if (dataset instanceof Dataset.Ranking ranking) {
      text(ranking.measure());
      ranking.marks().values().forEach(this::text);
      for (Dataset.Item item : ranking.items().values()) {
        text(item.name());
        text(item.note());
        text(item.derivation().map(Derivation::how));
      }
      ranking.total().ifPresent(total -> text(total.name()));
    }
  }

  /** The texts of a block; {@code notes} are those of its section. */
  private final class OfBlock implements Block.Visitor<Boolean> {
    private final Set<String> notes;

    OfBlock(Set<String> notes) {
      this.notes = notes;
    }

    @Override
    public Boolean heading(Block.Heading heading) {
      visitor.text(heading.text(), notes);
      return true;
    }

    @Override
    public Boolean paragraph(Block.Paragraph paragraph) {
      visitor.text(paragraph.text(), notes);
      return true;
    }

    @Override
    public Boolean list(Block.ItemList list) {
      for (Block.ItemList.Item item : list.items()) {
        item.lead().ifPresent(lead -> visitor.text(lead, notes));
        visitor.text(item.text(), notes);
        item.nested().ifPresent(this::list);
      }
      return true;
    }

    @Override
    public Boolean definitions(Block.Definitions definitions) {
      for (Block.Definitions.Definition definition : definitions.definitions()) {
        visitor.text(definition.term(), notes);
        visitor.text(definition.text(), notes);
      }
      return true;
    }

    @Override
    public Boolean chart(ChartBlock chart) {
      visitor.text(chart.title(), chart.notes().keySet());
      return belongings(chart.notes(), chart.source());
    }

    @Override
    public Boolean table(TableBlock table) {
      Set<String> own = table.notes().keySet();
      table.title().ifPresent(title -> visitor.text(title, own));
      if (table.body() instanceof TableBlock.Written written) {
        written.columns().forEach(column -> visitor.text(column.heading(), own));
        written.rows().stream()
            .map(TableBlock.Row::cells)
            .flatMap(List::stream)
            .forEach(cell -> visitor.text(cell.text(), own));
      }
      return belongings(table.notes(), table.source());
    }

    @Override
    public Boolean ranking(RankingBlock ranking) {
      visitor.text(ranking.title(), ranking.notes().keySet());
      return belongings(ranking.notes(), ranking.source());
    }

    @Override
    public Boolean source(Block.SourceLine source) {
      visitor.text(source.text(), notes);
      return true;
    }

    @Override
    public Boolean notes(Block.Notes block) {
      return belongings(block.notes(), Optional.empty());
    }

    @Override
    public Boolean pageBreak(Block.PageBreak pageBreak) {
      return true;
    }

    private Boolean belongings(Map<String, Text> ownNotes, Optional<Text> source) {
      ownNotes.values().forEach(EveryText.this::text);
      text(source);
      return true;
    }
  }
}
