package org.gailan.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gailan.content.RedactionMark;
import org.gailan.content.Silence;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Sources;

/**
 * What was read of one file of a report, and of the files that it names, apart from all others: as
 * long as their bytes stay the same, so does this.
 *
 * @param value what it says; empty where it makes no sense
 * @param from the bytes of the files that were read
 */
record ReadPart<T>(
    Optional<T> value,
    Diagnostics found,
    Sources sources,
    List<Silence> silences,
    List<RedactionMark> redactions,
    BlockIds ids,
    Map<Path, byte[]> from) {

  /** With what a part is read. */
  record Desk(ReportFolder files, Reading reading, BlockIds ids) {}

  /** Reads a part. */
  static <T> ReadPart<T> of(
      ReportFolder folder, Reading whole, Function<Desk, Optional<T>> reading) {
    Diagnostics found = new Diagnostics();
    Sources sources = new Sources();
    ReportFolder files = folder.forPart(found, sources);
    Reading own = new Reading(found, whole.languages(), new ArrayList<>(), new ArrayList<>());
    BlockIds ids = new BlockIds();
    Optional<T> value = reading.apply(new Desk(files, own, ids));
    return new ReadPart<>(
        value, found, sources, own.silences(), own.redactions(), ids, files.read());
  }

  /**
   * Whether reading it again would say the same. A part with errors may be about a file that was
   * missing, and there is none to compare: it is read again.
   */
  boolean holds() {
    return !found.hasErrors()
        && from.entrySet().stream().allMatch(f -> same(f.getKey(), f.getValue()));
  }

  private static boolean same(Path file, byte[] bytes) {
    try {
      return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (IOException e) {
      return false; // whoever reads it again says what is wrong
    }
  }

  /** Adds what was found in it to what was found of the whole report. */
  ReadPart<T> addTo(Reading whole, Sources all) {
    found.sorted().forEach(whole.diagnostics()::add);
    all.addAll(sources);
    whole.silences().addAll(silences);
    whole.redactions().addAll(redactions);
    return this;
  }
}
