package org.gailan.check.number;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gailan.check.rule.Subject;
import org.gailan.content.Dataset;
import org.gailan.content.Fact;
import org.gailan.content.FigureReference;
import org.gailan.content.Inline;
import org.gailan.content.Unit;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.figure.Figures;
import org.gailan.quantity.Quantity;
import org.gailan.quantity.WrittenQuantities;
import org.gailan.quantity.WrittenQuantity;

/** Finds what quantities a paragraph mentions, and which figures of the report they are. */
public final class Mentions {
  private static final Pattern TITLE = Pattern.compile("《[^《》]*》");

  private final Subject subject;
  private final KnownFigures known;
  private final List<Unit.Named> units;

  public Mentions(Subject subject) {
    this.subject = subject;
    this.known = KnownFigures.of(subject.report());
    this.units =
        Stream.concat(
                subject.report().datasets().values().stream().map(Dataset::unit),
                subject.report().facts().values().stream().flatMap(fact -> unit(fact).stream()))
            .filter(Unit.Named.class::isInstance)
            .map(Unit.Named.class::cast)
            .distinct()
            .toList();
  }

  private static Optional<Unit> unit(Fact fact) {
    return fact.value() instanceof Fact.Amount amount
        ? Optional.of(amount.unit())
        : Optional.empty();
  }

  KnownFigures known() {
    return known;
  }

  /** All mentions, in order. */
  public List<Mention> in(WrittenParagraph paragraph) {
    List<Mention> mentions = new ArrayList<>();
    BitSet titles = titles(paragraph.text());
    for (WrittenParagraph.Piece piece : paragraph.pieces()) {
      if (piece.inline() instanceof FigureReference reference) {
        mentions.addAll(referred(reference, piece));
      }
    }
    for (WrittenQuantity quantity :
        WrittenQuantities.in(paragraph.language(), paragraph.text(), units)) {
      if (isTyped(quantity, paragraph) && !titles.get(quantity.start())) {
        mentions.add(
            new Mention(
                quantity.start(),
                quantity.end(),
                quantity.quantity(),
                true,
                quantity.certain(),
                known.equalTo(quantity.quantity())));
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::start));
    return mentions;
  }

  /** The characters of the names of publications, whose digits are a part of the name. */
  private static BitSet titles(String text) {
    BitSet titles = new BitSet();
    TITLE.matcher(text).results().forEach(title -> titles.set(title.start(), title.end()));
    return titles;
  }

  /** A number is typed where its first digit, or else its first character, is one of the words. */
  private static boolean isTyped(WrittenQuantity quantity, WrittenParagraph paragraph) {
    int at = quantity.start();
    for (int i = quantity.start(); i < quantity.end(); i++) {
      if (Character.isDigit(paragraph.text().charAt(i))) {
        at = i;
        break;
      }
    }
    boolean referred =
        paragraph.within(quantity.start(), quantity.end()).stream()
            .anyMatch(piece -> piece.inline() instanceof FigureReference);
    return !referred
        && paragraph.within(at, at + 1).stream()
            .anyMatch(piece -> piece.inline() instanceof Inline.Words);
  }

  private List<Mention> referred(FigureReference reference, WrittenParagraph.Piece piece) {
    Diagnostics reportedElsewhere = new Diagnostics();
    boolean counts = reference.kind() == FigureReference.Kind.COUNT; // "ten" may be of the top ten
    return subject
        .figures()
        .find(reference, reportedElsewhere)
        .map(PrintedQuantity::all)
        .orElse(List.of())
        .stream()
        .map(
            quantity ->
                new Mention(
                    piece.start(),
                    piece.end(),
                    quantity,
                    false,
                    !counts,
                    figure(reference, quantity).stream().toList()))
        .toList();
  }

  private Optional<KnownFigure> figure(FigureReference reference, Quantity quantity) {
    Optional<KnownFigure.Kind> kind =
        switch (reference.kind()) {
          case VALUE -> Optional.of(KnownFigure.Kind.LEVEL);
          case CAGR -> Optional.of(KnownFigure.Kind.RATE);
          case YEAR -> Optional.of(KnownFigure.Kind.YEAR);
          default -> Optional.empty();
        };
    Dataset dataset = subject.report().datasets().get(reference.dataset().text());
    if (kind.isEmpty() || !(dataset instanceof Dataset.OfSeries ofSeries)) {
      return Optional.empty();
    }
    boolean ofMember = kind.get() != KnownFigure.Kind.YEAR;
    Diagnostics reportedElsewhere = new Diagnostics();
    List<Integer> years =
        reference.arguments().stream()
            .skip(ofMember ? 1 : 0)
            .flatMap(name -> Figures.year(ofSeries, name, reportedElsewhere).stream())
            .toList();
    Optional<String> member =
        ofMember ? Optional.of(reference.arguments().get(0).text()) : Optional.empty();
    return Optional.of(new KnownFigure(quantity, kind.get(), "", dataset.id(), member, years));
  }
}
