package org.gailan.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change to a small report, and what the checks are to find in it. How one is written is told in
 * src/test/reports/planted/README.md.
 *
 * @param line of its file, from 1, at which it begins
 * @param edits in the order in which they are made
 * @param finds the rules at each mark, in the order of the marks
 * @param gap why the checks don't find what they should, or find what they should not
 */
record PlantedCase(
    String name, int line, List<Edit> edits, List<List<String>> finds, Optional<String> gap) {
  static final char MARK = '»';

  PlantedCase {
    edits = List.copyOf(edits);
    finds = List.copyOf(finds);
  }

  /** A text that stands once in a file, and what takes its place. */
  record Edit(String file, String before, String after) {}

  /** The cases of a file, such as mistakes.txt. */
  static List<PlantedCase> read(Path file) throws IOException {
    List<PlantedCase> cases = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("## ")) {
        int end = i + 1;
        while (end < lines.size() && !lines.get(end).startsWith("## ")) {
          end++;
        }
        cases.add(of(lines.get(i).substring(3), i + 1, lines.subList(i + 1, end)));
      }
    }
    return cases;
  }

  private static PlantedCase of(String name, int line, List<String> lines) {
    List<Edit> edits = new ArrayList<>();
    List<List<String>> finds = new ArrayList<>();
    Optional<String> gap = Optional.empty();
    String file = "";
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i);
      if (text.startsWith("-") || text.startsWith("+")) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (; i < lines.size() && lines.get(i).startsWith("-"); i++) {
          before.add(content(lines.get(i)));
        }
        for (; i < lines.size() && lines.get(i).startsWith("+"); i++) {
          after.add(content(lines.get(i)));
        }
        i--;
        edits.add(new Edit(file, String.join("\n", before), String.join("\n", after)));
      } else if (text.startsWith("@ ")) {
        String marked = content(text);
        edits.add(new Edit(file, marked.replace(String.valueOf(MARK), ""), marked));
      } else if (text.startsWith("finds ")) {
        finds.add(List.of(text.substring(6).split(", ")));
      } else if (text.startsWith("gap: ")) {
        gap = Optional.of(text.substring(5));
      } else if (!text.isBlank() && !text.startsWith("#")) {
        file = text.strip();
      }
    }
    return new PlantedCase(name, line, edits, finds, gap);
  }

  private static String content(String line) {
    return line.length() > 2 ? line.substring(2) : "";
  }

  /**
   * Makes the edits.
   *
   * @return each expected finding, such as {@code data/sales.yaml:9:15 proof.growth}
   */
  List<String> plant(Path report) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    int marks = 0;
    for (Edit edit : edits) {
      String text = texts.containsKey(edit.file()) ? texts.get(edit.file()) : read(report, edit);
      String numbered = edit.after();
      while (numbered.indexOf(MARK) >= 0) {
        numbered = numbered.replaceFirst(String.valueOf(MARK), numbered(marks++));
      }
      texts.put(edit.file(), replaced(text, edit, numbered));
    }
    if (marks != finds.size()) {
      throw new AssertionError(
          "'%s' has %d marks, but %d lines `finds`".formatted(name, marks, finds.size()));
    }
    Map<Integer, List<String>> expected = new LinkedHashMap<>();
    for (Map.Entry<String, String> entry : texts.entrySet()) {
      Files.writeString(report.resolve(entry.getKey()), unmarked(entry, expected));
    }
    return expected.values().stream().flatMap(List::stream).sorted().toList();
  }

  private static String read(Path report, Edit edit) throws IOException {
    Path file = report.resolve(edit.file());
    return edit.before().isEmpty() && !Files.exists(file) ? "" : Files.readString(file);
  }

  /** A new file has nothing before the edit. */
  private String replaced(String text, Edit edit, String after) {
    int at = text.indexOf(edit.before());
    boolean once = at >= 0 && text.indexOf(edit.before(), at + 1) < 0;
    if (!once && !text.isEmpty()) {
      throw new AssertionError(
          "'%s': %s stands %s in %s"
              .formatted(name, edit.before(), at < 0 ? "nowhere" : "several times", edit.file()));
    }
    return text.isEmpty()
        ? after + "\n"
        : text.substring(0, at) + after + text.substring(at + edit.before().length());
  }

  /** The text without its numbered marks, whose places are noted with the rules expected there. */
  private String unmarked(Map.Entry<String, String> file, Map<Integer, List<String>> expected) {
    StringBuilder text = new StringBuilder();
    int line = 1;
    int column = 1;
    for (int character : file.getValue().codePoints().toArray()) {
      int mark = character - FIRST_NUMBERED;
      if (mark >= 0 && mark < finds.size()) {
        String place = "%s:%d:%d ".formatted(file.getKey(), line, column);
        expected.put(mark, finds.get(mark).stream().map(rule -> place + rule).toList());
        continue;
      }
      text.appendCodePoint(character);
      line += character == '\n' ? 1 : 0;
      column = character == '\n' ? 1 : column + 1;
    }
    return text.toString();
  }

  /** Private-use characters, which no report holds, number the marks while edits go on. */
  private static final int FIRST_NUMBERED = 0xF0000;

  private static String numbered(int mark) {
    return Character.toString(FIRST_NUMBERED + mark);
  }
}
