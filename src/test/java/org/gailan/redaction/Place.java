package org.gailan.redaction;

import java.util.List;
import java.util.stream.Stream;

/**
 * A place of a report that can hold something hidden.
 *
 * @param writing writes it into a report, with what is hidden and what stands around it
 */
record Place(String name, Writing writing) {
  /** Writes into a report. */
  interface Writing {
    void into(ReportInMaking report);
  }

  static List<Place> all() {
    return Stream.of(ProsePlaces.all(), TablePlaces.all(), FigurePlaces.all(), RankingPlaces.all())
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
