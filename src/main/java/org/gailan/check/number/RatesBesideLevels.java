package org.gailan.check.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.check.rule.Subject;
import org.gailan.content.Dataset;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/** A growth rate stands beside the levels of its own years and of its own series. */
final class RatesBesideLevels implements NumberRule {
  private static final String OTHER_YEARS = "rate.beside-other-years";
  private static final String OTHER_SERIES = "rate.beside-other-series";

  @Override
  public Set<String> ids() {
    return Set.of(OTHER_YEARS, OTHER_SERIES);
  }

  @Override
  public void check(NumberedParagraph paragraph, Subject subject, Diagnostics diagnostics) {
    WrittenParagraph written = paragraph.written();
    for (NumberedParagraph.NumberedSentence sentence : paragraph.sentences()) {
      List<Mention> inside = sentence.mentions();
      if (inside.stream().noneMatch(m -> m.figure(KnownFigure.Kind.RATE).isPresent())) {
        continue;
      }
      List<Movement> movements =
          Movement.in(written.text(), sentence.sentence().start(), written.language(), inside);
      for (Mention mention : inside) {
        Optional<KnownFigure> rate = mention.figure(KnownFigure.Kind.RATE);
        if (rate.isPresent()) {
          checkYears(mention, rate.get(), movements, written, diagnostics);
          checkSeries(
              mention, rate.get(), inside, sentence.sentence(), written, subject, diagnostics);
        }
      }
    }
  }

  private static void checkYears(
      Mention mention,
      KnownFigure rate,
      List<Movement> movements,
      WrittenParagraph paragraph,
      Diagnostics diagnostics) {
    List<Movement> ofSeries =
        movements.stream()
            .filter(m -> m.dataset().equals(rate.dataset()))
            .filter(m -> rate.member().equals(Optional.of(m.series())))
            .toList();
    if (ofSeries.isEmpty() || ofSeries.stream().anyMatch(m -> spans(m, rate.years()))) {
      return;
    }
    Movement movement = ofSeries.get(0);
    diagnostics.warning(
        OTHER_YEARS,
        paragraph.at(mention.start()),
        Message.of(
            "the rate is of %d to %d, but the sentence gives the levels of %d and %d;"
                + " give the levels of the rate's years, or the rate of these",
            rate.years().get(0),
            rate.years().get(1),
            Movement.year(movement.first()),
            Movement.year(movement.last())));
  }

  private static boolean spans(Movement movement, List<Integer> years) {
    List<Integer> levels = movement.levels().stream().map(Movement::year).toList();
    return levels.containsAll(years);
  }

  private static void checkSeries(
      Mention mention,
      KnownFigure rate,
      List<Mention> inside,
      WrittenParagraph.Sentence sentence,
      WrittenParagraph paragraph,
      Subject subject,
      Diagnostics diagnostics) {
    List<KnownFigure> levels =
        inside.stream().flatMap(m -> m.figure(KnownFigure.Kind.LEVEL).stream()).toList();
    boolean own =
        levels.stream()
            .anyMatch(l -> l.dataset().equals(rate.dataset()) && l.member().equals(rate.member()));
    Optional<KnownFigure> other =
        levels.stream()
            .filter(l -> l.dataset().equals(rate.dataset()))
            .filter(l -> rate.years().containsAll(l.years()))
            .findFirst();
    if (own || other.isEmpty() || isNamed(rate, sentence, paragraph, subject)) {
      return;
    }
    diagnostics.warning(
        OTHER_SERIES,
        paragraph.at(mention.start()),
        Message.of(
            "the rate is of series '%s', but the sentence gives a level of '%s'; name"
                + " the series, or give the rate of the one it speaks of",
            rate.member().orElse(""), other.get().member().orElse("")));
  }

  /** Whether the sentence says by name of which series the rate is. */
  private static boolean isNamed(
      KnownFigure rate,
      WrittenParagraph.Sentence sentence,
      WrittenParagraph paragraph,
      Subject subject) {
    Dataset dataset = subject.report().datasets().get(rate.dataset());
    if (!(dataset instanceof Dataset.OfSeries ofSeries)) {
      return true;
    }
    Optional<Dataset.Series> series =
        rate.member().flatMap(id -> Optional.ofNullable(ofSeries.series().get(id)));
    String text =
        paragraph.text().substring(sentence.start(), sentence.end()).toLowerCase(Locale.ROOT);
    return series
        .map(s -> plain(s.name().in(paragraph.language()), paragraph.language(), subject))
        .filter(name -> !name.isEmpty() && text.contains(name.toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  private static String plain(Prose name, Language language, Subject subject) {
    return WrittenParagraph.of(new Text(name.location(), Map.of(language, name)), language, subject)
        .stream()
        .map(WrittenParagraph::text)
        .findFirst()
        .orElse("");
  }
}
