package org.gailan.preview;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gailan.build.LiveEdition;
import org.gailan.diagnostic.Diagnostic;
import org.gailan.font.Typefaces;
import org.gailan.html.HtmlWriter;

/** Lays out the pages that windows show, one version after the other, and leaves out old ones. */
final class Layouts implements AutoCloseable {
  private final PreviewRequest request;
  private final Viewers viewers;
  private final Typefaces typefaces;
  private final PagePictures pictures = new PagePictures();
  private final ExecutorService laying =
      Executors.newSingleThreadExecutor(LiveReport.daemon("pages"));
  private final Map<View, Integer> asked = new HashMap<>();
  private final Map<Integer, Diagnostic> findings = new HashMap<>();

  Layouts(PreviewRequest request, Viewers viewers, Typefaces typefaces) {
    this.request = request;
    this.viewers = viewers;
    this.typefaces = typefaces;
  }

  PagePictures pictures() {
    return pictures;
  }

  /** Why the pages of a version could not be laid out; empty where they could, or nobody asked. */
  synchronized Optional<Diagnostic> finding(int version) {
    return Optional.ofNullable(findings.get(version));
  }

  /** Lays out the pages that are looked at, if they are older than a version. */
  void renew(Snapshot snapshot, int newest) {
    for (View view : viewers.viewsOfPages()) {
      if (snapshot.version() == newest && snapshot.has(view)) {
        lay(view, snapshot);
      }
    }
  }

  /** Lays out the pages of a view, unless they are or will be. */
  synchronized void lay(View view, Snapshot snapshot) {
    if (laying.isShutdown() || asked.getOrDefault(view, -1) >= snapshot.version()) {
      return;
    }
    asked.put(view, snapshot.version());
    laying.execute(() -> work(view, snapshot));
  }

  private synchronized boolean isWanted(View view, Snapshot snapshot) {
    return asked.getOrDefault(view, -1) == snapshot.version();
  }

  private void work(View view, Snapshot snapshot) {
    LiveEdition edition = snapshot.editions().get(view.edition());
    if (edition == null || !isWanted(view, snapshot)) {
      return;
    }
    viewers.tell(view, event(snapshot.version(), "laying-out", pictures.pages(view)));
    try {
      HtmlWriter writer = new HtmlWriter(request.folder().resolve("templates"), typefaces);
      LiveEdition.Pages pages = edition.pages(view.tag(), writer, typefaces, request.engine());
      if (pages.pdf().isPresent()) {
        pictures.put(
            view, snapshot.version(), pages.pdf().get().bytes(), pages.pdf().get().pages());
        viewers.tell(view, event(snapshot.version(), "ready", pages.pdf().get().pages()));
      } else {
        synchronized (this) {
          findings.clear();
          pages.finding().ifPresent(found -> findings.put(snapshot.version(), found));
        }
        viewers.tell(view, event(snapshot.version(), "failed", pictures.pages(view)));
      }
    } catch (RuntimeException failure) {
      viewers.tell(view, event(snapshot.version(), "failed", pictures.pages(view)));
    }
  }

  private static Event event(int version, String state, int pages) {
    return Event.of(
        "pages",
        json -> {
          json.writeNumberField("version", version);
          json.writeStringField("state", state);
          json.writeNumberField("pages", pages);
        });
  }

  /** Which pages there are already. */
  Optional<Event> hello(View view) {
    return pictures.version(view).map(version -> event(version, "ready", pictures.pages(view)));
  }

  @Override
  public synchronized void close() {
    laying.shutdownNow();
  }
}
