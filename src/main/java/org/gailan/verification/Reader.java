package org.gailan.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gailan.check.rule.Subject;
import org.gailan.content.Block;
import org.gailan.content.ChartBlock;
import org.gailan.content.FigureReference;
import org.gailan.content.Language;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.figure.Figure;
import org.gailan.figure.Figures;
import org.gailan.resolve.ChartFigure;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedReport;
import org.gailan.resolve.PrintedText;
import org.gailan.verification.Occurrence.Kind;
import org.gailan.verification.Occurrence.Printed;

/**
 * Reads the printed report of one language as counsel does, from its beginning to its end, and
 * notes every figure and factual statement. What an edition removed is not in the printed report,
 * and so in no note.
 */
final class Reader {
  private static final String BELONGS = " › ";

  /** Stands for a character of a figure that a reference wrote: neither digit nor letter. */
  private static final String BOUND = "\u25a0";

  private final PrintedReport report;
  private final Language language;
  private final Sources sources;
  private final Figures figures;
  private final FigureIds ids;
  private final Evidences evidences;
  private final Statements statements;
  private final TypedNumbers typedNumbers;
  private final List<Occurrence> found = new ArrayList<>();

  Reader(PrintedReport report, Subject subject, Sources sources, Evidences evidences, Texts texts) {
    this.report = report;
    this.language = report.language();
    this.sources = sources;
    this.figures = subject.figures();
    this.ids = new FigureIds(figures);
    this.evidences = evidences;
    this.typedNumbers = new TypedNumbers(language, sources.units());
    this.statements = new Statements(subject, sources, ids, evidences, texts, language);
  }

  /** All that is to be verified, in the order of the document. */
  List<Occurrence> read() {
    report.blocks().forEach(this::add);
    return List.copyOf(found);
  }

  /** All that is to be verified in one of the blocks. */
  List<Occurrence> read(PrintedBlock block) {
    found.clear();
    add(block);
    return List.copyOf(found);
  }

  private void add(PrintedBlock block) {
    if (block instanceof PrintedBlock.Heading heading) {
      text(heading, "heading", heading.text());
    } else if (block instanceof PrintedBlock.Paragraph paragraph) {
      texts(paragraph, "paragraph", paragraph.paragraphs());
      notes(paragraph, paragraph.notes());
    } else if (block instanceof PrintedBlock.ItemList list) {
      list(list, list, "item ");
      notes(list, list.notes());
    } else if (block instanceof PrintedBlock.Chart chart) {
      chart(chart);
    } else if (block instanceof PrintedBlock.Table table) {
      table(table);
    } else if (block instanceof PrintedBlock.SourceLine source) {
      text(source, "source", source.text());
      notes(source, source.notes());
    } else if (block instanceof PrintedBlock.Notes notes) {
      notes(notes, notes.notes());
    } else if (!(block instanceof PrintedBlock.PageBreak)) {
      throw new IllegalStateException("nobody reads a block of kind " + block.kind());
    }
  }

  private void list(PrintedBlock block, PrintedBlock.ItemList list, String before) {
    int number = 1;
    for (PrintedBlock.Item item : list.items()) {
      String place = before + number++;
      item.lead().ifPresent(lead -> text(block, place + " lead", lead));
      texts(block, place, item.paragraphs());
      item.nested().ifPresent(nested -> list(block, nested, place + "."));
    }
  }

  private void notes(PrintedBlock block, List<PrintedBlock.Note> notes) {
    notes.forEach(note -> texts(block, "note " + note.number(), note.paragraphs()));
  }

  private void texts(PrintedBlock block, String place, List<PrintedText> texts) {
    texts.forEach(text -> text(block, place, text));
  }

  /** A text of its own: its statements, and its figures with the sentences around them. */
  private void text(PrintedBlock block, String place, PrintedText printed) {
    text(block, place, new ReadText(printed, language), "");
  }

  /**
   * The statements and figures of a text, in the order of the text.
   *
   * @param belongs what is told of each figure instead of its sentence; empty for the sentence
   */
  private void text(PrintedBlock block, String place, ReadText text, String belongs) {
    List<Occurrence> ofText = new ArrayList<>(statements.in(text, block.id(), place));
    for (Occurrence one : figures(block, place, text)) {
      ofText.add(belongs.isEmpty() ? one : one.belongingTo(belongs));
    }
    ofText.sort(Comparator.comparingInt(one -> one.printed().from()));
    found.addAll(ofText);
  }

  private List<Occurrence> figures(PrintedBlock block, String place, ReadText text) {
    List<Occurrence> ofText = new ArrayList<>();
    StringBuilder rest = new StringBuilder(text.text());
    for (ReadText.Bound bound : text.bound(sources.references())) {
      FigureReference reference = bound.reference();
      if (isWritten(reference)) {
        ofText.add(
            occurrence(
                block,
                place,
                ids.of(reference),
                text,
                bound.start(),
                bound.end(),
                evidences.of(reference)));
      }
      rest.replace(bound.start(), bound.end(), BOUND.repeat(bound.end() - bound.start()));
    }
    for (TypedNumbers.Typed typed : typedNumbers.in(rest.toString())) {
      ReadText.Piece piece = text.at(typed.start());
      Location at = piece.run().origin().at(typed.start() - piece.start());
      String id = typedId(block, typed);
      ofText.add(
          occurrence(block, place, id, text, typed.start(), typed.end(), typed(typed.key(), at)));
    }
    return ofText;
  }

  private String typedId(PrintedBlock block, TypedNumbers.Typed typed) {
    return "typed." + sources.section(block.id()) + "." + typed.key();
  }

  private Occurrence occurrence(
      PrintedBlock block,
      String place,
      String id,
      ReadText text,
      int start,
      int end,
      Evidence evidence) {
    int[] sentence = text.sentence(start);
    return new Occurrence(
        Kind.FIGURE,
        block.id(),
        place,
        id,
        text.words(start, end),
        text.words(sentence[0], sentence[1]),
        text.printed(start, end),
        evidence);
  }

  private static Evidence typed(String key, Location at) {
    return new Evidence(Evidence.Status.TYPED, key, "", "", "", "", "", at);
  }

  /** The numbers of words that the engine printed of its own, such as a unit. */
  private void words(PrintedBlock block, String place, String words, Object of, String belongs) {
    for (TypedNumbers.Typed typed : typedNumbers.in(words)) {
      found.add(
          new Occurrence(
              Kind.FIGURE,
              block.id(),
              place,
              typedId(block, typed),
              words.substring(typed.start(), typed.end()),
              belongs,
              new Printed(of, 0, words.length()),
              typed(typed.key(), location(block))));
    }
  }

  private Location location(PrintedBlock block) {
    return Optional.ofNullable(sources.blocks().get(block.id()))
        .map(Block::location)
        .orElse(Location.of(""));
  }

  /** The figure that makes up the whole of some printed words; none where nothing is disclosed. */
  private void whole(
      PrintedBlock block,
      String place,
      Optional<FigureReference> reference,
      String words,
      Printed printed,
      String belongs) {
    if (reference.isPresent() && isFigure(words)) {
      found.add(
          new Occurrence(
              Kind.FIGURE,
              block.id(),
              place,
              ids.of(reference.get()),
              words,
              belongs,
              printed,
              evidences.of(reference.get())));
    } else if (reference.isEmpty()) {
      words(block, place, words, printed.of(), belongs);
    }
  }

  /** Whether a figure is printed at all, if only in words: an edition may have removed it. */
  private boolean isWritten(FigureReference reference) {
    return figures
        .find(reference, new Diagnostics())
        .filter(figure -> !(figure instanceof Figure.Redacted))
        .isPresent();
  }

  private static boolean isFigure(String words) {
    return words.codePoints().anyMatch(Character::isDigit);
  }

  private void table(PrintedBlock.Table table) {
    CellFigures cells = new CellFigures(block(table), figures);
    String title = table.title().map(this::plain).orElse("");
    table.title().ifPresent(text -> text(table, "title", text));
    words(table, "unit", table.unit(), table, title);
    List<String> headings = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      PrintedText heading = table.columns().get(column).heading();
      headings.add(plain(heading));
      cell(table, "heading " + (column + 1), cells.heading(column), heading, title);
    }
    for (int row = 0; row < table.rows().size(); row++) {
      List<PrintedBlock.Cell> ofRow = table.rows().get(row).cells();
      String name =
          ofRow.stream()
              .filter(cell -> cell.paragraphs().stream().anyMatch(p -> !isFigure(plain(p))))
              .findFirst()
              .map(cell -> plain(cell.paragraphs().get(0)))
              .orElse("");
      for (PrintedBlock.Cell cell : ofRow) {
        String place = "cell %d.%d".formatted(row + 1, cell.column() + 1);
        String belongs = belongs(title, name, headings.get(cell.column()));
        for (PrintedText text : cell.paragraphs()) {
          cell(table, place, cells.cell(row, cell.column()), text, belongs);
        }
      }
    }
    table.source().ifPresent(source -> text(table, "source", source));
    notes(table, table.notes());
  }

  private void cell(
      PrintedBlock table,
      String place,
      Optional<FigureReference> reference,
      PrintedText printed,
      String belongs) {
    ReadText text = new ReadText(printed, language);
    if (reference.isPresent() && !printed.isEmpty()) {
      whole(table, place, reference, text.text(), text.printed(0, text.text().length()), belongs);
    } else {
      text(table, place, text, isProse(text.text()) ? "" : belongs);
    }
  }

  /** Whether a cell holds sentences, which tell more of a figure than the headings around it. */
  private static boolean isProse(String text) {
    return text.contains("。") || text.contains(". ") || text.endsWith(".");
  }

  private void chart(PrintedBlock.Chart chart) {
    DrawnFigures drawn = new DrawnFigures((ChartBlock) block(chart), figures);
    String title = plain(chart.title());
    text(chart, "title", chart.title());
    words(chart, "unit", chart.unit(), chart, title);
    chart.growth().ifPresent(growth -> growth(chart, growth, drawn, title));
    drawing(chart, drawn, title);
    chart.source().ifPresent(source -> text(chart, "source", source));
    notes(chart, chart.notes());
  }

  private void growth(
      PrintedBlock.Chart chart, PrintedBlock.DataTable growth, DrawnFigures drawn, String title) {
    for (int column = 1; column < growth.heading().size(); column++) {
      whole(
          chart,
          "growth heading " + column,
          drawn.period(column - 1),
          growth.heading().get(column),
          row(growth.heading()),
          title);
    }
    for (int series = 0; series < growth.rows().size(); series++) {
      List<String> row = growth.rows().get(series);
      words(chart, "growth %d.0".formatted(series + 1), row.get(0), row, title);
      for (int column = 1; column < row.size(); column++) {
        whole(
            chart,
            "growth %d.%d".formatted(series + 1, column),
            drawn.growthInPeriod(series, column - 1),
            row.get(column),
            row(row),
            belongs(title, row.get(0), growth.heading().get(column)));
      }
    }
  }

  /** A row of a small table is found on its page by its first cell. */
  private static Printed row(List<String> row) {
    return new Printed(row, 0, row.get(0).length());
  }

  private void drawing(PrintedBlock.Chart chart, DrawnFigures drawn, String title) {
    ChartFigure figure = chart.figure();
    Printed printed = new Printed(figure, 0, 1);
    words(chart, "axis", figure.unit(), figure, title);
    words(chart, "second axis", figure.lineUnit(), figure, title);
    for (int i = 0; i < figure.categories().size(); i++) {
      String label = figure.categories().get(i).label();
      whole(chart, "category " + (i + 1), drawn.year(i), label, printed, title);
    }
    for (int i = 0; i < figure.series().size(); i++) {
      ChartFigure.Series series = figure.series().get(i);
      // The name of a single series is not drawn.
      String name = figure.series().size() > 1 ? series.name() : "";
      words(chart, "series " + (i + 1), name, figure, title);
      for (int j = 0; j < series.points().size(); j++) {
        if (series.points().get(j).isPresent()) {
          whole(
              chart,
              "point %d.%d".formatted(i + 1, j + 1),
              drawn.point(i, j),
              series.points().get(j).get().label(),
              printed,
              belongs(title, name, figure.categories().get(j).label()));
        }
      }
    }
    for (int i = 0; i < figure.totals().size(); i++) {
      if (figure.totals().get(i).isPresent()) {
        total(chart, drawn, i, belongs(title, figure.categories().get(i).label()));
      }
    }
    for (int i = 0; i < figure.growth().size(); i++) {
      ChartFigure.GrowthArrow arrow = figure.growth().get(i);
      whole(
          chart,
          "arrow " + (i + 1),
          drawn.growth(arrow.series(), arrow.from(), arrow.to()),
          arrow.label(),
          printed,
          belongs(title, figure.series().get(arrow.series()).name()));
    }
  }

  /** The total of a stack: a published whole, or else the sum of the parts. */
  private void total(PrintedBlock.Chart chart, DrawnFigures drawn, int category, String belongs) {
    String label = chart.figure().totals().get(category).map(ChartFigure.Point::label).orElse("");
    Printed printed = new Printed(chart.figure(), 0, 1);
    String place = "total " + (category + 1);
    Optional<FigureReference> whole = drawn.whole(category);
    if (whole.isPresent()) {
      whole(chart, place, whole, label, printed, belongs);
    } else if (isFigure(label)) {
      found.add(
          new Occurrence(
              Kind.FIGURE,
              chart.id(),
              place,
              drawn.sumId(category),
              label,
              belongs,
              printed,
              drawn.sum(category, evidences)));
    }
  }

  private static String belongs(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(BELONGS));
  }

  private String plain(PrintedText text) {
    ReadText read = new ReadText(text, language);
    return read.words(0, read.text().length());
  }

  private Block block(PrintedBlock printed) {
    return Optional.ofNullable(sources.blocks().get(printed.id()))
        .orElseThrow(() -> new IllegalStateException("no block " + printed.id()));
  }
}
