package org.gailan.redaction;

import java.util.List;
import java.util.Set;
import org.gailan.content.Edition;
import org.gailan.content.Report;

/**
 * What is left of a report for an edition.
 *
 * @param report without anything that the edition removes
 * @param edition with its own texts treated likewise
 * @param files those that hold something that was removed, as {@code Location.file} names them
 * @param redactions what was removed, in the order of the report
 */
public record Removed(
    Report report, Edition edition, Set<String> files, List<Redaction> redactions) {
  public Removed {
    files = Set.copyOf(files);
    redactions = List.copyOf(redactions);
  }
}
