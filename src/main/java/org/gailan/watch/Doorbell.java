package org.gailan.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Rings when the system says that something in a folder changed, so that a change is looked for at
 * once and not at the next look. Where it never rings, as on a shared drive, nothing is lost but a
 * tenth of a second.
 */
public final class Doorbell implements AutoCloseable {
  /** An editor writes a file in several steps: they are one change. */
  private static final Duration SETTLING = Duration.ofMillis(4);

  private final Path folder;
  private final Optional<WatchService> service;

  /** Listens to a folder and those in it. */
  public Doorbell(Path folder) {
    this.folder = folder;
    this.service = service(folder);
    listen();
  }

  private static Optional<WatchService> service(Path folder) {
    try {
      return Optional.of(folder.getFileSystem().newWatchService());
    } catch (IOException | UnsupportedOperationException none) {
      return Optional.empty();
    }
  }

  /** Listens to every folder there is now; to listen twice is to listen once. */
  private void listen() {
    if (service.isEmpty()) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : (Iterable<Path>) all.filter(Files::isDirectory)::iterator) {
        one.register(
            service.get(),
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      }
    } catch (IOException | UncheckedIOException goneOrTooMany) {
      // what it does not hear of is found by looking
    }
  }

  /**
   * Waits until it rings, but no longer than a time.
   *
   * @throws InterruptedException when the thread is, or it is closed meanwhile
   */
  public void await(Duration longest) throws InterruptedException {
    if (service.isEmpty()) {
      Thread.sleep(longest.toMillis());
      return;
    }
    try {
      WatchKey key = service.get().poll(longest.toMillis(), TimeUnit.MILLISECONDS);
      if (key != null) {
        boolean folders =
            Stream.of(key.pollEvents())
                .flatMap(List::stream)
                .anyMatch(event -> isFolder(key, event.context()));
        key.reset();
        if (folders) {
          listen();
        }
        Thread.sleep(SETTLING.toMillis());
      }
    } catch (ClosedWatchServiceException closing) {
      throw new InterruptedException();
    }
  }

  private static boolean isFolder(WatchKey key, Object name) {
    return name instanceof Path path
        && key.watchable() instanceof Path parent
        && Files.isDirectory(parent.resolve(path));
  }

  @Override
  public void close() throws IOException {
    if (service.isPresent()) {
      service.get().close();
    }
  }
}
