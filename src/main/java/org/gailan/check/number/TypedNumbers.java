package org.gailan.check.number;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.FigureReference;
import org.gailan.content.Language;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.quantity.Quantity;

/** Every number of the prose refers to a figure or a fact, so that it changes with it. */
public final class TypedNumbers implements Rule {
  private static final String TYPED = "number.typed";
  private static final String NEAR = "number.near";
  private static final String UNDECLARED = "number.undeclared";

  @Override
  public Set<String> silencable() {
    return Set.of(TYPED, NEAR, UNDECLARED);
  }

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Mentions mentions = new Mentions(subject);
    for (PrintedTexts.Printed printed : PrintedTexts.of(subject.report())) {
      for (Language language : subject.report().languages()) {
        for (WrittenParagraph paragraph : WrittenParagraph.of(printed.text(), language, subject)) {
          check(paragraph, printed.cell(), mentions, diagnostics);
        }
      }
    }
  }

  private static void check(
      WrittenParagraph paragraph, boolean cell, Mentions mentions, Diagnostics diagnostics) {
    for (Mention mention : mentions.in(paragraph)) {
      if (mention.typed() && mention.certain() && !TitleMarks.hold(mention, paragraph.text())) {
        check(mention, paragraph, cell, mentions.known(), diagnostics);
      }
    }
  }

  private static void check(
      Mention mention,
      WrittenParagraph paragraph,
      boolean cell,
      KnownFigures known,
      Diagnostics diagnostics) {
    Location at = paragraph.at(mention.start());
    String written = paragraph.text().substring(mention.start(), mention.end()).strip();
    Optional<KnownFigure> equal = nearest(mention.figures(), paragraph);
    if (equal.isPresent()) {
      if (!cell || isTelling(mention.quantity())) {
        diagnostics.warning(
            TYPED,
            at,
            "'%s' is typed, but it is a figure of the report; write %s"
                .formatted(written, equal.get().reference()));
      }
      return;
    }
    if (cell || !isNumber(mention.quantity())) {
      return;
    }
    Optional<NearFigure> near = nearMiss(mention.quantity(), known, paragraph);
    if (near.isPresent()) {
      diagnostics.warning(
          NEAR,
          at,
          "'%s' is nearly a figure of the report, %s; write %s, or declare it if it is another"
              .formatted(written, near.get().how(), near.get().figure().reference()));
      return;
    }
    if (isInDigits(written) || mention.quantity() instanceof Quantity.Year) {
      diagnostics.warning(
          UNDECLARED,
          at,
          "'%s' belongs to no dataset; declare it with its source in facts.yaml and write {fact ID}"
              .formatted(written));
    }
  }

  private record NearFigure(KnownFigure figure, String how) {}

  private static Optional<NearFigure> nearMiss(
      Quantity typed, KnownFigures known, WrittenParagraph paragraph) {
    return known.all().stream()
        .flatMap(f -> NearMiss.of(typed, f.quantity()).stream().map(h -> new NearFigure(f, h)))
        .min(Comparator.comparing(near -> distance(near.figure(), paragraph)));
  }

  /** Of several figures of the same value, the one of a dataset that the paragraph speaks of. */
  private static Optional<KnownFigure> nearest(
      List<KnownFigure> figures, WrittenParagraph paragraph) {
    return figures.stream().min(Comparator.comparing(figure -> distance(figure, paragraph)));
  }

  private static int distance(KnownFigure figure, WrittenParagraph paragraph) {
    boolean spokenOf =
        paragraph.pieces().stream()
            .anyMatch(
                piece ->
                    piece.inline() instanceof FigureReference reference
                        && reference.dataset().text().equals(figure.dataset()));
    return spokenOf ? 0 : 1;
  }

  /** Ranks and the counts of lists are words of the language unless a ranking holds them. */
  private static boolean isNumber(Quantity quantity) {
    return !(quantity instanceof Quantity.Rank || quantity instanceof Quantity.TopOf);
  }

  /** Whether a number in a cell can hardly be the same by chance. */
  private static boolean isTelling(Quantity quantity) {
    return PrintedQuantity.value(quantity)
        .filter(value -> value.stripTrailingZeros().precision() >= 3)
        .isPresent();
  }

  private static boolean isInDigits(String written) {
    return written.codePoints().anyMatch(Character::isDigit);
  }
}
