package org.gailan.load;

import java.util.Optional;
import java.util.Set;
import org.gailan.content.Report;
import org.gailan.diagnostic.Sources;

/**
 * What the loader made of a folder, and what it could not make.
 *
 * <p>A later stage asks here before it reports a name as unknown: what is broken exists, and its
 * author has been told already.
 *
 * @param report as complete as possible; empty only where report.yaml makes no sense
 * @param sources the lines of the files read
 * @param brokenDatasets ids of datasets of which something could not be read; some are in the
 *     report, as far as they could be
 * @param termsAreBroken whether terms of terms.yaml may be missing from the report
 * @param factsAreBroken whether facts of facts.yaml may be missing from the report
 * @param brokenFiles the files with errors, as {@code Location.file} names them
 */
public record LoadedReport(
    Optional<Report> report,
    Sources sources,
    Set<String> brokenDatasets,
    boolean termsAreBroken,
    boolean factsAreBroken,
    Set<String> brokenFiles) {
  public LoadedReport {
    brokenDatasets = Set.copyOf(brokenDatasets);
    brokenFiles = Set.copyOf(brokenFiles);
  }
}
