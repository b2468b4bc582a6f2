package org.gailan.check.number;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gailan.check.rule.Subject;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.quantity.Quantity;

/** Every number of the prose refers to a figure or a fact, so that it changes with it. */
final class TypedNumbers implements NumberRule {
  private static final String TYPED = "number.typed";
  private static final String NEAR = "number.near";
  private static final String UNDECLARED = "number.undeclared";

  @Override
  public Set<String> ids() {
    return Set.of(TYPED, NEAR, UNDECLARED);
  }

  @Override
  public void check(NumberedParagraph paragraph, Subject subject, Diagnostics diagnostics) {
    for (Mention mention : paragraph.mentions()) {
      if (mention.typed() && mention.certain()) {
        check(mention, paragraph, paragraph.known(), diagnostics);
      }
    }
  }

  private static void check(
      Mention mention, NumberedParagraph paragraph, KnownFigures known, Diagnostics diagnostics) {
    Location at = paragraph.written().at(mention.start());
    String written = paragraph.written().text().substring(mention.start(), mention.end()).strip();
    Optional<KnownFigure> equal = nearest(mention.figures(), paragraph);
    if (equal.isPresent()) {
      if (!paragraph.cell() || isTelling(mention.quantity())) {
        diagnostics.warning(
            TYPED,
            at,
            Message.of(
                "'%s' is typed, but it is a figure of the report; write %s",
                written, equal.get().reference()));
      }
      return;
    }
    if (paragraph.cell() || !isNumber(mention.quantity())) {
      return;
    }
    Optional<NearFigure> near = nearMiss(mention.quantity(), known, paragraph);
    if (near.isPresent()) {
      diagnostics.warning(
          NEAR,
          at,
          Message.of(
              "'%s' is nearly a figure of the report, %s; write %s, or declare it if it is"
                  + " another",
              written, near.get().how(), near.get().figure().reference()));
      return;
    }
    if (isInDigits(written) || mention.quantity() instanceof Quantity.Year) {
      diagnostics.warning(
          UNDECLARED,
          at,
          Message.of(
              "'%s' belongs to no dataset; declare it with its source in facts.yaml and"
                  + " write {fact ID}",
              written));
    }
  }

  private record NearFigure(KnownFigure figure, Message how) {}

  private static Optional<NearFigure> nearMiss(
      Quantity typed, KnownFigures known, NumberedParagraph paragraph) {
    return known.all().stream()
        .flatMap(f -> NearMiss.of(typed, f.quantity()).stream().map(h -> new NearFigure(f, h)))
        .min(Comparator.comparing(near -> distance(near.figure(), paragraph)));
  }

  /** Of several figures of the same value, the one of a dataset that the paragraph speaks of. */
  private static Optional<KnownFigure> nearest(
      List<KnownFigure> figures, NumberedParagraph paragraph) {
    return figures.stream().min(Comparator.comparing(figure -> distance(figure, paragraph)));
  }

  private static int distance(KnownFigure figure, NumberedParagraph paragraph) {
    return paragraph.datasets().contains(figure.dataset()) ? 0 : 1;
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
