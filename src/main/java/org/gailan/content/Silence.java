package org.gailan.content;

import org.gailan.diagnostic.Location;

/**
 * A rule that is not to speak at a place, and why.
 *
 * @param location where the rule is named
 * @param firstLine the first line of the mapping that holds it, from 1
 * @param lastLine its last
 */
public record Silence(Location location, String rule, String reason, int firstLine, int lastLine) {

  /** Whether a finding of the rule at a place is silenced. */
  public boolean covers(String found, Location at) {
    return rule.equals(found)
        && at.file().equals(location.file())
        && (at.line() == 0 || (at.line() >= firstLine && at.line() <= lastLine));
  }
}
