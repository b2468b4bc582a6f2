package org.gailan.check.lock;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Block;
import org.gailan.content.Language;
import org.gailan.content.LockedText;
import org.gailan.content.Report;
import org.gailan.content.Section;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/**
 * Locked words are as they were when their version was locked. Who changes them gives them another
 * version, which a person then looks at and locks.
 */
public final class LocksHold implements Rule {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Report report = subject.report();
    Locks locks = Locks.of(report);
    for (Locks.Entry entry : locks.entries()) {
      Optional<LockedText> remembered = locks.remembered(entry);
      if (remembered.isPresent()) {
        changed(entry, locks.changed(entry, remembered.get()), diagnostics);
      } else if (entry.mustBeRecorded()) {
        diagnostics.error(
            "lock.unrecorded",
            entry.location(),
            Message.of(
                "nobody locked the words of '%s' as '%s'; compare them with what is"
                    + " mandatory, then run `gailan lock`",
                entry.id(), entry.version()));
      }
    }
    lifted(report, locks, diagnostics);
  }

  /** Tells where the words of a version are not those that were locked. */
  public static void changed(Locks.Entry entry, List<Language> languages, Diagnostics diagnostics) {
    for (Language language : languages) {
      diagnostics.error(
          "lock.changed",
          entry.places().getOrDefault(language, entry.location()),
          Message.of(
              "the %s words of '%s' are not those that were locked as '%s'; put them back,"
                  + " or give them another version and run `gailan lock`",
              language.tag(), entry.id(), entry.version()));
    }
  }

  /** A lock that is taken off a block would let its words change without a word. */
  private static void lifted(Report report, Locks locks, Diagnostics diagnostics) {
    Set<String> locked = new HashSet<>();
    locks.entries().forEach(entry -> locked.add(entry.id()));
    Set<String> remembered = new HashSet<>();
    report.lockedTexts().forEach(text -> remembered.add(text.id()));
    for (Section section : report.sections()) {
      for (Block block : section.blocks()) {
        if (remembered.contains(block.id()) && !locked.contains(block.id())) {
          diagnostics.error(
              "lock.lifted",
              block.location(),
              Message.of(
                  "the words of '%s' were locked and are no more; put `locked` back, or take"
                      + " them out of locks.yaml",
                  block.id()));
        }
      }
    }
  }
}
