package org.gailan.check.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Block;
import org.gailan.content.Claim;
import org.gailan.content.EveryInline;
import org.gailan.content.EveryText;
import org.gailan.content.FigureReference;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.content.Section;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

/** What a block claims is what the data say; if it is not, the sentence fails in each language. */
public final class ClaimsHold implements Rule {
  @Override
  public Set<String> silencable() {
    return Set.of("claim.undecidable");
  }

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (Section section : subject.report().sections()) {
      for (Block block : section.blocks()) {
        List<Claim> claims = section.claims().getOrDefault(block.id(), List.of());
        claims.forEach(claim -> check(claim, section, block, subject, diagnostics));
      }
    }
  }

  private static void check(
      Claim claim, Section section, Block block, Subject subject, Diagnostics diagnostics) {
    claim.says().ifPresent(says -> checkFigures(says, subject, diagnostics));
    Optional<Outcome> outcome =
        new StatementReader(diagnostics)
            .read(claim)
            .flatMap(statement -> new Proof(subject, diagnostics).of(statement));
    outcome
        .filter(o -> o.verdict() == Outcome.Verdict.UNDECIDABLE)
        .ifPresent(
            o ->
                diagnostics.warning(
                    "claim.undecidable",
                    claim.location(),
                    Message.of(
                        "the data neither prove nor refute '%s': %s",
                        written(claim), o.because())));
    boolean isFalse = outcome.filter(o -> o.verdict() == Outcome.Verdict.FALSE).isPresent();
    // Words with a figure that is not found, or in a file that is broken, are missed for that.
    boolean readable =
        !subject.brokenFiles().contains(block.location().file())
            && hasItsFigures(section.with(List.of(block)), subject);
    for (Language language : subject.report().languages()) {
      ClaimedWords words = new ClaimedWords(section, block, language, subject);
      Location place = place(claim, words, language, readable && !isFalse, diagnostics);
      if (isFalse) {
        diagnostics.error(
            "claim.false",
            place,
            Message.of(
                "this claims '%s', which is false: %s; correct the sentence and its claim"
                    + " (%s)",
                written(claim),
                outcome.map(Outcome::because).orElse(Message.NONE),
                claim.location()));
      }
    }
  }

  private static boolean hasItsFigures(Section section, Subject subject) {
    Diagnostics missing = new Diagnostics();
    EveryText.of(section, (text, notes) -> checkFigures(text, subject, missing));
    return !missing.hasErrors();
  }

  /** What the data say to a claim, such as {@code true: …}; empty where they hold no such thing. */
  public static Optional<String> proof(Claim claim, Subject subject) {
    Diagnostics reportedElsewhere = new Diagnostics();
    return new StatementReader(reportedElsewhere)
        .read(claim)
        .flatMap(statement -> new Proof(subject, reportedElsewhere).of(statement))
        .map(
            o -> {
              String verdict = o.verdict().name().toLowerCase(Locale.ROOT);
              return o.because().isEmpty() ? verdict : verdict + ": " + o.because();
            });
  }

  private static String written(Claim claim) {
    return claim.statement().strip().replaceAll("\\s+", " ");
  }

  /**
   * The sentence that a claim speaks of.
   *
   * @param exact whether words that are not in the prose are reported: those of a false claim may
   *     be there no more because the data have changed
   */
  private static Location place(
      Claim claim, ClaimedWords words, Language language, boolean exact, Diagnostics diagnostics) {
    Location beginning = words.beginning().orElse(claim.location());
    Optional<Text> says = claim.says().filter(s -> !s.in(language).paragraphs().isEmpty());
    if (says.isEmpty()) {
      return beginning;
    }
    Optional<Location> found = words.find(says.get());
    if (found.isEmpty() && exact) {
      Prose prose = says.get().in(language);
      diagnostics.error(
          "claim.says",
          prose.location(),
          Message.of(
              "the %s text of this block does not hold the words '%s'; write them as they"
                  + " stand there",
              language.tag(), words.words(says.get())));
    }
    return found.or(() -> words.findDespiteFigures(says.get())).orElse(beginning);
  }

  /** The words of a claim are no text of their own, so nobody else looks its figures up. */
  private static void checkFigures(Text says, Subject subject, Diagnostics diagnostics) {
    EveryInline.of(
        says,
        inline -> {
          if (inline instanceof FigureReference figure) {
            subject.figures().find(figure, diagnostics);
          }
        });
  }
}
