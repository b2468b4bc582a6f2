package org.gailan.diagnostic;

import java.util.regex.Pattern;

/**
 * One finding about the content of a report.
 *
 * @param severity whether it stops the build
 * @param rule the id of the rule, such as {@code figure.unknown-series}; lower case, one dot
 * @param location where it is
 * @param message what is wrong, what was expected and what to do, in one sentence without a full
 *     stop
 */
public record Diagnostic(Severity severity, String rule, Location location, Message message)
    implements Comparable<Diagnostic> {
  private static final Pattern RULE = Pattern.compile("[a-z]+\\.[a-z-]+");

  public Diagnostic {
    if (!RULE.matcher(rule).matches()) {
      throw new IllegalArgumentException("not the id of a rule: " + rule);
    }
  }

  public static Diagnostic error(String rule, Location location, Message message) {
    return new Diagnostic(Severity.ERROR, rule, location, message);
  }

  public static Diagnostic warning(String rule, Location location, Message message) {
    return new Diagnostic(Severity.WARNING, rule, location, message);
  }

  /** The same finding without its line, and without the lines that its message may name. */
  public Diagnostic withoutPlace() {
    return new Diagnostic(severity, rule, Location.of(location.path()), message.withoutLines());
  }

  /** In the order of the files, then of the lines. */
  @Override
  public int compareTo(Diagnostic other) {
    int byPlace = location.compareTo(other.location);
    return byPlace != 0 ? byPlace : message.compareTo(other.message);
  }

  @Override
  public String toString() {
    return location + ": " + severity + "[" + rule + "]: " + message;
  }
}
