package org.gailan.diagnostic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of the text files of a report, for printing the excerpt under a diagnostic. */
public final class Sources {
  private final Map<String, List<String>> lines = new LinkedHashMap<>();

  /**
   * Keeps the text of a file.
   *
   * @param file as {@link Location#file} names it
   */
  public void add(String file, String text) {
    lines.put(file, text.lines().toList());
  }

  /** Keeps what others keep. */
  public void addAll(Sources others) {
    lines.putAll(others.lines);
  }

  /** The line a location points into; empty where it means a whole file or a spreadsheet cell. */
  public Optional<String> line(Location location) {
    List<String> file = lines.getOrDefault(location.file(), List.of());
    int line = location.line();
    return line >= 1 && line <= file.size() ? Optional.of(file.get(line - 1)) : Optional.empty();
  }

  /** The files kept, in the order they were read. */
  public Set<String> files() {
    return Set.copyOf(lines.keySet());
  }
}
