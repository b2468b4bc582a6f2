package org.gailan.preflight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.diagnostic.Severity;

/**
 * Looks at the bytes of PDFs as the printer and the Exchange get them. It knows nothing of how they
 * were made, and trusts nothing in them.
 */
public final class Preflight {
  /** Every check, in the order of the report; a new one is registered here. */
  private static final List<Named> CHECKS =
      List.of(
          new Named("PDF/A-2a and PDF/UA-1", new Standards()),
          new Named("fonts embedded, subset, with ToUnicode", new Fonts()),
          new Named("characters extracted as written", new Characters()),
          new Named("text of the build found in the file", new WrittenText()),
          new Named("bookmarks", new Bookmarks()),
          new Named("page numbers and page labels", new PageNumbers()),
          new Named("title and language", new Identity()),
          new Named("size of the file", new FileSize()),
          new Named("no script, action, attachment or form", new ActiveContent()),
          new Named("nothing left to be filled in", new Placeholders()),
          new Named("warning line on every page", new WarningLine()),
          new Named("nothing built to be looked at only", new TrialMark()),
          new Named("smallest type", new TypeSize()),
          new Named("one size of page", new PageBoxes()));

  private Preflight() {}

  private record Named(String what, Check check) {}

  /** What the checks are about, in their order. */
  static List<String> checks() {
    return CHECKS.stream().map(Named::what).toList();
  }

  /**
   * A file that was looked at.
   *
   * @param facts empty where it could not be read
   * @param failed which checks found an error
   */
  public record Inspected(
      String file, Optional<Facts> facts, List<Finding> findings, List<String> failed) {
    public Inspected {
      findings = List.copyOf(findings);
      failed = List.copyOf(failed);
    }

    /** The same under the name that the file has in the pack; findings keep the one it came by. */
    public Inspected called(String name) {
      return new Inspected(name, facts, findings, failed);
    }

    public boolean passed() {
      return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
  }

  /** Holds a file against every check. */
  public static Inspected inspect(String name, byte[] bytes, Expected expected) {
    Findings findings = new Findings(name);
    List<String> failed = new ArrayList<>();
    Optional<Facts> facts = Optional.empty();
    Optional<PdfFile> opened = PdfFile.open(name, bytes, findings);
    if (opened.isPresent()) {
      try (PdfFile file = opened.get()) {
        for (Named named : CHECKS) {
          Findings own = new Findings(name);
          Damage.guard(
              own,
              () -> {
                named.check.check(file, expected, own);
                return true;
              });
          own.all().forEach(findings::add);
          if (own.haveErrors()) {
            failed.add(named.what);
          }
        }
        facts = Damage.guard(findings, () -> Facts.of(file, expected));
      }
    }
    return new Inspected(name, facts, findings.all(), failed);
  }

  /** Holds the languages of one section against each other. */
  public static List<Finding> compare(List<Inspected> languages) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Inspected inspected : languages) {
      inspected.facts().ifPresent(facts -> counts.put(inspected.file(), facts.redactions()));
    }
    return Redactions.compare(counts);
  }
}
