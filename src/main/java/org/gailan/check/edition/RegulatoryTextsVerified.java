package org.gailan.check.edition;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Block;
import org.gailan.content.Edition;
import org.gailan.content.Edition.Kind;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.RegulatoryText;
import org.gailan.content.Report;
import org.gailan.content.Section;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

/**
 * In an edition for publication a person has held every mandatory text against what the regulator
 * asks for: the warning line, the regulatory texts and locked blocks that it prints, and what else
 * it needs. A published draft has a warning line.
 */
final class RegulatoryTextsVerified implements EditionRule {
  @Override
  public void check(Report report, Edition edition, Diagnostics diagnostics) {
    if (!edition.isForPublication()) {
      return;
    }
    if (edition.warning().isPresent()) {
      Edition.Warning warning = edition.warning().get();
      if (!warning.verified()) {
        unverified(edition, Message.of("its warning line"), warning.text().location(), diagnostics);
      }
    } else if (edition.kind().filter(Kind::needsWarning).isPresent()) {
      diagnostics.error(
          "edition.no-warning",
          edition.location(),
          Message.of(
              "the edition '%s' has no `warning`, the line that every page of a published"
                  + " draft must bear",
              edition.id()));
    }
    Set<String> needed = new LinkedHashSet<>(edition.needs().stream().map(Name::text).toList());
    for (Section section : report.sections()) {
      for (Block block : section.blocks()) {
        section.regulated(block).text().ifPresent(needed::add);
        section
            .regulated(block)
            .lock()
            .filter(lock -> !lock.verified())
            .ifPresent(
                lock ->
                    unverified(
                        edition,
                        Message.of("the locked text '%s'", block.id()),
                        lock.location(),
                        diagnostics));
      }
    }
    for (String id : needed) {
      Optional.ofNullable(report.regulatoryTexts().get(id))
          .filter(text -> !text.verified())
          .ifPresent(text -> unverified(edition, text, diagnostics));
    }
  }

  private static void unverified(Edition edition, RegulatoryText text, Diagnostics diagnostics) {
    Message what = Message.of("the regulatory text '%s'", text.id());
    unverified(edition, what, text.location(), diagnostics);
  }

  private static void unverified(
      Edition edition, Message what, Location location, Diagnostics diagnostics) {
    diagnostics.error(
        "edition.unverified",
        location,
        Message.of(
            "the edition '%s' is for publication and nobody verified %s; hold the words"
                + " in each language against what is asked for, then write `verified: true`"
                + " beside them (docs/editions.md)",
            edition.id(), what));
  }
}
