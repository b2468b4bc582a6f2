package org.gailan.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.gailan.content.Block;
import org.gailan.content.ChartBlock;
import org.gailan.content.Edition;
import org.gailan.content.Language;
import org.gailan.content.RankingBlock;
import org.gailan.content.Report;
import org.gailan.content.Section;
import org.gailan.content.TableBlock;
import org.gailan.content.Text;
import org.gailan.figure.Figures;

/**
 * Turns a report that has passed its checks into what is printed in one language and edition.
 * Whatever the edition removes is gone from the result.
 */
public final class Resolver {
  private final Report report;
  private final Language language;
  private final Edition edition;
  private final ProseResolver prose;
  private final TableResolver tables;
  private final ChartResolver charts;
  private final IdentityHashMap<Block, String> explaining;

  private Resolver(
      Report report, Figures figures, Language language, Edition edition, StaleTexts stale) {
    this.report = report;
    this.language = language;
    this.edition = edition;
    this.prose = new ProseResolver(report, figures, language, edition, stale);
    this.tables = new TableResolver(figures, language, prose);
    this.charts = new ChartResolver(figures, language, prose);
    this.explaining = explaining(report);
  }

  /** Resolves a report whose translations are all confirmed. */
  public static PrintedReport resolve(
      Report report, Figures figures, Language language, Edition edition) {
    return resolve(report, figures, language, edition, StaleTexts.NONE);
  }

  /**
   * Resolves a report.
   *
   * @param report without errors; what its checks would have refused ends in an exception here
   * @param stale the translations that editions for work mark
   */
  public static PrintedReport resolve(
      Report report, Figures figures, Language language, Edition edition, StaleTexts stale) {
    return new Resolver(report, figures, language, edition, stale).resolve(Optional.empty());
  }

  /**
   * Resolves a report, its pages with the stamp of a proof if the edition has one.
   *
   * @param issue which proof it is
   */
  public static PrintedReport resolve(
      Report report,
      Figures figures,
      Language language,
      Edition edition,
      StaleTexts stale,
      Issue issue) {
    return new Resolver(report, figures, language, edition, stale).resolve(Optional.of(issue));
  }

  /** A text alone as the edition shows it, without styles. */
  public static String plain(
      Report report, Figures figures, Language language, Edition edition, Text text) {
    return new ProseResolver(report, figures, language, edition, StaleTexts.NONE).plain(text);
  }

  private PrintedReport resolve(Optional<Issue> issue) {
    List<PrintedBlock> blocks = new ArrayList<>();
    for (Section section : report.sections()) {
      blocks.addAll(new OfSection(section).printed(section.blocks()));
    }
    prose.names().at(Optional.empty());
    return new PrintedReport(
        report.id(),
        language,
        edition.id(),
        prose.plain(report.title()),
        edition.warning().map(Edition.Warning::text).map(prose::plain).orElse(""),
        report.firstPage(),
        new Margins(report, language, edition, prose).of(issue),
        blocks);
  }

  /** Resolves the blocks of a section, in order. */
  private final class OfSection implements Block.Visitor<PrintedBlock> {
    /** The notes called from the prose of the section share one count. */
    private final NoteNumbers numbers;

    OfSection(Section section) {
      this.numbers = new NoteNumbers(section.id());
    }

    /** Notes are resolved last, wherever they stand: a mark further down may call them too. */
    List<PrintedBlock> printed(List<Block> blocks) {
      NavigableMap<Integer, PrintedBlock> printed = new TreeMap<>();
      for (boolean notes : List.of(false, true)) {
        for (int i = 0; i < blocks.size(); i++) {
          if (blocks.get(i) instanceof Block.Notes == notes) {
            prose.names().at(Optional.ofNullable(explaining.get(blocks.get(i))));
            printed.put(i, blocks.get(i).accept(this));
          }
        }
      }
      return List.copyOf(printed.values());
    }

    @Override
    public PrintedBlock heading(Block.Heading heading) {
      PrintedText text = prose.line(heading.text(), numbers);
      if (heading.level() == 1 && language == Language.EN) {
        text = inCapitals(text);
      }
      return new PrintedBlock.Heading(heading.id(), heading.level(), text);
    }

    @Override
    public PrintedBlock paragraph(Block.Paragraph paragraph) {
      return new PrintedBlock.Paragraph(
          paragraph.id(), prose.paragraphs(paragraph.text(), numbers), prose.names().note());
    }

    @Override
    public PrintedBlock list(Block.ItemList list) {
      PrintedBlock.ItemList printed = printed(list);
      return new PrintedBlock.ItemList(
          printed.id(), printed.items(), printed.leadsAbove(), prose.names().note());
    }

    private PrintedBlock.ItemList printed(Block.ItemList list) {
      List<PrintedBlock.Item> items = new ArrayList<>();
      for (int i = 0; i < list.items().size(); i++) {
        Block.ItemList.Item item = list.items().get(i);
        items.add(
            new PrintedBlock.Item(
                ItemLabels.label(list.marker(), i + 1),
                item.lead().map(lead -> prose.line(lead, numbers)),
                prose.paragraphs(item.text(), numbers),
                item.nested().map(this::printed)));
      }
      return new PrintedBlock.ItemList(list.id(), items, list.leadsAbove(), List.of());
    }

    @Override
    public PrintedBlock definitions(Block.Definitions definitions) {
      List<PrintedBlock.Item> items = new ArrayList<>();
      for (Block.Definitions.Definition definition : definitions.definitions()) {
        items.add(
            new PrintedBlock.Item(
                ItemLabels.label(Block.ItemList.Marker.BULLET, 1),
                Optional.of(prose.line(definition.term(), numbers)),
                prose.paragraphs(definition.text(), numbers),
                Optional.empty()));
      }
      return new PrintedBlock.ItemList(definitions.id(), items, false, prose.names().note());
    }

    @Override
    public PrintedBlock chart(ChartBlock chart) {
      return charts.resolve(chart);
    }

    @Override
    public PrintedBlock table(TableBlock table) {
      return tables.resolve(table);
    }

    @Override
    public PrintedBlock ranking(RankingBlock ranking) {
      return tables.resolve(ranking);
    }

    @Override
    public PrintedBlock source(Block.SourceLine source) {
      PrintedText text = prose.line(source.text(), numbers);
      return new PrintedBlock.SourceLine(source.id(), text, prose.names().note());
    }

    @Override
    public PrintedBlock notes(Block.Notes notes) {
      List<PrintedBlock.Note> printed =
          new ArrayList<>(PrintedNotes.of(notes.notes(), numbers, prose));
      printed.addAll(prose.names().note());
      return new PrintedBlock.Notes(notes.id(), printed);
    }

    @Override
    public PrintedBlock pageBreak(Block.PageBreak pageBreak) {
      return new PrintedBlock.PageBreak(pageBreak.id());
    }
  }

  /** Hong Kong printers set the highest headings of the English document in capitals. */
  private static PrintedText inCapitals(PrintedText text) {
    return new PrintedText(
        text.runs().stream()
            .map(
                run ->
                    new Run(
                        run.has(Run.Style.STALE)
                            ? run.text()
                            : run.text().toUpperCase(Locale.ENGLISH),
                        run.styles(),
                        run.target(),
                        run.origin()))
            .toList(),
        text.stale());
  }

  /**
   * The block that prints the notes on the names in each block: itself, but a heading leaves them
   * to what it heads. What nothing follows has none.
   */
  private static IdentityHashMap<Block, String> explaining(Report report) {
    List<Block> blocks = new ArrayList<>();
    report.sections().forEach(section -> blocks.addAll(section.blocks()));
    Collections.reverse(blocks);
    IdentityHashMap<Block, String> explaining = new IdentityHashMap<>();
    Optional<String> next = Optional.empty();
    for (Block block : blocks) {
      if (block instanceof Block.Heading) {
        next.ifPresent(id -> explaining.put(block, id));
      } else if (!(block instanceof Block.PageBreak)) {
        explaining.put(block, block.id());
        // Notes are resolved after all that stands around them.
        next = block instanceof Block.Notes ? next : Optional.of(block.id());
      }
    }
    return explaining;
  }
}
