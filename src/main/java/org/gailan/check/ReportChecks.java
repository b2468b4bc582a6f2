package org.gailan.check;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gailan.check.claim.ClaimsHold;
import org.gailan.check.claim.PositionsHaveARanking;
import org.gailan.check.disclosure.Disclosures;
import org.gailan.check.lock.LocksHold;
import org.gailan.check.number.NumbersInProse;
import org.gailan.check.page.PageBudget;
import org.gailan.check.parity.SameMarks;
import org.gailan.check.parity.SameNotes;
import org.gailan.check.parity.SameNumbers;
import org.gailan.check.parity.SamePlaceholders;
import org.gailan.check.proof.Proofs;
import org.gailan.check.redaction.MarksAreKnown;
import org.gailan.check.redaction.NothingGivesBack;
import org.gailan.check.redaction.RepeatedWords;
import org.gailan.check.reference.ChartShapes;
import org.gailan.check.reference.DatasetReferences;
import org.gailan.check.reference.FigureReferences;
import org.gailan.check.reference.NoteReferences;
import org.gailan.check.reference.TermReferences;
import org.gailan.check.reference.TypedEntityNames;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.check.source.DatasetsAbout;
import org.gailan.check.source.SourceLines;
import org.gailan.check.text.AvoidedForms;
import org.gailan.check.text.CharacterWidth;
import org.gailan.check.text.PrintableCharacters;
import org.gailan.check.text.PromotionalLanguage;
import org.gailan.check.text.Punctuation;
import org.gailan.check.text.RunningTitle;
import org.gailan.check.text.SimplifiedCharacters;
import org.gailan.check.text.TermSpelling;
import org.gailan.check.text.UnfinishedText;
import org.gailan.check.translation.TranslationsConfirmed;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.figure.Figures;
import org.gailan.font.Typefaces;
import org.gailan.redaction.Removed;

/** All rules, in one list. */
public final class ReportChecks {
  private static final List<Rule> OF_THEIR_OWN =
      List.of(
          new FigureReferences(),
          new TermReferences(),
          new NoteReferences(),
          new DatasetReferences(),
          new TypedEntityNames(),
          new SourceLines(),
          new DatasetsAbout(),
          new Disclosures(),
          new ChartShapes(),
          new PrintableCharacters(),
          new NumbersInProse(),
          new SameNumbers(),
          new SameMarks(),
          new SameNotes(),
          new SamePlaceholders(),
          new LocksHold(),
          new AvoidedForms(),
          new TermSpelling(),
          new SimplifiedCharacters(),
          new CharacterWidth(),
          new Punctuation(),
          new UnfinishedText(),
          new RunningTitle(),
          new PromotionalLanguage(),
          new ClaimsHold(),
          new TranslationsConfirmed(),
          new PositionsHaveARanking(),
          new MarksAreKnown(),
          new NothingGivesBack());

  /** What the loader finds that is a matter of judgement. */
  private static final Set<String> OF_THE_LOADER =
      Set.of("data.formula", "data.hidden", "prose.comment");

  private static final List<Rule> RULES =
      Stream.concat(OF_THEIR_OWN.stream(), Proofs.rules().stream()).toList();

  private static final Set<String> SILENCABLE = union();

  private ReportChecks() {}

  /**
   * Holds a report against every rule.
   *
   * @param diagnostics what the loader found, and what is found here
   * @param brokenFiles the files with errors: what is missing there is not missed elsewhere
   * @param termsKnown whether terms.yaml could be read; what it would hold is else not missed
   */
  public static void run(
      Report report,
      Figures figures,
      boolean termsKnown,
      Set<String> brokenFiles,
      Typefaces typefaces,
      Diagnostics diagnostics) {
    Subject subject = new Subject(report, figures, termsKnown, brokenFiles, typefaces);
    Diagnostics found = new Diagnostics();
    for (Rule rule : RULES) {
      rule.check(subject, found);
    }
    Silencing silencing = new Silencing(report.silences());
    diagnostics.drain().forEach(found::add);
    found.sorted().forEach(diagnostic -> silencing.pass(diagnostic, diagnostics));
    found.silenced().forEach(s -> diagnostics.silence(s.diagnostic(), s.reason()));
    Set<String> spoken = new TreeSet<>(SILENCABLE);
    spoken.remove(PageBudget.RULE);
    silencing.reportUnused(spoken, diagnostics);
  }

  /**
   * Holds what is left of a report for an edition against what was removed.
   *
   * @param diagnostics gets the findings, but those that are silenced at their place
   */
  public static void runOnRemoved(Removed left, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    RepeatedWords.check(left, found);
    Silencing silencing = new Silencing(left.report().silences());
    found.sorted().forEach(diagnostic -> silencing.pass(diagnostic, diagnostics));
  }

  /**
   * Holds the pages of a report against what is only known once they are laid out.
   *
   * @param pages of each language that was laid out
   */
  public static void runOnPages(
      Report report, Map<Language, Integer> pages, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    PageBudget.check(report, pages, found);
    Silencing silencing = new Silencing(report.silences());
    found.sorted().forEach(diagnostic -> silencing.pass(diagnostic, diagnostics));
    if (pages.keySet().containsAll(report.languages())) {
      silencing.reportUnused(Set.of(PageBudget.RULE), diagnostics);
    }
  }

  /** The ids of the findings that can be silenced with a reason. */
  public static Set<String> silencable() {
    return SILENCABLE;
  }

  /** In alphabetical order, for messages list them. */
  private static Set<String> union() {
    Set<String> ids = new TreeSet<>();
    RULES.forEach(rule -> ids.addAll(rule.silencable()));
    ids.add(PageBudget.RULE);
    ids.addAll(OF_THE_LOADER);
    return Collections.unmodifiableSet(ids);
  }
}
