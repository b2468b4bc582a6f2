package org.gailan.content;

import java.util.List;
import org.gailan.diagnostic.Location;

/**
 * How figures were derived by us from what a source discloses; print says so.
 *
 * @param how in a few words, such as “interpolated between 2024 and 2029”
 * @param years the years whose values are derived; none means all of them
 */
public record Derivation(Location location, Text how, List<Integer> years) {
  public Derivation {
    years = List.copyOf(years);
  }

  public boolean covers(int year) {
    return years.isEmpty() || years.contains(year);
  }
}
