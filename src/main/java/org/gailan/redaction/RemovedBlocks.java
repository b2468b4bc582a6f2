package org.gailan.redaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.content.Block;
import org.gailan.content.ChartBlock;
import org.gailan.content.RankingBlock;
import org.gailan.content.RedactionMark;
import org.gailan.content.TableBlock;
import org.gailan.content.Text;
import org.gailan.redaction.Redaction.Kind;

/**
 * Removes from the blocks of a section. A block of which nothing is left is one paragraph of one
 * token, whatever it was and however long; only a heading stays one, for the outline.
 */
final class RemovedBlocks implements Block.Visitor<Block> {
  private final Treatments treatments;
  private final RemovedProse prose;
  private final RedactionLog log;

  /** New ids of the section's notes that lost theirs. */
  private final Map<String, String> sectionNotes;

  RemovedBlocks(
      Treatments treatments,
      RemovedProse prose,
      RedactionLog log,
      Map<String, String> sectionNotes) {
    this.treatments = treatments;
    this.prose = prose;
    this.log = log;
    this.sectionNotes = sectionNotes;
  }

  /** A block of which nothing is left, under an id that no author gave. */
  Block nothing(Block block, RedactionMark mark, String id) {
    log.at(block.id());
    log.block(block, mark);
    if (block instanceof Block.Heading heading) {
      return new Block.Heading(
          id, heading.location(), prose.token(heading.text(), mark), heading.level());
    } else if (block instanceof Block.Notes notes) {
      Map<String, Text> tokens = new LinkedHashMap<>();
      notes
          .notes()
          .forEach(
              (note, text) ->
                  tokens.put(sectionNotes.getOrDefault(note, note), prose.token(text, mark)));
      return new Block.Notes(id, notes.location(), tokens);
    }
    return new Block.Paragraph(id, block.location(), prose.token(block.location(), mark));
  }

  /** What is left of a block. */
  Block rest(Block block) {
    log.at(block.id());
    return block.accept(this);
  }

  private Text text(Text text) {
    return prose.text(text, Kind.TEXT, sectionNotes);
  }

  @Override
  public Block heading(Block.Heading heading) {
    return new Block.Heading(
        heading.id(), heading.location(), text(heading.text()), heading.level());
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    return new Block.Paragraph(paragraph.id(), paragraph.location(), text(paragraph.text()));
  }

  @Override
  public Block list(Block.ItemList list) {
    return items(list);
  }

  private Block.ItemList items(Block.ItemList list) {
    List<Block.ItemList.Item> left = new ArrayList<>();
    for (Block.ItemList.Item item : list.items()) {
      left.add(item(item));
    }
    return new Block.ItemList(list.id(), list.location(), left, list.marker(), list.leadsAbove());
  }

  private Block.ItemList.Item item(Block.ItemList.Item item) {
    if (treatments.removes(item.redaction())) {
      RedactionMark mark = item.redaction().orElseThrow();
      log.words(Kind.ITEM, mark, item.text());
      return new Block.ItemList.Item(
          item.location(),
          Optional.empty(),
          prose.token(item.text(), mark),
          Optional.empty(),
          Optional.empty());
    }
    Optional<RedactionMark> kept = treatments.kept(item.redaction());
    return prose.within(
        kept,
        () ->
            new Block.ItemList.Item(
                item.location(),
                item.lead().map(this::text),
                text(item.text()),
                item.nested().map(this::items),
                kept));
  }

  @Override
  public Block definitions(Block.Definitions definitions) {
    return new Block.Definitions(
        definitions.id(),
        definitions.location(),
        definitions.definitions().stream()
            .map(
                one ->
                    new Block.Definitions.Definition(
                        one.location(), text(one.term()), text(one.text())))
            .toList());
  }

  @Override
  public Block source(Block.SourceLine source) {
    return new Block.SourceLine(source.id(), source.location(), text(source.text()));
  }

  @Override
  public Block notes(Block.Notes notes) {
    return new Block.Notes(notes.id(), notes.location(), notes(notes.notes(), sectionNotes));
  }

  @Override
  public Block pageBreak(Block.PageBreak pageBreak) {
    return pageBreak;
  }

  @Override
  public Block chart(ChartBlock chart) {
    Map<String, String> ids = NoteIds.neutral(chart.notes(), treatments);
    return new ChartBlock(
        chart.id(),
        chart.location(),
        chart.kind(),
        prose.text(chart.title(), Kind.TEXT, ids),
        chart.dataset(),
        chart.series(),
        chart.years(),
        chart.line(),
        chart.lineDataset(),
        chart.growth(),
        chart.source().map(source -> prose.text(source, Kind.TEXT, ids)),
        notes(chart.notes(), ids),
        chart.height());
  }

  @Override
  public Block ranking(RankingBlock ranking) {
    Map<String, String> ids = NoteIds.neutral(ranking.notes(), treatments);
    return new RankingBlock(
        ranking.id(),
        ranking.location(),
        prose.text(ranking.title(), Kind.TEXT, ids),
        ranking.dataset(),
        ranking.source().map(source -> prose.text(source, Kind.TEXT, ids)),
        notes(ranking.notes(), ids));
  }

  @Override
  public Block table(TableBlock table) {
    Map<String, String> ids = NoteIds.neutral(table.notes(), treatments);
    TableBlock.Body body =
        table.body() instanceof TableBlock.Written written
            ? new RemovedCells(treatments, prose, log, ids).of(written)
            : table.body();
    return new TableBlock(
        table.id(),
        table.location(),
        table.title().map(title -> prose.text(title, Kind.TEXT, ids)),
        body,
        notes(table.notes(), ids),
        table.source().map(source -> prose.text(source, Kind.TEXT, ids)));
  }

  private Map<String, Text> notes(Map<String, Text> notes, Map<String, String> ids) {
    Map<String, Text> left = new LinkedHashMap<>();
    notes.forEach(
        (id, text) -> left.put(ids.getOrDefault(id, id), prose.text(text, Kind.NOTE, ids)));
    return left;
  }
}
