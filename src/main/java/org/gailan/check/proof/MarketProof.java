package org.gailan.check.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gailan.content.Dataset.Ranking;
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
              "nothing else tells the size of the market"));
      return;
    }
    List<ImpliedMarket.Share> agreeing = market.largestFit();
    for (ImpliedMarket.Share share : market.shares()) {
      boolean fits = agreeing.contains(share);
      proofs.accept(
          Proof.of(ShareProof.RULE, share.figure(), fits, () -> words(share, fits, agreeing)));
    }
  }

  private static String words(
      ImpliedMarket.Share share, boolean fits, List<ImpliedMarket.Share> agreeing) {
    Optional<Interval> size = ImpliedMarket.size(agreeing).filter(s -> s.low().signum() > 0);
    int decimals = share.of().value().scale();
    String implied =
        size.map(s -> Words.range(s, Math.max(0, decimals), "")).orElse("a size without bound");
    if (share.declared()) {
      return (fits ? "" : "published " + Words.of(share.of()) + ", but ")
          + "the shares imply a market of "
          + implied;
    }
    String allowed =
        size.map(s -> share.value().movedRight(2).dividedBy(s))
            .map(s -> Words.allowed(s, share.figure(), "%"))
            .orElse("any share");
    return "%s%s in a market of %s, as %s, allows %s"
        .formatted(
            fits ? "" : "published " + Words.percent(share.figure()) + ", but ",
            Words.of(share.of()),
            implied,
            agreeing.stream().anyMatch(ImpliedMarket.Share::declared)
                ? "published"
                : "the other shares imply",
            allowed);
  }
}
