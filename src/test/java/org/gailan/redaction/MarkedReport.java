package org.gailan.redaction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gailan.TestReport;
import org.gailan.redaction.leak.Secret;

/**
 * A generated report of a made-up trade, with something hidden in some of the places that can hold
 * it.
 *
 * @param onDisk its files
 * @param places where something is hidden
 * @param printed the secrets that an edition which shows them prints
 * @param unprinted ids and the like
 * @param lost words that go without a token
 */
record MarkedReport(
    TestReport onDisk,
    List<Place> places,
    List<Secret> printed,
    List<Secret> unprinted,
    List<Trade.Words> lost) {
  static final String DATE = "2026-11-23";

  /**
   * Writes a report.
   *
   * @param open the seed of what is public: which places, what stands around them
   * @param hidden what is hidden; reports that differ in it alone differ in nothing else
   * @param count how many places hold something; by turns, so that some reports try all of them
   */
  static MarkedReport in(Path folder, long open, Hidden hidden, int count) throws IOException {
    return in(folder, open, hidden, chosen(open, count));
  }

  static MarkedReport in(Path folder, long open, Hidden hidden, List<Place> places)
      throws IOException {
    ReportInMaking report = new ReportInMaking(new Random(open), hidden);
    report.block(
        "  - heading:\n" + ReportInMaking.text("      ", report.goods()) + "    level: 1\n");
    for (Place place : places) {
      place.writing().into(report);
      report.open();
    }
    return new MarkedReport(
        report.in(folder), places, hidden.printed(), hidden.unprinted(), hidden.lost());
  }

  /** The places in turns of a report each, shuffled anew for each round. */
  private static List<Place> chosen(long open, int count) {
    List<Place> all = Place.all();
    int reports = (all.size() + count - 1) / count;
    List<Place> round = new ArrayList<>(all);
    Collections.shuffle(round, new Random(Math.floorDiv(open, reports)));
    int from = Math.floorMod(open, reports) * count;
    return List.copyOf(round.subList(from, Math.min(from + count, round.size())));
  }

  List<Secret> secrets() {
    List<Secret> secrets = new ArrayList<>(printed);
    secrets.addAll(unprinted);
    return secrets;
  }
}
