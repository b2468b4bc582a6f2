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

  private static final Map<String, Words> WORDS =
      Map.ofEntries(
          Map.entry("heading", new Words("標題", "Heading")),
          Map.entry("paragraph", new Words("段落", "Paragraph")),
          Map.entry("lead", new Words("導語", "Lead-in")),
          Map.entry("text", new Words("內容", "Text")),
          Map.entry("term", new Words("詞語", "Term")),
          Map.entry("title", new Words("標題", "Title")),
          Map.entry("source", new Words("資料來源", "Source")),
          Map.entry("name", new Words("名稱", "Name")),
          Map.entry("geography", new Words("地區", "Area")),
          Map.entry("definition", new Words("定義", "Definition")),
          Map.entry("measure", new Words("計量", "Measure")),
          Map.entry("marks", new Words("標記", "Mark")),
          Map.entry("note", new Words("附註", "Note")),
          Map.entry("notes", new Words("附註", "Note")),
          Map.entry("reason", new Words("原因", "Reason")));

  private static final Words OTHERS = new Words("●", "●");

  private static final Words UNITS = new Words("單位", "units");

  private final List<Language> languages;

  /** The same in each language. */
  private record Words(String chinese, String english) {
    String in(Language language) {
      return switch (language) {
        case ZH_HANT -> chinese;
        case EN -> english;
      };
    }
  }

  EmptyWords(List<Language> languages) {
    this.languages = languages;
  }

  /** The placeholder for the text under a key. */
  EmptyValue.Fields of(String key, YamlNode text) {
    String marks = String.join("", noteMarks(text));
    Map<String, EmptyValue> sides = new LinkedHashMap<>();
    for (Language language : languages) {
      String words = WORDS.getOrDefault(key, OTHERS).in(language);
      sides.put(language.tag(), EmptyValue.Written.of("[" + words + "]" + marks));
    }
    return new EmptyValue.Fields(sides);
  }

  /** What is counted, of a unit that has a name of its own. */
  EmptyValue.Fields unit() {
    Map<String, EmptyValue> sides = new LinkedHashMap<>();
    for (Language language : languages) {
      sides.put(language.tag(), EmptyValue.Written.of(UNITS.in(language)));
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
