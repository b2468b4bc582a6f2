package org.gailan.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds which files of a report were changed since it last looked: by their size and time, and as
 * these are not always told rightly, by their bytes.
 *
 * <p>It looks itself instead of waiting for the system to call, which shared drives do not do. It
 * is for one thread. Cost for 1,000 files: see {@code docs/terminal.md}.
 */
public final class FolderWatch {
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  /** Looking takes at most a tenth of the time, on a slow drive too. */
  private static final int PAUSE_FOR_LOOK = 9;

  /**
   * How many bytes are read again in each look, of files that seem to be as they were: enough for a
   * report of 500 KB each second, at a hundredth of a processor's time.
   */
  private static final long READ_AGAIN = 64 << 10;

  /**
   * How many looks a changed file is read again in each, since a drive may tell times in steps of
   * two seconds.
   */
  private static final int CLOSE_LOOKS = 30;

  private final Path folder;
  private final Set<Path> outputs;
  private final Map<String, Known> known = new HashMap<>();
  private final Map<String, Integer> closely = new HashMap<>();
  private Set<String> doubtful = new HashSet<>();
  private Iterator<String> round = Set.<String>of().iterator();
  private Optional<String> nextInRound = Optional.empty();
  private long credit;
  private long lastLook;

  /** What a file was when it was last read; without a hash if it could not be. */
  private record Known(FolderLook.Sight sight, OptionalLong hash) {}

  /**
   * Takes a first look, against which changes are told.
   *
   * @param folder of a report
   * @param outputs folders that are written to meanwhile; where they are inside of the report's,
   *     nothing in them is a change
   * @throws UncheckedIOException if the folder cannot be read
   */
  public FolderWatch(Path folder, Set<Path> outputs) {
    this.outputs = Set.copyOf(outputs);
    try {
      this.folder = folder.toRealPath();
      FolderLook look = look();
      look.seen()
          .forEach((name, sight) -> known.put(name, new Known(sight, look.hash(name, sight))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Looks again. A file that is just being written, was emptied or is gone is left for the next
   * look, in which it may be whole: editors write files so.
   *
   * @return the files that are new, changed or gone, by their path in the folder with {@code /}, in
   *     order; none while the folder cannot be read
   */
  public Set<String> changes() {
    long start = System.nanoTime();
    try {
      return found();
    } catch (IOException awayForAWhile) {
      return Set.of();
    } finally {
      lastLook = System.nanoTime() - start;
    }
  }

  private Set<String> found() throws IOException {
    Set<String> changed = new TreeSet<>();
    FolderLook look = look();
    Set<String> doubts = new HashSet<>();
    look.seen()
        .forEach(
            (name, sight) -> {
              if (isChanged(name, sight, look, doubts)) {
                changed.add(name);
              }
            });
    for (String name : Set.copyOf(known.keySet())) {
      if (!look.seen().containsKey(name) && !look.isOutOfSight(name)) {
        if (doubtful.contains(name)) {
          known.remove(name);
          changed.add(name);
        } else {
          doubts.add(name);
        }
      }
    }
    doubtful = doubts;
    closely.replaceAll((name, looks) -> looks - 1);
    closely.values().removeIf(looks -> looks <= 0);
    changed.forEach(name -> closely.put(name, CLOSE_LOOKS));
    readSomeAgain(look, changed);
    return changed;
  }

  /** How long to wait before the next look: 100 ms, longer where looking takes long. */
  public Duration pause() {
    Duration fair = Duration.ofNanos(lastLook).multipliedBy(PAUSE_FOR_LOOK);
    Duration atLeast = fair.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : fair;
    return atLeast.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : atLeast;
  }

  private FolderLook look() throws IOException {
    return FolderLook.at(folder, outputs);
  }

  private boolean isChanged(
      String name, FolderLook.Sight sight, FolderLook look, Set<String> doubts) {
    Optional<Known> before = Optional.ofNullable(known.get(name));
    boolean same = before.filter(b -> b.sight().equals(sight)).isPresent();
    if (same && before.get().hash().isPresent() && !closely.containsKey(name)) {
      return false;
    }
    if (!same && sight.isEmptyFile() && !doubtful.contains(name)) {
      doubts.add(name);
      return false;
    }
    OptionalLong hash = look.hash(name, sight);
    if (hash.isEmpty()) {
      return false; // it is being written, or may not be read for now
    }
    known.put(name, new Known(sight, hash));
    return before.isEmpty() || !before.get().hash().equals(hash);
  }

  /** Reads some files that seem unchanged, a few in each look, in turn. */
  private void readSomeAgain(FolderLook look, Set<String> changed) {
    credit += READ_AGAIN;
    if (nextInRound.isEmpty() && !round.hasNext()) {
      round = Set.copyOf(known.keySet()).iterator();
      credit = Math.min(credit, READ_AGAIN); // a small report is read once a look, not more
    }
    while (nextInRound.isPresent() || round.hasNext()) {
      String name = nextInRound.orElseGet(round::next);
      Optional<Known> before = Optional.ofNullable(known.get(name));
      Optional<FolderLook.Sight> sight = Optional.ofNullable(look.seen().get(name));
      if (before.isEmpty() || sight.isEmpty() || !before.get().sight().equals(sight.get())) {
        nextInRound = Optional.empty();
        continue;
      }
      if (sight.get().size() > credit) {
        nextInRound = Optional.of(name);
        return;
      }
      nextInRound = Optional.empty();
      credit -= sight.get().size();
      OptionalLong hash = look.hash(name, sight.get());
      if (hash.isPresent() && !hash.equals(before.get().hash())) {
        known.put(name, new Known(sight.get(), hash));
        closely.put(name, CLOSE_LOOKS);
        changed.add(name);
      }
    }
  }
}
