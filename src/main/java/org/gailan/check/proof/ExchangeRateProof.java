package org.gailan.check.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gailan.content.ExchangeRate;
import org.gailan.diagnostic.Message;
import org.gailan.figure.Interval;

/** Each published exchange rate against those that rankings and their markets imply. */
final class ExchangeRateProof implements Proving {
  static final String RULE = "proof.exchange-rate";

  @Override
  public Set<String> silencable() {
    return Set.of(RULE);
  }

  @Override
  public void prove(Published published, Consumer<Proof> proofs) {
    List<ImpliedRate> implied = ImpliedRate.of(published);
    for (ExchangeRate rate : published.exchangeRates()) {
      List<ImpliedRate> about = implied.stream().filter(i -> i.isAbout(rate)).toList();
      if (about.isEmpty()) {
        proofs.accept(
            Proof.undecidable(
                RULE, rate.rate(), Message.of("no ranking has a market in the other currency")));
      }
      for (ImpliedRate one : about) {
        boolean fits = one.fits(rate);
        proofs.accept(Proof.of(RULE, rate.rate(), fits, () -> words(rate, one, fits)));
      }
    }
  }

  private static Message words(ExchangeRate rate, ImpliedRate implied, boolean fits) {
    Optional<Interval> allowed = rate.from() == implied.from() ? implied.rate() : implied.inverse();
    return Words.verdict(
        fits,
        Words.of(rate.rate()),
        Message.of(
            "%s, which allows %s",
            implied.words(),
            allowed
                .map(a -> Words.allowed(a, rate.rate(), ""))
                .orElseGet(() -> Message.of("any rate"))));
  }
}
