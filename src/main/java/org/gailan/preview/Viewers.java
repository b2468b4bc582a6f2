package org.gailan.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The windows that are open, each at the end of a stream of events. */
final class Viewers {
  /** A window that shows no sign of life for longer has lost its connection. */
  private static final int SECONDS_BETWEEN_BEATS = 5;

  /** A window that is this many events behind is told nothing more; it comes back by itself. */
  private static final int MOST_WAITING = 200;

  private final List<Viewer> open = new CopyOnWriteArrayList<>();
  private final Clock clock;
  private volatile boolean closed;

  Viewers(Clock clock) {
    this.clock = clock;
  }

  /** A window. */
  private static final class Viewer {
    private final View view;
    private final boolean pages;
    private final BlockingQueue<Event> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private volatile boolean left;

    Viewer(View view, boolean pages) {
      this.view = view;
      this.pages = pages;
    }
  }

  /** What is being looked at. */
  Set<View> views() {
    return open.stream().map(viewer -> viewer.view).collect(Collectors.toSet());
  }

  /** What is being looked at as pages. */
  Set<View> viewsOfPages() {
    return open.stream()
        .filter(viewer -> viewer.pages)
        .map(viewer -> viewer.view)
        .collect(Collectors.toSet());
  }

  /** Tells every window. */
  void tell(Event event) {
    open.forEach(viewer -> tell(viewer, event));
  }

  /** Tells the windows that show something. */
  void tell(View view, Event event) {
    open.stream().filter(viewer -> viewer.view.equals(view)).forEach(v -> tell(v, event));
  }

  private static void tell(Viewer viewer, Event event) {
    if (!viewer.waiting.offer(event)) {
      viewer.left = true;
    }
  }

  /**
   * Writes the events of a window until it is closed, or the server is.
   *
   * @param pages whether it shows pages
   * @param first what it is told at once
   */
  void stream(View view, boolean pages, Supplier<List<Event>> first, OutputStream out)
      throws IOException {
    Viewer viewer = new Viewer(view, pages);
    open.add(viewer);
    try {
      for (Event event : first.get()) {
        out.write(event.bytes());
      }
      out.flush();
      while (!viewer.left && !closed) {
        Event next = next(viewer);
        out.write((next == null ? beat() : next).bytes());
        out.flush();
      }
    } finally {
      open.remove(viewer);
    }
  }

  private static @Nullable Event next(Viewer viewer) {
    try {
      return viewer.waiting.poll(SECONDS_BETWEEN_BEATS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      viewer.left = true;
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private Event beat() {
    return Event.of("beat", json -> json.writeNumberField("now", clock.millis()));
  }

  /** Ends every stream. */
  void close() {
    closed = true;
    tell(beat());
  }
}
