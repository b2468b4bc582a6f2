package org.gailan.check.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gailan.content.Dataset.Ranking;
import org.gailan.diagnostic.Message;
import org.gailan.figure.Interval;

/** The shares of a ranking and its values fit one market, and the one published if there is one. */
final class MarketProof implements Proving {
  @Override
  public Set<String> silencable() {
    return Set.of(ShareProof.RULE);
  }

  @Override
  public void prove(Published published, Consumer<Proof> proofs) {
    published.rankings().forEach(ranking -> prove(ranking, published, proofs));
  }

  private static void prove(Ranking ranking, Published published, Consumer<Proof> proofs) {
    ImpliedMarket market = ImpliedMarket.of(ranking, published);
    if (market.shares().size() == 1) {
      proofs.accept(
          Proof.undecidable(
              ShareProof.RULE,
              market.shares().get(0).figure(),
              Message.of("nothing else tells the size of the market")));
      return;
    }
    List<ImpliedMarket.Share> agreeing = market.largestFit();
    for (ImpliedMarket.Share share : market.shares()) {
      boolean fits = agreeing.contains(share);
      proofs.accept(
          Proof.of(ShareProof.RULE, share.figure(), fits, () -> words(share, fits, agreeing)));
    }
  }

  private static Message words(
      ImpliedMarket.Share share, boolean fits, List<ImpliedMarket.Share> agreeing) {
    Optional<Interval> size = ImpliedMarket.size(agreeing).filter(s -> s.low().signum() > 0);
    int decimals = share.of().value().scale();
    Message implied =
        size.map(s -> Words.range(s, Math.max(0, decimals), ""))
            .orElseGet(() -> Message.of("a size without bound"));
    if (share.declared()) {
      return Words.verdict(
          fits, Words.of(share.of()), Message.of("the shares imply a market of %s", implied));
    }
    Message allowed =
        size.map(s -> share.value().movedRight(2).dividedBy(s))
            .map(s -> Words.allowed(s, share.figure(), "%"))
            .orElseGet(() -> Message.of("any share"));
    String value = Words.of(share.of());
    return Words.verdict(
        fits,
        Words.percent(share.figure()),
        agreeing.stream().anyMatch(ImpliedMarket.Share::declared)
            ? Message.of("%s in a market of %s, as published, allows %s", value, implied, allowed)
            : Message.of(
                "%s in a market of %s, as the other shares imply, allows %s",
                value, implied, allowed));
  }
}
