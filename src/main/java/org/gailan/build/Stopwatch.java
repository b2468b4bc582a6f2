package org.gailan.build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Times the stages of a build, and says which one begins and ends, on the thread that does it. */
public final class Stopwatch {
  private final Map<String, Long> nanoseconds = new LinkedHashMap<>();
  private final Consumer<String> begins;
  private final Consumer<String> ends;

  /**
   * @param begins is told the name of each stage as it begins
   */
  public Stopwatch(Consumer<String> begins) {
    this(begins, stage -> {});
  }

  /**
   * @param begins is told the name of each stage as it begins
   * @param ends is told it again as it ends, however it ends
   */
  public Stopwatch(Consumer<String> begins, Consumer<String> ends) {
    this.begins = begins;
    this.ends = ends;
  }

  /** Does some work, and adds the time it took to that of its stage. */
  public <T> T time(String stage, Supplier<T> work) {
    begins.accept(stage);
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      long spent = System.nanoTime() - start;
      synchronized (nanoseconds) {
        nanoseconds.merge(stage, spent, Long::sum);
      }
      ends.accept(stage);
    }
  }

  /** The time spent in each stage, in milliseconds, added up over the threads at work. */
  public Map<String, Long> milliseconds() {
    Map<String, Long> milliseconds = new LinkedHashMap<>();
    synchronized (nanoseconds) {
      nanoseconds.forEach((stage, time) -> milliseconds.put(stage, time / 1_000_000));
    }
    return milliseconds;
  }
}
