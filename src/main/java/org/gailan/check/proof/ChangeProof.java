package org.gailan.check.proof;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gailan.content.Dataset.Comparison;
import org.gailan.content.Dataset.Series;
import org.gailan.content.PublishedNumber;
import org.gailan.diagnostic.Message;
import org.gailan.figure.Interval;

/** Each published difference against the values of its two years. */
final class ChangeProof implements Proving {
  static final String RULE = "proof.change";

  @Override
  public Set<String> silencable() {
    return Set.of(RULE);
  }

  @Override
  public void prove(Published published, Consumer<Proof> proofs) {
    published
        .series()
        .forEach(
            series ->
                series
                    .relations()
                    .changes()
                    .forEach(change -> proofs.accept(prove(series, change))));
  }

  private static Proof prove(Series series, Comparison change) {
    PublishedNumber by = change.number();
    Optional<PublishedNumber> first = Published.value(series, change.from());
    Optional<PublishedNumber> last = Published.value(series, change.to());
    if (first.isEmpty() || last.isEmpty()) {
      return Proof.undecidable(RULE, by, Message.of("not both values are published"));
    }
    Interval difference = Interval.of(last.get()).minus(Interval.of(first.get()));
    boolean fits = difference.meets(Interval.of(by));
    return Proof.of(
        RULE,
        by,
        fits,
        () ->
            Words.verdict(
                fits,
                Words.of(by),
                Message.of(
                    "%s to %s allows %s",
                    Words.of(first.get()),
                    Words.of(last.get()),
                    Words.allowed(difference, by, ""))));
  }
}
