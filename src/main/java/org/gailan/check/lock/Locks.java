package org.gailan.check.lock;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gailan.check.translation.Fingerprint;
import org.gailan.content.Block;
import org.gailan.content.EveryText;
import org.gailan.content.Language;
import org.gailan.content.LockedText;
import org.gailan.content.Prose;
import org.gailan.content.RegulatoryText;
import org.gailan.content.Report;
import org.gailan.content.Section;
import org.gailan.content.Text;
import org.gailan.diagnostic.Location;

/**
 * The words of a report that are locked, held against what locks.yaml remembers of them: locked
 * blocks, and regulatory texts that are verified.
 */
public final class Locks {
  private final Report report;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * Words that are locked: a block's, or a regulatory text's.
   *
   * @param mustBeRecorded whether the report says that they are locked; a regulatory text is once
   *     it is recorded
   * @param places where its words begin in each language
   * @param fingerprints of its words in each language
   */
  public record Entry(
      String id,
      String version,
      Location location,
      boolean mustBeRecorded,
      Map<Language, Location> places,
      Map<Language, String> fingerprints) {
    public Entry {
      places = Map.copyOf(places);
      fingerprints = Map.copyOf(fingerprints);
    }
  }

  private Locks(Report report) {
    this.report = report;
    for (RegulatoryText regulatory : report.regulatoryTexts().values()) {
      regulatory
          .text()
          .filter(text -> regulatory.verified() && !regulatory.version().isEmpty())
          .ifPresent(
              text ->
                  entries.add(
                      entry(
                          regulatory.id(),
                          regulatory.version(),
                          regulatory.location(),
                          false,
                          List.of(text))));
    }
    for (Section section : report.sections()) {
      for (Block block : section.blocks()) {
        section
            .regulated(block)
            .lock()
            .ifPresent(
                lock ->
                    entries.add(
                        entry(
                            block.id(),
                            lock.version(),
                            lock.location(),
                            true,
                            texts(section, block))));
      }
    }
  }

  public static Locks of(Report report) {
    return new Locks(report);
  }

  private static List<Text> texts(Section section, Block block) {
    List<Text> texts = new ArrayList<>();
    EveryText.of(section.with(List.of(block)), (text, notes) -> texts.add(text));
    return texts;
  }

  private Entry entry(
      String id, String version, Location location, boolean mustBeRecorded, List<Text> texts) {
    Map<Language, Location> places = new EnumMap<>(Language.class);
    Map<Language, String> fingerprints = new EnumMap<>(Language.class);
    for (Language language : report.languages()) {
      List<Prose> prose = texts.stream().map(text -> text.in(language)).toList();
      prose.stream().findFirst().ifPresent(first -> places.put(language, first.location()));
      fingerprints.put(
          language, prose.stream().map(Fingerprint::of).collect(Collectors.joining("-")));
    }
    return new Entry(id, version, location, mustBeRecorded, places, fingerprints);
  }

  /** What is locked, in the order of report.yaml and then of the document. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** What is remembered of the version of an entry. */
  public Optional<LockedText> remembered(Entry entry) {
    return report.lockedTexts().stream()
        .filter(locked -> locked.id().equals(entry.id()))
        .filter(locked -> locked.version().equals(entry.version()))
        .findFirst();
  }

  /** The languages in which an entry has other words than are remembered of its version. */
  public List<Language> changed(Entry entry, LockedText remembered) {
    return report.languages().stream()
        .filter(
            language ->
                !Optional.ofNullable(remembered.fingerprints().get(language))
                    .equals(Optional.ofNullable(entry.fingerprints().get(language))))
        .toList();
  }
}
