package org.gailan.resolve;

import java.util.List;
import java.util.stream.Collectors;

/** A paragraph's worth of printed characters. */
public record PrintedText(List<Run> runs) {
  public PrintedText {
    runs = List.copyOf(runs);
  }

  /** The characters alone. */
  public String plain() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  public boolean isEmpty() {
    return runs.isEmpty();
  }
}
