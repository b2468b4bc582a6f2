package org.gailan.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContentSchemaTest {

  @ParameterizedTest
  @EnumSource(ContentSchema.Kind.class)
  void theCommittedCopyIsWhatTheGeneratorWrites(ContentSchema.Kind kind) throws IOException {
    Path copy = Path.of("content/schema/" + kind.word() + ".schema.json");
    if (Boolean.getBoolean("gailan.update")) {
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, schema(kind));
    }
    assertEquals(schema(kind), Files.readString(copy), "run the test with -Dgailan.update=true");
  }

  @Test
  void whatTheLoaderAcceptsIsValid() {
    Samples.all()
        .forEach(
            (file, text) -> {
              if (file.endsWith(".yaml")) {
                assertEquals(List.of(), errors(kindOf(file), text), file);
              }
            });
  }

  @Test
  void theSamplesUseEveryKeySoThatNoneIsForgotten() {
    String used = String.join("\n", Samples.all().values());
    for (ContentSchema.Kind kind : ContentSchema.Kind.values()) {
      for (String line : schema(kind).lines().toList()) {
        if (line.matches("        \"[a-zA-Z-]+\" : \\{")) {
          String key = line.replaceAll("[^a-zA-Z-]", "");
          boolean ofXlsx = key.equals("sheet") || key.equals("decimals");
          assertTrue(ofXlsx || used.contains(key + ":"), key + " of " + kind.word());
        }
      }
    }
  }

  @Test
  void theShippedFilesAreValid() throws IOException {
    Path content = Path.of("content");
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        String name = content.relativize(file).toString();
        assertEquals(List.of(), errors(kindOf(name), Files.readString(file)), name);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      textBlock =
          """
          report.yaml      # draft: 1            # draft: 0
          report.yaml      # first-page: 106     # frist-page: 106
          report.yaml      # [zh-Hant, en]       # [zh-Hant, fr]
          terms.yaml       # en: CAGR            # fr: TCAC
          data/demand.yaml # scale: million      # scale: milion
          data/demand.yaml # 2020: 117.2         # 20: 117.2
          data/demand.yaml # 2020: 117.2         # 2020: much
          data/demand.yaml # rate: 92.6          # rat: 92.6
          data/top-ten.yaml # own: true          # own: maybe
          data/top-ten.yaml # year: 2024         # years: 2024
          sections/a.yaml  # level: 2            # level: 9
          sections/a.yaml  # heading: {zh-Hant   # headin: {zh-Hant
          sections/a.yaml  # kind: bars-and-line # kind: bars
          sections/a.yaml  # marker: none        # marker: star
          sections/a.yaml  # role: total         # role: sum
          sections/a.yaml  # page-break: always  # page-break: never
          """)
  void whatTheLoaderRefusesIsInvalid(String file, String right, String wrong) {
    String text = Samples.all().getOrDefault(file, "");
    assertTrue(text.contains(right), right);
    assertFalse(errors(kindOf(file), text.replace(right, wrong)).isEmpty());
  }

  private static ContentSchema.Kind kindOf(String file) {
    return switch (file.replaceFirst("/.*", "")) {
      case "report.yaml" -> ContentSchema.Kind.REPORT;
      case "terms.yaml" -> ContentSchema.Kind.TERMS;
      case "facts.yaml" -> ContentSchema.Kind.FACTS;
      case "translations.yaml" -> ContentSchema.Kind.TRANSLATIONS;
      case "locks.yaml" -> ContentSchema.Kind.LOCKS;
      case "data" -> ContentSchema.Kind.DATASET;
      default -> ContentSchema.Kind.SECTION;
    };
  }

  private static List<String> errors(ContentSchema.Kind kind, String yaml) {
    Validator validator =
        new ValidatorFactory()
            .withJsonNodeFactory(new SnakeYamlNode.Factory())
            .withDefaultDialect(new Dialects.Draft7Dialect())
            .createValidator();
    URI uri = validator.registerSchema(schema(kind));
    return validator.validate(uri, yaml).getErrors().stream()
        .map(e -> e.getInstanceLocation() + " " + e.getError())
        .toList();
  }

  private static String schema(ContentSchema.Kind kind) {
    StringWriter writer = new StringWriter();
    try {
      ContentSchema.write(writer, kind);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return writer.toString();
  }
}
