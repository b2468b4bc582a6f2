package org.gailan.preview;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.gailan.build.CheckedReport;
import org.gailan.build.DrawnCharts;
import org.gailan.build.LiveEdition;
import org.gailan.build.ReadReport;
import org.gailan.build.Stopwatch;
import org.gailan.content.Edition;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.Sources;
import org.gailan.font.Typefaces;
import org.gailan.html.HtmlWriter;
import org.gailan.load.LoadMemory;
import org.gailan.load.ReportLoader;

/**
 * The report as it is now, and what windows show of it. A saved file is read and shown at once; the
 * rules are asked afterwards, and pages are laid out last.
 *
 * <p>One thread reads and writes pages, one asks the rules, one lays pages out: an edit waits for
 * neither of the others.
 */
final class LiveReport implements AutoCloseable {
  /** The rules are asked once no edit follows another: until then the edits have the processors. */
  private static final Duration BEFORE_RULES = Duration.ofMillis(250);

  private final PreviewRequest request;
  private final Viewers viewers;
  private final ExecutorService editing = Executors.newSingleThreadExecutor(daemon("edit"));
  private final ExecutorService checking = Executors.newSingleThreadExecutor(daemon("check"));
  private final Layouts layouts;

  // Of the thread that edits.
  private final LoadMemory memory = new LoadMemory();
  private final Typefaces typefaces = new Typefaces();
  private final DrawnCharts drawn = new DrawnCharts();
  private final Map<View, LivePage> pages = new HashMap<>();
  private HtmlWriter writer;

  // Of the thread that asks the rules: what they found when the report could be shown.
  private final Typefaces forChecks = typefaces.forAnotherThread();
  private Optional<Problems> before = Optional.empty();

  private final AtomicInteger version;
  private volatile long saved;
  private volatile Optional<Snapshot> now = Optional.empty();
  private volatile Optional<Event> broken = Optional.empty();
  private volatile Optional<Event> problems = Optional.empty();

  LiveReport(PreviewRequest request, Viewers viewers) {
    this.request = request;
    this.viewers = viewers;
    this.version = new AtomicInteger(first(request.clock()));
    this.writer = writer();
    this.layouts = new Layouts(request, viewers, typefaces.forAnotherThread());
  }

  /**
   * A server that takes the place of another on its port does not count from the same number:
   * windows would take its versions, and the browser its pictures, for those they have.
   */
  private static int first(Clock clock) {
    return (int) (clock.millis() / 1000 % 1_000_000_000);
  }

  static ThreadFactory daemon(String name) {
    return work -> {
      Thread thread = new Thread(work, "gailan-preview-" + name);
      thread.setDaemon(true);
      return thread;
    };
  }

  private HtmlWriter writer() {
    return new HtmlWriter(request.folder().resolve("templates"), typefaces);
  }

  /** The report as it could last be read, the first reading included; empty if it never could. */
  Optional<Snapshot> now() {
    return now.or(() -> onEdit(() -> now));
  }

  int version() {
    return version.get();
  }

  Layouts layouts() {
    return layouts;
  }

  /**
   * Reads the report again.
   *
   * @param files that changed, by their paths in its folder; none at the beginning
   */
  void changed(Set<String> files) {
    saved = request.clock().millis();
    editing.execute(() -> edit(files));
  }

  private void edit(Set<String> files) {
    int version = this.version.incrementAndGet();
    Set<String> named = files.stream().map(this::named).collect(Collectors.toSet());
    boolean templates = files.stream().anyMatch(file -> file.startsWith("templates/"));
    if (templates) {
      writer = writer();
    }
    ReadReport read;
    try {
      read =
          ReadReport.of(request.folder(), request.directory(), new Stopwatch(stage -> {}), memory);
    } catch (RuntimeException failure) {
      fail(failure, named);
      return;
    }
    if (read.isBroken()) {
      CheckedReport found = read.unchecked();
      Problems why = Problems.of(found.diagnostics(), found.sources(), request, at -> "");
      breakDown(why, why, named);
      return;
    }
    Snapshot snapshot = new Snapshot(version, saved, read);
    Map<View, Event> updates = new HashMap<>();
    try {
      if (templates) {
        pages.clear();
      }
      Set<View> views = viewers.views();
      pages.keySet().retainAll(views);
      for (View view : views) {
        updates.put(view, update(view, snapshot, named));
      }
    } catch (RuntimeException failure) {
      unprintable(snapshot, failure, named);
      return;
    }
    broken = Optional.empty();
    // Before a window is told: what it asks next is about what it was told.
    now = Optional.of(snapshot);
    updates.forEach(viewers::tell);
    ask(() -> check(snapshot), BEFORE_RULES);
    layouts.renew(snapshot, version());
  }

  private String named(String file) {
    String folder = ReportLoader.name(request.folder(), request.directory());
    return folder.isEmpty() ? file : folder + "/" + file;
  }

  /** What differs for a window; where that can't be told, it takes the page anew. */
  private Event update(View view, Snapshot snapshot, Set<String> files) {
    Optional<LivePage> page = Optional.ofNullable(pages.get(view));
    int before = page.map(LivePage::version).orElse(0);
    Optional<List<LivePage.Change>> changes =
        page.flatMap(
            old ->
                edition(snapshot, view.edition())
                    .flatMap(
                        now -> old.update(snapshot.version(), now, now.blocksIn(files), writer)));
    if (changes.isPresent()) {
      return moved("patch", files, json -> patch(before, changes.get(), json));
    }
    pages.remove(view);
    return moved("reload", files, json -> {});
  }

  private static void patch(int from, List<LivePage.Change> changes, JsonGenerator json)
      throws IOException {
    json.writeNumberField("from", from);
    json.writeArrayFieldStart("blocks");
    for (LivePage.Change change : changes) {
      json.writeStartObject();
      json.writeStringField("key", change.key());
      json.writeNumberField("column", change.column());
      json.writeStringField("html", change.html());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** An event that tells how old what it tells is. */
  private Event moved(String name, Set<String> files, Json.Fields more) {
    return Event.of(
        name,
        json -> {
          json.writeNumberField("version", version.get());
          json.writeNumberField("saved", saved);
          json.writeNumberField("now", request.clock().millis());
          json.writeArrayFieldStart("files");
          for (String file : files) {
            json.writeString(file);
          }
          json.writeEndArray();
          more.write(json);
        });
  }

  private Optional<LiveEdition> edition(Snapshot snapshot, String id) {
    Edition edition = snapshot.report().editions().get(id);
    if (edition == null) {
      return Optional.empty();
    }
    LiveEdition known = snapshot.editions().get(id);
    if (known == null) {
      known = LiveEdition.of(snapshot.read(), edition, request.build(), typefaces, drawn);
      snapshot.editions().put(id, known);
    }
    return Optional.of(known);
  }

  /**
   * Windows keep what they show, and say why there is nothing newer.
   *
   * @param why what stands in the way
   * @param all that is found
   */
  private void breakDown(Problems why, Problems all, Set<String> files) {
    Event event =
        moved(
            "broken",
            files,
            json -> {
              json.writeObjectFieldStart("problems");
              why.write(version.get(), json);
              json.writeEndObject();
            });
    broken = Optional.of(event);
    viewers.tell(event);
    told(all, version.get());
  }

  /** The machine, or a template, failed us: the window says so, and the next edit tries again. */
  private void fail(RuntimeException failure, Set<String> files) {
    Diagnostics found = new Diagnostics();
    found.error(
        "preview.failed",
        Location.of(named("report.yaml")),
        Message.of(
            "this could not be shown: %s",
            Optional.ofNullable(failure.getMessage()).orElse(failure.toString())));
    Problems why = Problems.of(found, new Sources(), request, at -> "");
    breakDown(why, why, files);
  }

  /** What can be read but not printed breaks a rule, which says it better than the failure. */
  private void unprintable(Snapshot snapshot, RuntimeException failure, Set<String> files) {
    int asked = snapshot.version();
    ask(
        () -> {
          if (asked == version.get()) {
            Problems all = problems(snapshot);
            if (all.haveErrors()) {
              breakDown(all.since(before), all, files);
            } else {
              fail(failure, files);
            }
          }
        },
        Duration.ZERO);
  }

  /** Lets the rules be asked, unless the preview ends before. */
  private void ask(Runnable rules, Duration later) {
    CompletableFuture.delayedExecutor(later.toMillis(), TimeUnit.MILLISECONDS, checking)
        .execute(rules);
  }

  private void check(Snapshot snapshot) {
    if (snapshot.version() != version.get()) {
      return; // there is a newer one already
    }
    try {
      Problems found = problems(snapshot);
      before = Optional.of(found);
      told(found, snapshot.version());
      // whoever looks at a figure next need not wait
      snapshot.editions().values().forEach(LiveEdition::notes);
    } catch (RuntimeException failure) {
      if (snapshot.version() == version.get()) {
        fail(failure, Set.of());
      }
    }
  }

  private void told(Problems found, int of) {
    Event event = Event.of("problems", json -> found.write(of, json));
    problems = Optional.of(event);
    viewers.tell(event);
  }

  /** What the rules find in the editions that are looked at. */
  private Problems problems(Snapshot snapshot) {
    Diagnostics all = new Diagnostics();
    Set<String> ids =
        viewers.views().stream().map(View::edition).collect(Collectors.toCollection(TreeSet::new));
    if (ids.isEmpty()) {
      ids.add(request.edition().orElse(snapshot.report().edition()));
    }
    for (String id : ids) {
      Edition edition = snapshot.report().editions().get(id);
      if (edition != null) {
        CheckedReport checked =
            snapshot.read().as(edition, false, forChecks, new Stopwatch(stage -> {}));
        checked.isReadyFor(edition);
        checked.diagnostics().sorted().forEach(all::add);
        checked.diagnostics().silenced().forEach(s -> all.silence(s.diagnostic(), s.reason()));
      }
    }
    layouts.finding(snapshot.version()).ifPresent(all::add);
    return Problems.of(all, snapshot.read().sources(), request, snapshot::blockAt);
  }

  /** The HTML of a page as a whole; empty where there is no such view. */
  Optional<String> page(View view) {
    return onEdit(
        () -> {
          Optional<Snapshot> snapshot = now;
          Optional<LiveEdition> edition = snapshot.flatMap(s -> edition(s, view.edition()));
          if (edition.isEmpty()) {
            return Optional.empty();
          }
          return write(view, snapshot.get(), edition.get());
        });
  }

  private Optional<String> write(View view, Snapshot snapshot, LiveEdition edition) {
    try {
      if (edition.columns(view.tag()).isEmpty()) {
        return Optional.empty();
      }
      LivePage.Written written = LivePage.write(view, snapshot.version(), edition, writer);
      pages.put(view, written.page());
      return Optional.of(written.html());
    } catch (RuntimeException failure) {
      unprintable(snapshot, failure, Set.of());
      return Optional.empty();
    }
  }

  /** An edition as it is now; empty where there is none of the id. */
  Optional<LiveEdition> edition(String id) {
    return now.flatMap(
        snapshot ->
            Optional.ofNullable(snapshot.editions().get(id))
                .or(() -> onEdit(() -> edition(snapshot, id))));
  }

  private <T> T onEdit(Callable<T> work) {
    try {
      return editing.submit(work).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** What a window is told when it connects. */
  List<Event> hello(View view) {
    List<Event> events = new ArrayList<>();
    int shown =
        onEdit(
            () ->
                Optional.ofNullable(pages.get(view))
                    .map(LivePage::version)
                    .orElseGet(version::get));
    events.add(
        Event.of(
            "hello",
            json -> {
              json.writeNumberField("version", shown);
              json.writeNumberField("saved", saved);
              json.writeNumberField("now", request.clock().millis());
            }));
    broken.ifPresent(events::add);
    problems.ifPresent(events::add);
    layouts.hello(view).ifPresent(events::add);
    now.ifPresent(
        snapshot -> {
          ask(() -> check(snapshot), Duration.ZERO); // those of this edition may not have been
          layouts.renew(snapshot, version.get());
        });
    return events;
  }

  @Override
  public void close() {
    editing.shutdownNow();
    checking.shutdownNow();
    layouts.close();
  }
}
