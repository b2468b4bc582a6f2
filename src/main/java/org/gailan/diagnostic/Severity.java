package org.gailan.diagnostic;

import java.util.Locale;

/** How bad a finding is: an error stops a build, a warning does not. */
public enum Severity {
  ERROR,
  WARNING;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
