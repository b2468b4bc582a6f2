package org.gailan.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the texts of a page's HTML, so that whoever lays the pages out can say where each came to
 * stand. A mark is a processing instruction before the text, taken out again before layout: pages
 * with and without marks are the same.
 */
public final class TextMarks {
  /** The target of the processing instructions; their data is the number. */
  public static final String TARGET = "gailan-text";

  private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
  private final List<Marked> marked = new ArrayList<>();
  private final Map<String, Object> drawings = new HashMap<>();

  /**
   * A text that was marked.
   *
   * @param printed what of the printed report it is; itself, not its equal
   */
  public record Marked(Object printed, String text) {}

  /** The mark to be written before a text. */
  String mark(Object printed, String text) {
    int number =
        numbers.computeIfAbsent(
            printed,
            p -> {
              marked.add(new Marked(p, text));
              return marked.size() - 1;
            });
    return "<?" + TARGET + " " + number + "?>";
  }

  /** Says of what a drawing is, by the key of its place on the page. */
  public void drawing(String key, Object printed) {
    drawings.put(key, printed);
  }

  /** What was marked, by number. */
  public List<Marked> marked() {
    return List.copyOf(marked);
  }

  /** What is drawn, by the key of its place. */
  public Map<String, Object> drawings() {
    return Map.copyOf(drawings);
  }
}
