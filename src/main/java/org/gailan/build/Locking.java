package org.gailan.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.check.lock.Locks;
import org.gailan.check.lock.LocksHold;
import org.gailan.content.Language;
import org.gailan.content.LockedText;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.filing.OutputFolder;

/** Remembers in locks.yaml which words were locked under which version. */
public final class Locking {
  private static final String FILE = "locks.yaml";
  private static final String COMMENT =
      """
      # Which mandatory words were locked under which version, by the fingerprint of each language.
      # Written by gailan lock, which never changes what is here; other words need another version.
      """;

  private final Report report;
  private final Locks locks;
  private final List<Locks.Entry> anew = new ArrayList<>();

  /**
   * @param report whose locked words are to be remembered
   * @param diagnostics gets what can't be: other words under a version that is remembered
   */
  public Locking(Report report, Diagnostics diagnostics) {
    this.report = report;
    this.locks = Locks.of(report);
    for (Locks.Entry entry : locks.entries()) {
      Optional<LockedText> remembered = locks.remembered(entry);
      if (remembered.isPresent()) {
        LocksHold.changed(entry, locks.changed(entry, remembered.get()), diagnostics);
      } else {
        anew.add(entry);
      }
    }
  }

  /** How many texts are locked. */
  public int texts() {
    return locks.entries().size();
  }

  /** How many of them were not remembered yet. */
  public int anew() {
    return anew.size();
  }

  /**
   * Adds what is new to the file; its last state is there until the new one is whole.
   *
   * @param folder of the report
   */
  public void write(Path folder) throws IOException {
    if (anew.isEmpty()) {
      return;
    }
    List<LockedText> all = new ArrayList<>(report.lockedTexts());
    anew.forEach(
        entry ->
            all.add(
                new LockedText(
                    Location.of(FILE), entry.id(), entry.version(), entry.fingerprints())));
    new OutputFolder(folder).write(Map.of(FILE, written(all).getBytes(StandardCharsets.UTF_8)));
  }

  private String written(List<LockedText> all) {
    StringBuilder yaml = new StringBuilder(COMMENT).append("locked:\n");
    for (LockedText text : all) {
      yaml.append("  - {id: %s, version: %s, words: {".formatted(text.id(), text.version()));
      List<String> words = new ArrayList<>();
      for (Language language : Language.values()) {
        Optional.ofNullable(text.fingerprints().get(language))
            .ifPresent(f -> words.add("%s: \"%s\"".formatted(language.tag(), f)));
      }
      yaml.append(String.join(", ", words)).append("}}\n");
    }
    return yaml.toString();
  }
}
