package org.gailan.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Origin;
import org.gailan.resolve.Run.Style;

/**
 * A paragraph's worth of printed characters.
 *
 * @param stale whether it bears a mark, for its translation is to be confirmed
 */
public record PrintedText(List<Run> runs, boolean stale) {
  public PrintedText {
    runs = List.copyOf(runs);
  }

  public PrintedText(List<Run> runs) {
    this(runs, false);
  }

  /** Words of the engine's own, without a style. */
  static PrintedText typeset(String text, Location location) {
    return new PrintedText(
        text.isEmpty()
            ? List.of()
            : List.of(new Run(text, Set.of(), Optional.empty(), Origin.fixed(location))));
  }

  /** The characters alone. */
  public String plain() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** The characters without the marks that only mean something beside a note or a draft. */
  public String words() {
    return runs.stream()
        .filter(run -> !run.has(Style.NOTE_MARK) && !run.has(Style.NAME_MARK))
        .filter(run -> !run.has(Style.STALE) && !run.isGone())
        .map(Run::text)
        .collect(Collectors.joining());
  }

  public boolean isEmpty() {
    return runs.isEmpty();
  }
}
