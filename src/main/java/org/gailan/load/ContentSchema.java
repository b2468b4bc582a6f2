package org.gailan.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Writes the JSON Schema of the content files, with which an editor helps while one types. */
public final class ContentSchema {
  private ContentSchema() {}

  /** The kinds of file. */
  public enum Kind {
    REPORT("report.yaml"),
    SECTION("sections/*.yaml"),
    DATASET("data/*.yaml"),
    TERMS("terms.yaml"),
    FACTS("facts.yaml"),
    TRANSLATIONS("translations.yaml"),
    LOCKS("locks.yaml");

    private final String files;

    Kind(String files) {
      this.files = files;
    }

    private List<Shape> shapes() {
      return switch (this) {
        case REPORT -> List.of(ReportShapes.REPORT);
        case SECTION -> List.of(SectionShapes.SECTION);
        case DATASET -> List.of(DatasetShapes.DATASET, DatasetShapes.RANKING);
        case TERMS -> List.of(ReportShapes.TERMS);
        case FACTS -> List.of(FactShapes.FACTS);
        case TRANSLATIONS -> List.of(FactShapes.TRANSLATIONS);
        case LOCKS -> List.of(RegulatoryShapes.LOCKS);
      };
    }

    /** Which files of a report are of this kind. */
    public String files() {
      return files;
    }

    /** As on the command line and in file names: {@code report}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Writes the schema of a kind of file (JSON Schema draft 7), ending with a line end. */
  public static void write(Writer writer, Kind kind) throws IOException {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n"); // the same on every system
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
    try (JsonGenerator json =
        new JsonFactory()
            .createGenerator(writer)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .setPrettyPrinter(printer)) {
      SchemaWriter schema = new SchemaWriter(json);
      json.writeStartObject();
      json.writeStringField("$schema", "http://json-schema.org/draft-07/schema#");
      json.writeStringField("title", "Gailan: " + kind.files());
      schema.anyOf(kind.shapes().stream().map(SchemaWriter::reference).toList());
      schema.definitions();
      json.writeEndObject();
    }
    writer.write("\n");
  }
}
