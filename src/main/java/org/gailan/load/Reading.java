package org.gailan.load;

import java.util.ArrayList;
import java.util.List;
import org.gailan.content.Language;
import org.gailan.content.RedactionMark;
import org.gailan.content.Silence;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;

/**
 * What every reader needs.
 *
 * @param diagnostics where findings go
 * @param silences where the readers put what the author silences
 * @param redactions where the readers put every mark of what is not to be published
 * @param languages of the report; empty where report.yaml does not tell, and then no text is
 *     missing one
 */
record Reading(
    Diagnostics diagnostics,
    List<Language> languages,
    List<Silence> silences,
    List<RedactionMark> redactions) {
  private static final int MAX_MESSAGE = 400;

  Reading {
    languages = List.copyOf(languages);
  }

  /** Where nothing can be silenced. */
  Reading(Diagnostics diagnostics, List<Language> languages) {
    this(diagnostics, languages, new ArrayList<>(), new ArrayList<>());
  }

  void error(String rule, Location location, String message) {
    diagnostics.error(rule, location, oneLine(message));
  }

  void warning(String rule, Location location, String message) {
    diagnostics.warning(rule, location, oneLine(message));
  }

  /** A message may quote what an author wrote, which may be a page long. */
  private static String oneLine(String message) {
    String line = message.replaceAll("\\s+", " ");
    if (line.length() <= MAX_MESSAGE) {
      return line;
    }
    int head = line.offsetByCodePoints(0, MAX_MESSAGE / 2);
    int tail = line.offsetByCodePoints(line.length(), -MAX_MESSAGE / 4);
    return line.substring(0, head) + "…" + line.substring(tail);
  }

  List<String> languageTags() {
    return languages.stream().map(Language::tag).toList();
  }
}
