package org.gailan.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.content.Language;

/**
 * The placeholders that stand where a text stood. They are the program's own words; of the text
 * only the marks of its notes are kept, by the ids of the notes.
 */
final class EmptyWords {
  private static final Pattern NOTE_MARK =
      Pattern.compile("(?<!\\\\)\\{note\\s+([a-z][a-z0-9-]*)\\s*\\}");

  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          Map.entry("heading", List.of("標題", "Heading")),
          Map.entry("paragraph", List.of("段落", "Paragraph")),
          Map.entry("lead", List.of("導語", "Lead-in")),
          Map.entry("text", List.of("內容", "Text")),
          Map.entry("term", List.of("詞語", "Term")),
          Map.entry("title", List.of("標題", "Title")),
          Map.entry("source", List.of("資料來源", "Source")),
          Map.entry("name", List.of("名稱", "Name")),
          Map.entry("geography", List.of("地區", "Area")),
          Map.entry("definition", List.of("定義", "Definition")),
          Map.entry("measure", List.of("計量", "Measure")),
          Map.entry("marks", List.of("標記", "Mark")),
          Map.entry("note", List.of("附註", "Note")),
          Map.entry("notes", List.of("附註", "Note")),
          Map.entry("reason", List.of("原因", "Reason")));

  private static final List<String> OTHERS = List.of("●", "●");

  private final List<Language> languages;

  EmptyWords(List<Language> languages) {
    this.languages = languages;
  }

  /** The placeholder for the text under a key. */
  EmptyValue.Fields of(String key, YamlNode text) {
    String marks = String.join("", noteMarks(text));
    Map<String, EmptyValue> sides = new LinkedHashMap<>();
    for (Language language : languages) {
      String words = WORDS.getOrDefault(key, OTHERS).get(language.ordinal());
      sides.put(language.tag(), EmptyValue.Written.of("[" + words + "]" + marks));
    }
    return new EmptyValue.Fields(sides);
  }

  /** What is counted, of a unit that has a name of its own. */
  EmptyValue.Fields unit() {
    Map<String, EmptyValue> sides = new LinkedHashMap<>();
    for (Language language : languages) {
      sides.put(language.tag(), EmptyValue.Written.of(language == Language.EN ? "units" : "單位"));
    }
    return new EmptyValue.Fields(sides);
  }

  /** Those of the first language that has any: every language has the same. */
  private static List<String> noteMarks(YamlNode text) {
    List<String> marks = new ArrayList<>();
    if (text instanceof YamlNode.Scalar scalar) {
      Matcher matcher = NOTE_MARK.matcher(scalar.value());
      while (matcher.find()) {
        marks.add("{note " + matcher.group(1) + "}");
      }
    } else if (text instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry side : mapping.entries()) {
        if (marks.isEmpty()) {
          marks.addAll(noteMarks(side.value()));
        }
      }
    }
    return marks;
  }
}
