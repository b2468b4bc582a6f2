package org.gailan.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.build.Stopwatch;
import org.gailan.diagnostic.Columns;
import org.gailan.diagnostic.Message;

/**
 * Says on a terminal what is being done, and for how long; silent everywhere else.
 *
 * <p>A terminal has one line, which is written over: with the stages that some thread is at, and
 * the time since the start. One that cannot go back in a line (TERM=dumb), and the log of a CI, get
 * a line for each stage instead.
 */
final class Progress implements AutoCloseable {
  private static final int TICK = 100;

  /** Narrower than any terminal, as some wrap what fills a line, and a wrapped line stays. */
  private static final int WIDTH = 76;

  private final Surroundings surroundings;
  private final boolean shown;
  private final boolean overwrites;
  private final Stopwatch stopwatch = new Stopwatch(this::begin, this::end);
  private final Map<String, Integer> atWork = new LinkedHashMap<>();
  private final Set<String> named = new LinkedHashSet<>();
  private final long start = System.nanoTime();
  private final Optional<Thread> ticker;
  private Message edition = Message.NONE;
  private String stage = "";
  private int written;
  private boolean resting;

  /**
   * Begins to count the time.
   *
   * @param quiet whether nothing is to be said on a terminal either
   */
  Progress(Surroundings surroundings, boolean quiet) {
    this.surroundings = surroundings;
    this.shown = surroundings.terminal() && !quiet;
    this.overwrites = shown && surroundings.overwrites();
    this.ticker = overwrites ? Optional.of(new Thread(this::tick, "progress")) : Optional.empty();
    ticker.ifPresent(
        thread -> {
          thread.setDaemon(true);
          thread.start();
        });
  }

  /** Tells this of its stages. */
  Stopwatch stopwatch() {
    return stopwatch;
  }

  /** The stages that follow are of an edition, one of several. */
  synchronized void edition(String id, int number, int of) {
    edition = of == 1 ? Message.NONE : Message.of("%s (%d of %d): ", id, number, of);
    named.clear();
  }

  private synchronized void begin(String begun) {
    atWork.merge(begun, 1, Integer::sum);
    stage = begun;
    resting = false;
    if (overwrites) {
      draw();
    } else if (shown && named.add(begun)) {
      surroundings
          .err()
          .println(
              fitted(
                  "gailan: "
                      + surroundings.words(edition)
                      + surroundings.words(Stages.word(begun))));
    }
  }

  private synchronized void end(String ended) {
    atWork.computeIfPresent(ended, (name, count) -> count == 1 ? null : count - 1);
  }

  /** Takes the line away, so that something else can be said; the next stage brings it back. */
  synchronized void rest() {
    resting = true;
    if (written > 0) {
      surroundings.err().print("\r" + " ".repeat(written) + "\r");
      surroundings.err().flush();
      written = 0;
    }
  }

  /**
   * Says at the end what was done, and in which time.
   *
   * @param what such as {@code built 6 files}
   */
  synchronized void total(Message what) {
    close();
    if (shown) {
      surroundings
          .err()
          .println("gailan: " + surroundings.words(Message.of("%s in %s", what, time())));
    }
  }

  /** The line goes, however the command ends. */
  @Override
  public synchronized void close() {
    rest();
    ticker.ifPresent(Thread::interrupt);
  }

  /** The time since the start, in words. */
  Message time() {
    return time(start);
  }

  /** The time since a moment of {@link System#nanoTime}, in words. */
  static Message time(long since) {
    long milliseconds = (System.nanoTime() - since) / 1_000_000;
    long seconds = milliseconds / 1000;
    return seconds < 60
        ? Message.of("%d.%d s", seconds, milliseconds % 1000 / 100)
        : Message.of("%d min %02d s", seconds / 60, seconds % 60);
  }

  private void tick() {
    try {
      while (true) {
        Thread.sleep(TICK);
        synchronized (this) {
          if (!resting && !stage.isEmpty()) {
            draw();
          }
        }
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private void draw() {
    Collection<String> begun = atWork.isEmpty() ? List.of(stage) : atWork.keySet();
    Message stages = Message.list(begun.stream().map(Stages::word).toList());
    String time = "  " + surroundings.words(time());
    String said = "gailan: " + surroundings.words(edition) + surroundings.words(stages);
    String line = fitted(said, WIDTH - Columns.of(time)) + time;
    // blanks over what is longer, for not every terminal knows how to clear a line
    String over = " ".repeat(Math.max(0, written - Columns.of(line)));
    surroundings.err().print("\r" + line + over);
    surroundings.err().flush();
    written = Columns.of(line);
  }

  private static String fitted(String line) {
    return fitted(line, WIDTH);
  }

  private static String fitted(String line, int width) {
    String plain = line.replaceAll("[^\\x20-\\x7e\\p{IsHan}\\u3001-\\u301f\\uff01-\\uff60]", "?");
    if (Columns.of(plain) <= width) {
      return plain;
    }
    while (Columns.of(plain) > width - 3) {
      plain = plain.substring(0, plain.offsetByCodePoints(plain.length(), -1));
    }
    return plain + "...";
  }
}
