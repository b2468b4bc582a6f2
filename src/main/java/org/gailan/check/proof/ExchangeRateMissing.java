package org.gailan.check.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Dataset;
import org.gailan.content.ExchangeRate;
import org.gailan.content.Unit.Currency;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;
import org.gailan.figure.Interval;

/** A report that counts in two currencies says what one was worth in the other. */
final class ExchangeRateMissing implements Rule {
  private static final String RULE = "proof.exchange-rate-missing";
  private static final int DECIMALS = 2;

  @Override
  public Set<String> silencable() {
    return Set.of(RULE);
  }

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Proving.Published published = Proofs.published(subject.report(), subject.brokenFiles());
    List<Counted> counted = counted(published);
    List<ImpliedRate> implied = ImpliedRate.of(published);
    for (int i = 0; i < counted.size(); i++) {
      for (Counted other : counted.subList(i + 1, counted.size())) {
        Counted one = counted.get(i);
        if (!connected(one.in(), published.exchangeRates()).contains(other.in())) {
          diagnostics.warning(RULE, subject.report().location(), missing(one, other, implied));
        }
      }
    }
  }

  /** A currency, and the first dataset that counts in it. */
  private record Counted(Currency in, String dataset) {}

  private static List<Counted> counted(Proving.Published published) {
    List<Counted> counted = new ArrayList<>();
    for (Dataset dataset : published.datasets().values()) {
      if (dataset.unit() instanceof Currency currency
          && counted.stream().noneMatch(c -> c.in() == currency)) {
        counted.add(new Counted(currency, dataset.id()));
      }
    }
    counted.sort(Comparator.comparing(Counted::in));
    return counted;
  }

  /** The currencies that exchange rates lead to, directly or by way of others. */
  private static Set<Currency> connected(Currency begin, List<ExchangeRate> rates) {
    Set<Currency> reached = EnumSet.of(begin);
    boolean more = true;
    while (more) {
      more = false;
      for (ExchangeRate rate : rates) {
        if (reached.contains(rate.from()) != reached.contains(rate.to())) {
          reached.add(rate.from());
          reached.add(rate.to());
          more = true;
        }
      }
    }
    return reached;
  }

  /** As so many of the lesser currency for one of the other. */
  private static Message words(ImpliedRate implied) {
    Optional<Interval> rate = implied.rate();
    boolean forward = rate.filter(r -> r.high().compareTo(BigDecimal.ONE) >= 0).isPresent();
    return (forward ? rate : implied.inverse())
        .map(
            r ->
                Message.of(
                    "; %s, which is %s %s for one %s",
                    implied.words(),
                    Words.range(r, DECIMALS, ""),
                    forward ? implied.to() : implied.from(),
                    forward ? implied.from() : implied.to()))
        .orElse(Message.NONE);
  }

  private static Message missing(Counted one, Counted other, List<ImpliedRate> rates) {
    Optional<ImpliedRate> implied =
        rates.stream()
            .filter(r -> Set.of(r.from(), r.to()).equals(Set.of(one.in(), other.in())))
            .findFirst();
    return Message.of(
        "'%s' is in %s and '%s' in %s, but no exchange rate says what one is worth in the other;"
            + " add one under `exchange-rates`%s",
        one.dataset(),
        one.in(),
        other.dataset(),
        other.in(),
        implied.map(ExchangeRateMissing::words).orElse(Message.NONE));
  }
}
