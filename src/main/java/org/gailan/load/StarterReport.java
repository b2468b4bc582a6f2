package org.gailan.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gailan.content.Language;
import org.gailan.diagnostic.Diagnostics;

/**
 * A small report to begin with: made up, commented, with each kind of block.
 *
 * @param languages of the report, in the order of its side-by-side edition
 * @param titles in the languages that are to have another than the usual one
 */
public record StarterReport(String id, List<Language> languages, Map<Language, String> titles) {
  /** Beside this class; a folder in a jar can't be listed. */
  private static final List<String> FILES =
      List.of(
          "README.md",
          "report.yaml",
          "terms.yaml",
          "facts.yaml",
          "data/makers.yaml",
          "data/prices.csv",
          "data/prices.yaml",
          "data/sales.yaml",
          "sections/01-about.yaml",
          "sections/02-market.yaml",
          "sections/03-prices.yaml",
          "sections/04-makers.yaml");

  /** The id of a report that is given none. */
  public static final String USUAL_ID = "industry-overview";

  public StarterReport {
    languages = List.copyOf(languages);
    titles = Map.copyOf(titles);
  }

  /** Whether a word can be the id of a report: lower-case letters, digits and hyphens. */
  public static boolean isId(String word) {
    return ScalarReader.ID.matcher(word).matches();
  }

  /** What such a section is called. */
  static String usualTitle(Language language) {
    return switch (language) {
      case ZH_HANT -> "行業概覽";
      case EN -> "Industry Overview";
    };
  }

  /** The files of the report by path, those for editors among them. */
  public Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : FILES) {
      String text = resource(name);
      String made = name.endsWith(".yaml") ? adapted(name, text) : text;
      files.put(name, made.getBytes(StandardCharsets.UTF_8));
    }
    files.putAll(schemas());
    return files;
  }

  /** The schema of each kind of file, to which the first line of the files leads editors. */
  static Map<String, byte[]> schemas() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (ContentSchema.Kind kind : ContentSchema.Kind.values()) {
      StringWriter schema = new StringWriter();
      ContentSchema.write(schema, kind);
      files.put(
          "schema/" + kind.word() + ".schema.json",
          schema.toString().getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private String adapted(String name, String text) {
    SourceFile file = new SourceFile(name, text);
    YamlNode root =
        YamlReader.read(file, new Diagnostics())
            .orElseThrow(() -> new IllegalStateException(name + " of the starter is not YAML"));
    Edits edits = new Edits(file);
    if (name.equals("report.yaml") && root instanceof YamlNode.Mapping report) {
      head(report, file, edits);
    } else {
      new LanguagesKept(file, languages, edits).in(root);
    }
    return edits.made();
  }

  private void head(YamlNode.Mapping report, SourceFile file, Edits edits) {
    for (YamlNode.Entry entry : report.entries()) {
      int start = NodeSpan.start(entry.value(), file);
      int end = NodeSpan.end(entry.value(), file);
      switch (entry.key().value()) {
        case "id" -> edits.replace(start, end, id);
        case "title" -> edits.replace(start, end, title());
        case "languages" ->
            edits.replace(
                start,
                end,
                languages.stream().map(Language::tag).collect(Collectors.joining(", ", "[", "]")));
        default -> new LanguagesKept(file, languages, edits).in(entry.value());
      }
    }
  }

  private String title() {
    Map<Language, String> all = new EnumMap<>(Language.class);
    languages.forEach(language -> all.put(language, usualTitle(language)));
    titles.forEach((language, title) -> all.put(language, YamlText.prose(title)));
    return languages.stream()
        .map(l -> l.tag() + ": " + YamlText.quoted(all.getOrDefault(l, "")))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = StarterReport.class.getResourceAsStream("/org/gailan/starter/" + name)) {
      if (in == null) {
        throw new IOException("the program lacks the file " + name + "; build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
