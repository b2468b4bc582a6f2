package org.gailan.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Keeps things on a line apart, each as near to the place it wants as the others allow. */
final class Spread {

  private record Cluster(int first, int last, double size, double wanted, int count) {
    double start() {
      return wanted / count;
    }
  }

  private Spread() {}

  /**
   * Starts for things of given sizes, in the order given.
   *
   * <p>The least sum of squared displacements: neighbours that would meet are joined to a cluster,
   * which stands where its members want it on average (pool adjacent violators).
   *
   * @param centres where each wants its middle, ascending
   * @return empty where they do not fit between the limits
   */
  static Optional<double[]> starts(
      double[] centres, double[] sizes, double apart, double from, double to) {
    int n = centres.length;
    double all = Arrays.stream(sizes).sum() + apart * Math.max(0, n - 1);
    if (all > to - from + 1e-6) {
      return Optional.empty();
    }
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Cluster next = new Cluster(i, i, sizes[i], centres[i] - sizes[i] / 2, 1);
      while (!clusters.isEmpty()) {
        Cluster last = clusters.get(clusters.size() - 1);
        if (within(last, from, to) + last.size() + apart <= within(next, from, to)) {
          break;
        }
        clusters.remove(clusters.size() - 1);
        next =
            new Cluster(
                last.first(),
                next.last(),
                last.size() + apart + next.size(),
                last.wanted() + next.wanted() - next.count() * (last.size() + apart),
                last.count() + next.count());
      }
      clusters.add(next);
    }
    double[] starts = new double[n];
    for (Cluster cluster : clusters) {
      double at = within(cluster, from, to);
      for (int i = cluster.first(); i <= cluster.last(); i++) {
        starts[i] = at;
        at += sizes[i] + apart;
      }
    }
    return Optional.of(starts);
  }

  private static double within(Cluster cluster, double from, double to) {
    return Math.max(from, Math.min(cluster.start(), to - cluster.size()));
  }
}
