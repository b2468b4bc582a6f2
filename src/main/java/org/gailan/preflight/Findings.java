package org.gailan.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.Severity;

/** Collects what is found in one file. */
public final class Findings {
  private final String file;
  private final List<Finding> all = new ArrayList<>();

  public Findings(String file) {
    this.file = file;
  }

  /** Something about the file as a whole. */
  public void error(String rule, Message message) {
    add(Severity.ERROR, rule, Optional.empty(), message);
  }

  /** Something on a page, counted from 1. */
  public void error(String rule, int page, Message message) {
    add(Severity.ERROR, rule, Optional.of(page), message);
  }

  /** Something that is told but stops nothing, on a page counted from 1. */
  public void warning(String rule, int page, Message message) {
    add(Severity.WARNING, rule, Optional.of(page), message);
  }

  void add(Severity severity, String rule, Optional<Integer> page, Message message) {
    all.add(new Finding(severity, rule, Location.of(file), page, message));
  }

  void add(Finding finding) {
    all.add(finding);
  }

  boolean haveErrors() {
    return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  public List<Finding> all() {
    return List.copyOf(all);
  }
}
