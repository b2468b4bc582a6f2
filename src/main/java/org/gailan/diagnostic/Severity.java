package org.gailan.diagnostic;

import java.util.Locale;

/** How bad a finding is: an error stops a build, a warning does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word for it, as users are told it; {@link #toString} is for programs. */
  public Message word() {
    return switch (this) {
      case ERROR -> Message.of("error");
      case WARNING -> Message.of("warning");
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
