package org.gailan.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the findings of a run, so that all are reported together and not only the first. */
public final class Diagnostics {
  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private final Set<Silenced> silenced = new LinkedHashSet<>();
  private Set<String> withheld = Set.of();

  /** A finding that the author silenced, and why. */
  public record Silenced(Diagnostic diagnostic, String reason) {}

  /**
   * From here on, findings in some files are told without their lines: where they stand, and what
   * is quoted from around them, would depend on words that nobody may be told.
   */
  public void withhold(Set<String> files) {
    withheld = Set.copyOf(files);
  }

  private Diagnostic told(Diagnostic diagnostic) {
    return withheld.contains(diagnostic.location().path()) ? diagnostic.withoutPlace() : diagnostic;
  }

  /** Keeps a finding apart from those that count. */
  public void silence(Diagnostic diagnostic, String reason) {
    silenced.add(new Silenced(diagnostic, reason));
  }

  /** What was silenced, in the order of files and lines. */
  public List<Silenced> silenced() {
    return silenced.stream()
        .map(s -> new Silenced(told(s.diagnostic()), s.reason()))
        .distinct()
        .sorted(Comparator.comparing(Silenced::diagnostic).thenComparing(Silenced::reason))
        .toList();
  }

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void error(String rule, Location location, Message message) {
    add(Diagnostic.error(rule, location, message));
  }

  public void warning(String rule, Location location, Message message) {
    add(Diagnostic.warning(rule, location, message));
  }

  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  public long count(Severity severity) {
    return found.stream().filter(d -> d.severity() == severity).count();
  }

  /** Takes all findings out, for another to decide about each. */
  public List<Diagnostic> drain() {
    List<Diagnostic> all = new ArrayList<>(found);
    Collections.sort(all);
    found.clear();
    return all;
  }

  /** All findings in the order of files and lines. */
  public List<Diagnostic> sorted() {
    return found.stream().map(this::told).distinct().sorted().toList();
  }
}
