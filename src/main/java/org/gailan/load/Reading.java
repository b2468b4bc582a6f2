package org.gailan.load;

import java.util.ArrayList;
import java.util.List;
import org.gailan.content.Language;
import org.gailan.content.RedactionMark;
import org.gailan.content.Silence;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

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
  Reading {
    languages = List.copyOf(languages);
  }

  /** Where nothing can be silenced. */
  Reading(Diagnostics diagnostics, List<Language> languages) {
    this(diagnostics, languages, new ArrayList<>(), new ArrayList<>());
  }

  /** On one line, for a message may quote what an author wrote, which may be a page long. */
  void error(String rule, Location location, Message message) {
    diagnostics.error(rule, location, message.onOneLine());
  }

  void warning(String rule, Location location, Message message) {
    diagnostics.warning(rule, location, message.onOneLine());
  }

  List<String> languageTags() {
    return languages.stream().map(Language::tag).toList();
  }
}
