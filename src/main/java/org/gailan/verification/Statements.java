package org.gailan.verification;

import java.util.ArrayList;
import java.util.List;
import org.gailan.check.claim.ClaimsHold;
import org.gailan.check.rule.Subject;
import org.gailan.content.Claim;
import org.gailan.content.FigureReference;
import org.gailan.content.Language;
import org.gailan.verification.Evidence.Status;
import org.gailan.verification.Occurrence.Kind;

/** Finds the factual statements of a text: the sentences that make a claim or give a fact. */
final class Statements {
  private final Subject subject;
  private final Sources sources;
  private final FigureIds ids;
  private final Evidences evidences;
  private final Texts texts;
  private final Language language;

  Statements(
      Subject subject,
      Sources sources,
      FigureIds ids,
      Evidences evidences,
      Texts texts,
      Language language) {
    this.subject = subject;
    this.sources = sources;
    this.ids = ids;
    this.evidences = evidences;
    this.texts = texts;
    this.language = language;
  }

  List<Occurrence> in(ReadText text, String block, String place) {
    List<Occurrence> found = new ArrayList<>();
    for (Claim claim : sources.claims(block)) {
      String says = claim.says().map(words -> texts.in(language, words)).orElse("");
      int at = says.isEmpty() ? 0 : text.text().indexOf(says);
      if (at >= 0 && !text.text().isEmpty()) {
        // A claim that names no words is the whole text's.
        int[] stretch = says.isEmpty() ? new int[] {0, text.text().length()} : text.sentence(at);
        String id = "claim." + claim.statement().replaceAll("\\s+", " ").strip();
        String proof = ClaimsHold.proof(claim, subject).orElse("");
        Evidence evidence =
            new Evidence(
                Status.CLAIMED, "", "", claim.statement().strip(), "", proof, "", claim.location());
        found.add(statement(text, block, place, id, stretch, evidence));
      }
    }
    int told = -1;
    for (ReadText.Bound bound : text.bound(sources.references())) {
      FigureReference reference = bound.reference();
      if (reference.kind() == FigureReference.Kind.FACT && bound.start() >= told) {
        int[] sentence = text.sentence(bound.start());
        told = sentence[1];
        String id = "statement." + ids.of(reference);
        found.add(statement(text, block, place, id, sentence, evidences.of(reference)));
      }
    }
    return found;
  }

  private static Occurrence statement(
      ReadText text, String block, String place, String id, int[] stretch, Evidence evidence) {
    String words = text.words(stretch[0], stretch[1]);
    return new Occurrence(
        Kind.STATEMENT,
        block,
        place,
        id,
        "",
        words,
        text.printed(stretch[0], stretch[1]),
        evidence);
  }
}
