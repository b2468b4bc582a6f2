package org.gailan.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gailan.font.Typefaces;

/** Does jobs that do not depend on each other at the same time. */
final class Workshop {
  private Workshop() {}

  /** The first thread takes over the typefaces that the checks have read. */
  static Supplier<Typefaces> typefacesForEachThread(Typefaces read) {
    AtomicInteger taken = new AtomicInteger();
    return () -> taken.getAndIncrement() == 0 ? read : read.forAnotherThread();
  }

  /**
   * Does all jobs.
   *
   * @param jobs begun from the last, which is the largest of a report's
   * @param most threads at work
   * @param desks makes what a thread works with, which it does not share
   * @return the results in the order of the jobs
   */
  static <D, R> List<R> run(List<Function<D, R>> jobs, int most, Supplier<D> desks) {
    ExecutorService workers =
        Executors.newFixedThreadPool(Math.max(1, Math.min(most, jobs.size())));
    ThreadLocal<D> desk = ThreadLocal.withInitial(desks);
    try {
      List<Future<R>> begun = new ArrayList<>();
      for (int i = jobs.size() - 1; i >= 0; i--) {
        Function<D, R> job = jobs.get(i);
        begun.add(0, workers.submit(() -> job.apply(desk.get())));
      }
      List<R> done = new ArrayList<>();
      for (Future<R> job : begun) {
        done.add(job.get());
      }
      return done;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw asItWas(e);
    } finally {
      workers.shutdownNow();
    }
  }

  /** What a job threw, as if it had been thrown here. */
  private static RuntimeException asItWas(ExecutionException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof RuntimeException exception
        ? exception
        : new IllegalStateException(e.getCause());
  }
}
