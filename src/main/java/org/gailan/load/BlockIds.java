package org.gailan.load;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

/** The ids of a report's sections and blocks, each of which may be given once. */
final class BlockIds {
  private final Map<String, Location> taken = new LinkedHashMap<>();

  /** Notes an id; one that is taken is reported with the place of the first. */
  void take(String id, Location location, Reading reading) {
    Location first = taken.putIfAbsent(id, location);
    if (first != null) {
      reading.error(
          "report.duplicate-id",
          location,
          Message.of("the id '%s' is taken; first at %s", id, first));
    }
  }

  /** Notes the ids of a section that was read on its own. */
  void takeAll(BlockIds section, Reading reading) {
    section.taken.forEach((id, location) -> take(id, location, reading));
  }
}
