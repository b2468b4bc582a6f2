package org.gailan.check.proof;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gailan.content.Dataset.Comparison;
import org.gailan.content.Dataset.Series;
import org.gailan.content.PublishedNumber;
import org.gailan.diagnostic.Message;
import org.gailan.figure.Interval;

/** Each published multiple against the values of its two years. */
final class MultipleProof implements Proving {
  static final String RULE = "proof.multiple";

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
                    .multiples()
                    .forEach(multiple -> proofs.accept(prove(series, multiple))));
  }

  private static Proof prove(Series series, Comparison multiple) {
    PublishedNumber times = multiple.number();
    Optional<PublishedNumber> first = Published.value(series, multiple.from());
    Optional<PublishedNumber> last = Published.value(series, multiple.to());
    if (first.isEmpty() || last.isEmpty()) {
      return Proof.undecidable(RULE, times, Message.of("not both values are published"));
    }
    Interval from = Interval.of(first.get());
    Interval to = Interval.of(last.get());
    if (first.get().value().signum() <= 0 || from.low().signum() <= 0) {
      return Proof.undecidable(RULE, times, Message.of("what may be zero or less has no multiple"));
    }
    boolean fits = Interval.of(times).times(from).meets(to);
    return Proof.of(
        RULE,
        times,
        fits,
        () ->
            Words.verdict(
                fits,
                Message.of("%s times", Words.of(times)),
                Message.of(
                    "%s to %s allows %s times",
                    Words.of(first.get()),
                    Words.of(last.get()),
                    Words.allowed(to.dividedBy(from), times, ""))));
  }
}
