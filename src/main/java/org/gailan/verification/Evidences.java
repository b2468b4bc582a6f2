package org.gailan.verification;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gailan.check.proof.Proof;
import org.gailan.check.proof.Proofs;
import org.gailan.content.Dataset;
import org.gailan.content.Fact;
import org.gailan.content.FigureReference;
import org.gailan.content.Report;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.figure.Figure;
import org.gailan.figure.Figures;
import org.gailan.verification.Evidence.Status;

/** Finds what stands behind each figure that a report refers to. */
final class Evidences {
  private final Report report;
  private final Figures figures;
  private final Texts texts;
  private final FigureWords words;
  private final Proofs proofs;

  Evidences(Report report, Figures figures, Texts texts) {
    this.report = report;
    this.figures = figures;
    this.texts = texts;
    this.words = new FigureWords(texts);
    this.proofs = Proofs.of(report, Set.of());
  }

  /** The evidence of a figure that the checks have found. */
  Evidence of(FigureReference reference) {
    if (reference.kind() == FigureReference.Kind.FACT) {
      return ofFact(reference);
    }
    Dataset dataset =
        figures
            .dataset(reference.dataset(), new Diagnostics())
            .orElseThrow(() -> notChecked(reference));
    Figure figure =
        figures.find(reference, new Diagnostics()).orElseThrow(() -> notChecked(reference));
    Basis basis =
        dataset instanceof Dataset.OfSeries ofSeries
            ? new SeriesBasis(ofSeries, reference, texts).basis()
            : new RankingBasis((Dataset.Ranking) dataset, reference, texts).basis();
    return new Evidence(
        basis.status,
        FigureWords.value(figure),
        words.unit(figure),
        FigureWords.join(": ", texts.of(dataset.name()), basis.meaning),
        basis.formula,
        proof(basis.at),
        words.source(dataset),
        basis.at);
  }

  /**
   * On what a figure of a dataset rests.
   *
   * @param at where it is written, if it is published
   */
  record Basis(Status status, String meaning, String formula, Location at) {}

  /** The evidence of the sum of some series in a year, as a stack of bars shows it. */
  Evidence ofSum(Dataset.OfSeries dataset, Collection<Dataset.Series> parts, int year) {
    String names =
        parts.stream().map(part -> texts.of(part.name())).collect(Collectors.joining(" + "));
    return new Evidence(
        Status.COMPUTED,
        FigureWords.number(Figures.sum(parts, year)),
        words.unit(dataset.unit(), dataset.scale()),
        FigureWords.join(": ", texts.of(dataset.name()), names + ", " + year),
        FigureWords.sum(parts, year),
        "",
        words.source(dataset),
        dataset.location());
  }

  private Evidence ofFact(FigureReference reference) {
    Fact fact =
        Optional.ofNullable(report.facts().get(reference.dataset().text()))
            .orElseThrow(() -> notChecked(reference));
    Figure figure = Figures.of(fact);
    String page = fact.page().map(number -> "p. " + number).orElse("");
    return new Evidence(
        Status.DISCLOSED,
        FigureWords.value(figure),
        words.unit(figure),
        texts.of(fact.what()),
        "",
        "",
        FigureWords.join("; ", texts.of(fact.source()), page),
        fact.location());
  }

  /** What the checks have proved of the figure published at a place. */
  private String proof(Location at) {
    List<Proof> all = proofs.at(at);
    return all.stream()
        .map(p -> p.outcome().name().toLowerCase(Locale.ROOT) + ": " + p.arithmetic())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  static IllegalStateException notChecked(FigureReference reference) {
    return new IllegalStateException("not checked: " + reference);
  }
}
