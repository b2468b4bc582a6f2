package org.gailan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gailan.build.ReportBuild;
import org.gailan.diagnostic.Message;
import org.gailan.watch.FolderWatch;
import picocli.CommandLine.ParameterException;

/**
 * {@code gailan build --watch}: builds, and builds again after each change, until it is ended.
 *
 * <p>What is wrong with the content, or with the machine for a while, does not end it; what was
 * wrong from the start with how it was called does.
 */
final class BuildWatch {
  /** As many looks after a change find whether more of the same saving is to come. */
  private static final int MOST_LOOKS = 10;

  /** More names of changed files than these say little. */
  private static final int MOST_NAMED = 3;

  private final ReportOptions options;
  private final Path out;
  private final Surroundings surroundings;

  BuildWatch(ReportOptions options, Path out, Surroundings surroundings) {
    this.options = options;
    this.out = out;
    this.surroundings = surroundings;
  }

  /**
   * What came of a build, whose findings were told.
   *
   * @param time that it took
   */
  record Run(int exitCode, List<ReportBuild.Built> built, Message time) {
    Run {
      built = List.copyOf(built);
    }
  }

  /** Builds once, and tells what was found. */
  @FunctionalInterface
  interface Build {
    Run run() throws IOException;
  }

  /**
   * Builds until the thread is interrupted.
   *
   * @return 0, or why the first build could not be done at all
   */
  int run(Build build) throws IOException {
    FolderWatch watch;
    try {
      watch = new FolderWatch(options.folderIn(surroundings), Set.of(out));
    } catch (UncheckedIOException notThere) {
      return build.run().exitCode(); // which says so
    }
    tell(build.run(), Set.of());
    while (true) {
      Set<String> changed = awaitChanges(watch);
      if (changed.isEmpty()) {
        return 0;
      }
      if (!options.quiet && !options.json) {
        tell(Message.of("changed: %s", named(changed)));
      }
      tell(again(build), changed);
    }
  }

  private Run again(Build build) {
    long start = System.nanoTime();
    try {
      return build.run();
    } catch (ParameterException noLongerThere) { // such as the edition that is asked for
      tell(UsageWords.of(noLongerThere));
      return new Run(Gailan.USAGE, List.of(), Progress.time(start));
    } catch (IOException | RuntimeException e) {
      return new Run(Failures.report(e, surroundings), List.of(), Progress.time(start));
    }
  }

  /** Waits for changes, and then until no more follow at once; none if interrupted. */
  private static Set<String> awaitChanges(FolderWatch watch) {
    Set<String> changed = new TreeSet<>();
    try {
      while (changed.isEmpty()) {
        Thread.sleep(watch.pause().toMillis());
        changed.addAll(watch.changes());
      }
      boolean more = true;
      for (int look = 0; more && look < MOST_LOOKS; look++) {
        Thread.sleep(watch.pause().toMillis());
        more = changed.addAll(watch.changes());
      }
      return changed;
    } catch (InterruptedException ended) {
      return Set.of();
    }
  }

  private void tell(Run run, Set<String> changed) {
    if (options.json) {
      List<Path> files =
          run.built().stream()
              .flatMap(one -> one.files().stream().map(file -> one.folder().resolve(file)))
              .toList();
      surroundings.out().println(JsonLine.ofRun(run.exitCode(), changed, files));
    } else if (!options.quiet) {
      int files = EditionOptions.count(run.built());
      Message did = files == 0 ? Message.of("nothing built") : Done.BUILT.words(files);
      String folder = plain(options.folder.toString());
      tell(
          run.exitCode() == 0
              ? Message.of("%s in %s; waiting for changes in %s", did, run.time(), folder)
              : files == 0
                  ? Message.of(
                      "%s in %s; the last good output stays; waiting for changes in %s",
                      did, run.time(), folder)
                  : Message.of(
                      "%s in %s; the last good output of the other editions stays; waiting for"
                          + " changes in %s",
                      did, run.time(), folder));
    }
  }

  private void tell(Message message) {
    surroundings.err().println("gailan: " + surroundings.words(message));
  }

  private static Message named(Set<String> changed) {
    Message some = Message.list(changed.stream().limit(MOST_NAMED).map(BuildWatch::plain).toList());
    int left = changed.size() - MOST_NAMED;
    return left > 0 ? Message.of("%s and %d more", some, left) : some;
  }

  /** A name that a terminal takes for nothing but a name. */
  private static String plain(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
  }
}
