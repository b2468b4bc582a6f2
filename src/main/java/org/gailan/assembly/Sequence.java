package org.gailan.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.Severity;
import org.gailan.preflight.Finding;

/** Sections follow on from each other: no number of a page is left out, and none is used twice. */
public final class Sequence {
  private Sequence() {}

  /**
   * The numbers of a section's pages.
   *
   * @param first printed on its first page
   * @param last printed on its last
   */
  public record Numbers(String file, int first, int last) {}

  /** What is found where the sections do not follow on, in the order of the document. */
  public static List<Finding> check(List<Numbers> sections) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < sections.size(); i++) {
      Numbers before = sections.get(i - 1);
      Numbers section = sections.get(i);
      int next = before.last() + 1;
      if (section.first() != next) {
        boolean gap = section.first() > next;
        findings.add(
            new Finding(
                Severity.ERROR,
                gap ? "sequence.gap" : "sequence.overlap",
                Location.of(section.file()),
                Optional.of(1),
                Message.of(
                    "the section begins with page %d, but '%s' before it ends with page %d; begin"
                        + " it with page %d, or put the sections in their order",
                    section.first(), before.file(), before.last(), next)));
      }
    }
    return findings;
  }
}
