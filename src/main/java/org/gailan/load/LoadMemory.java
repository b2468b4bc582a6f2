package org.gailan.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was read of a report the last time, file by file: who loads it again after an edit reads
 * only the files that changed. For one thread at a time.
 */
public final class LoadMemory {
  private Map<Key, ReadPart<?>> before = new HashMap<>();
  private Map<Key, ReadPart<?>> now = new HashMap<>();

  /**
   * What is read.
   *
   * @param beside what else the reading depends on
   */
  private record Key(String file, List<Object> beside) {}

  /** Remembers nothing yet. */
  public LoadMemory() {}

  /** From here on the report is loaded once more; what it no longer has is forgotten at its end. */
  void begin() {
    before = now;
    now = new HashMap<>();
  }

  /**
   * A part as it was read before, if that still holds, or else read now.
   *
   * @param beside what its reading depends on beside its files; compared by equals
   */
  @SuppressWarnings("unchecked") // the same file is always read as the same type
  <T> ReadPart<T> part(
      String file,
      List<Object> beside,
      ReportFolder folder,
      Reading whole,
      Function<ReadPart.Desk, Optional<T>> reading) {
    Key key = new Key(file, beside);
    ReadPart<?> known = before.get(key);
    ReadPart<T> part =
        known != null && known.holds() ? (ReadPart<T>) known : ReadPart.of(folder, whole, reading);
    now.put(key, part);
    return part;
  }
}
