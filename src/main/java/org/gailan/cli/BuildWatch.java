package org.gailan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gailan.build.ReportBuild;
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
   * @param time that it took, in words
   */
  record Run(int exitCode, List<ReportBuild.Built> built, String time) {
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
        surroundings.err().println("gailan: changed: " + named(changed));
      }
      tell(again(build), changed);
    }
  }

  private Run again(Build build) {
    long start = System.nanoTime();
    try {
      return build.run();
    } catch (ParameterException noLongerThere) { // such as the edition that is asked for
      surroundings.err().println("gailan: " + noLongerThere.getMessage());
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
      String did =
          files == 0 ? "nothing built" : "built " + files + (files == 1 ? " file" : " files");
      String rest = files == 0 ? "" : " of the other editions";
      String kept = run.exitCode() == 0 ? "" : "; the last good output" + rest + " stays";
      surroundings
          .err()
          .printf(
              "gailan: %s in %s%s; waiting for changes in %s%n",
              did, run.time(), kept, plain(options.folder.toString()));
    }
  }

  private static String named(Set<String> changed) {
    String some =
        changed.stream().limit(MOST_NAMED).map(BuildWatch::plain).collect(Collectors.joining(", "));
    int left = changed.size() - MOST_NAMED;
    return left > 0 ? some + " and " + left + " more" : some;
  }

  /** A name that a terminal takes for nothing but a name. */
  private static String plain(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
  }
}
