package org.gailan.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.gailan.build.CheckedReport;
import org.gailan.build.ReadReport;
import org.gailan.build.Stopwatch;
import org.gailan.content.Edition;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.font.Typefaces;

/**
 * Does a command's work for each of the editions that it is asked for: a report is loaded once, and
 * each edition is held against the rules as what it shows.
 */
final class ChosenEditions {
  private final ReportOptions options;
  private final Surroundings surroundings;
  private final Typefaces typefaces;
  private final Progress progress;
  private final Stopwatch stopwatch;

  ChosenEditions(
      ReportOptions options, Surroundings surroundings, Typefaces typefaces, Progress progress) {
    this.options = options;
    this.surroundings = surroundings;
    this.typefaces = typefaces;
    this.progress = progress;
    this.stopwatch = progress.stopwatch();
  }

  /** What is done for an edition whose content has no errors. */
  @FunctionalInterface
  interface Work {
    /**
     * Does it.
     *
     * @param checked what the edition shows; what is found on the way goes to its findings
     * @return whether it came to its end
     */
    boolean done(CheckedReport checked, Edition edition) throws IOException;
  }

  /**
   * Does the work for each edition, and then tells what was found, each finding once.
   *
   * @param chosen which editions, of a report that could be read
   * @return whether it was done for all of them
   */
  boolean each(Function<Report, List<Edition>> chosen, Work work) throws IOException {
    ReadReport read =
        ReadReport.of(options.folderIn(surroundings), surroundings.directory(), stopwatch);
    if (read.isBroken()) {
      CheckedReport whole = read.whole(typefaces, stopwatch);
      progress.rest();
      options.tell(whole, surroundings);
      return false;
    }
    List<Edition> editions = chosen.apply(read.report().orElseThrow());
    // the messages of a run that shows what is marked in one of its editions need not hide it
    boolean withheld = editions.stream().noneMatch(Edition::showsRedacted);
    Diagnostics found = new Diagnostics();
    int done = 0;
    int begun = 0;
    for (Edition edition : editions) {
      progress.edition(edition.id(), ++begun, editions.size());
      CheckedReport checked = read.as(edition, withheld, typefaces, stopwatch);
      if (options.passes(checked) && work.done(checked, edition)) {
        done++;
      }
      checked.diagnostics().sorted().forEach(found::add);
      checked.diagnostics().silenced().forEach(s -> found.silence(s.diagnostic(), s.reason()));
    }
    progress.rest();
    options.tell(found, read.sources(), surroundings);
    return done == editions.size();
  }
}
