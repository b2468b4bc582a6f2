package org.gailan.draft;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.gailan.content.Language;
import org.gailan.diagnostic.IndentedJson;
import org.gailan.resolve.ChartFigure;
import org.gailan.resolve.PrintedBlock;
import org.gailan.resolve.PrintedBlock.Chart;
import org.gailan.resolve.PrintedBlock.DataTable;
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
import org.gailan.resolve.Run;

/**
 * The record of a draft as JSON: what was printed, and nothing of the content behind it. No place
 * in a file is told, since it would depend on words that are hidden; values of charts have as many
 * digits as a drawing can show.
 */
public final class DraftWriter {
  /** The version of the record's own form. */
  static final int FORMAT = 1;

  /** A bar whose length is right to a thousandth. */
  private static final MathContext DRAWN = new MathContext(4);

  private final JsonGenerator json;

  private DraftWriter(JsonGenerator json) {
    this.json = json;
  }

  /** The bytes of a record: the same for the same print. */
  public static byte[] bytes(Draft draft) {
    return IndentedJson.of(json -> new DraftWriter(json).write(draft));
  }

  private void write(Draft draft) throws IOException {
    json.writeStartObject();
    json.writeNumberField("format", FORMAT);
    json.writeStringField("report", draft.report());
    json.writeStringField("edition", draft.edition());
    json.writeNumberField("draft", draft.number());
    json.writeStringField("date", draft.date());
    json.writeArrayFieldStart("languages");
    for (PrintedReport language : draft.languages()) {
      json.writeStartObject();
      json.writeStringField("language", language.language().tag());
      json.writeStringField("title", language.title());
      json.writeStringField("warning", language.warning());
      json.writeArrayFieldStart("blocks");
      for (PrintedBlock block : language.blocks()) {
        json.writeStartObject();
        json.writeStringField("kind", block.kind());
        json.writeStringField("id", block.id());
        block(block);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("figures");
    for (RecordedFigure figure : draft.figures()) {
      json.writeStartObject();
      json.writeStringField("kind", figure.kind().word());
      json.writeStringField("id", figure.id());
      json.writeStringField("block", figure.block());
      byLanguage("texts", figure.texts());
      byLanguage("contexts", figure.contexts());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void byLanguage(String name, Map<Language, String> texts) throws IOException {
    json.writeObjectFieldStart(name);
    for (Language language : Language.values()) {
      if (texts.containsKey(language)) {
        json.writeStringField(language.tag(), texts.getOrDefault(language, ""));
      }
    }
    json.writeEndObject();
  }

  private void block(PrintedBlock block) throws IOException {
    if (block instanceof Heading heading) {
      json.writeNumberField("level", heading.level());
      text("text", heading.text());
    } else if (block instanceof Paragraph paragraph) {
      texts("paragraphs", paragraph.paragraphs());
      notes(paragraph.notes());
    } else if (block instanceof ItemList list) {
      list(list);
    } else if (block instanceof Chart chart) {
      chart(chart);
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof SourceLine source) {
      text("text", source.text());
      notes(source.notes());
    } else if (block instanceof Notes notes) {
      notes(notes.notes());
    } else if (!(block instanceof PrintedBlock.PageBreak)) {
      throw new IllegalStateException("nobody records a block of kind " + block.kind());
    }
  }

  private void list(ItemList list) throws IOException {
    json.writeBooleanField("leads-above", list.leadsAbove());
    json.writeArrayFieldStart("items");
    for (Item item : list.items()) {
      json.writeStartObject();
      json.writeStringField("label", item.label());
      text("lead", item.lead());
      texts("paragraphs", item.paragraphs());
      if (item.nested().isPresent()) {
        json.writeObjectFieldStart("nested");
        json.writeStringField("id", item.nested().get().id());
        list(item.nested().get());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    notes(list.notes());
  }

  private void table(Table table) throws IOException {
    text("title", table.title());
    json.writeStringField("unit", table.unit());
    json.writeArrayFieldStart("columns");
    for (PrintedBlock.Column column : table.columns()) {
      json.writeStartObject();
      text("heading", column.heading());
      if (column.width().isPresent()) {
        json.writeNumberField("width", column.width().get());
      }
      json.writeBooleanField("leader", column.leader());
      json.writeStringField("align", word(column.align()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rows");
    for (PrintedBlock.Row row : table.rows()) {
      json.writeStartObject();
      json.writeStringField("role", word(row.role()));
      json.writeArrayFieldStart("cells");
      for (PrintedBlock.Cell cell : row.cells()) {
        json.writeStartObject();
        json.writeNumberField("column", cell.column());
        json.writeNumberField("columns", cell.columns());
        json.writeNumberField("rows", cell.rows());
        texts("paragraphs", cell.paragraphs());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("continued", table.continued());
    text("source", table.source());
    notes(table.notes());
  }

  private void chart(Chart chart) throws IOException {
    text("title", chart.title());
    json.writeStringField("unit", chart.unit());
    if (chart.growth().isPresent()) {
      dataTable("growth", chart.growth().get());
    }
    figure(chart.figure());
    dataTable("values", chart.values());
    json.writeStringField("alternative", chart.alternative());
    text("source", chart.source());
    notes(chart.notes());
  }

  private void figure(ChartFigure figure) throws IOException {
    json.writeObjectFieldStart("figure");
    json.writeStringField("kind", word(figure.kind()));
    json.writeArrayFieldStart("categories");
    for (ChartFigure.Category category : figure.categories()) {
      json.writeStartObject();
      json.writeStringField("label", category.label());
      json.writeBooleanField("estimate", category.estimate());
      json.writeBooleanField("own", category.own());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("series");
    for (ChartFigure.Series series : figure.series()) {
      json.writeStartObject();
      json.writeStringField("name", series.name());
      json.writeBooleanField("on-line", series.onLine());
      points("points", series.points());
      json.writeEndObject();
    }
    json.writeEndArray();
    points("totals", figure.totals());
    json.writeArrayFieldStart("growth");
    for (ChartFigure.GrowthArrow arrow : figure.growth()) {
      json.writeStartObject();
      json.writeNumberField("series", arrow.series());
      json.writeNumberField("from", arrow.from());
      json.writeNumberField("to", arrow.to());
      json.writeStringField("label", arrow.label());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("unit", figure.unit());
    json.writeStringField("line-unit", figure.lineUnit());
    json.writeNumberField("height", figure.height());
    json.writeEndObject();
  }

  private void points(String name, List<Optional<ChartFigure.Point>> points) throws IOException {
    json.writeArrayFieldStart(name);
    for (Optional<ChartFigure.Point> point : points) {
      if (point.isPresent()) {
        BigDecimal drawn = point.get().value().round(DRAWN);
        json.writeStartObject();
        json.writeStringField("drawn", drawn.stripTrailingZeros().toPlainString());
        json.writeStringField("label", point.get().label());
        json.writeEndObject();
      } else {
        json.writeNull();
      }
    }
    json.writeEndArray();
  }

  private void dataTable(String name, DataTable table) throws IOException {
    json.writeArrayFieldStart(name);
    strings(table.heading());
    for (List<String> row : table.rows()) {
      strings(row);
    }
    json.writeEndArray();
  }

  private void strings(List<String> strings) throws IOException {
    json.writeStartArray();
    for (String one : strings) {
      json.writeString(one);
    }
    json.writeEndArray();
  }

  private void notes(List<Note> notes) throws IOException {
    json.writeArrayFieldStart("notes");
    for (Note note : notes) {
      json.writeStartObject();
      json.writeStringField("anchor", note.anchor());
      json.writeStringField("back", note.back());
      json.writeStringField("number", note.number());
      texts("paragraphs", note.paragraphs());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void texts(String name, List<PrintedText> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (PrintedText text : texts) {
      text(text);
    }
    json.writeEndArray();
  }

  private void text(String name, Optional<PrintedText> text) throws IOException {
    if (text.isPresent()) {
      text(name, text.get());
    }
  }

  private void text(String name, PrintedText text) throws IOException {
    json.writeFieldName(name);
    text(text);
  }

  /** The runs of a text: a plain one is its characters alone. */
  private void text(PrintedText text) throws IOException {
    json.writeStartArray();
    for (Run run : merged(text.runs())) {
      if (run.styles().isEmpty() && run.target().isEmpty()) {
        json.writeString(run.text());
      } else {
        json.writeStartObject();
        json.writeStringField("text", run.text());
        json.writeArrayFieldStart("styles");
        for (Run.Style style : new TreeSet<>(run.styles())) {
          json.writeString(word(style));
        }
        json.writeEndArray();
        if (run.target().isPresent()) {
          json.writeStringField("target", run.target().get());
        }
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  /** Neighbours that are printed alike are one, whatever forms of the content they came of. */
  private static List<Run> merged(List<Run> runs) {
    List<Run> merged = new ArrayList<>();
    for (Run run : runs) {
      Run last = merged.isEmpty() ? run : merged.get(merged.size() - 1);
      boolean joins =
          !merged.isEmpty()
              && !run.has(Run.Style.NOTE_MARK)
              && !run.has(Run.Style.REDACTION)
              && last.styles().equals(run.styles())
              && last.target().equals(run.target());
      if (joins) {
        merged.set(
            merged.size() - 1,
            new Run(last.text() + run.text(), last.styles(), last.target(), last.origin()));
      } else {
        merged.add(run);
      }
    }
    return merged;
  }

  /** A word of ours as the content files write such: {@code note-mark}. */
  static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
