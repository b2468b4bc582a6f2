package org.gailan.draft;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds in a list of parts those of another again: by the ids that authors gave, by equal texts, by
 * similar texts between two that were found, and last by similar texts anywhere. What was found but
 * stands in another order has moved.
 *
 * @param <T> a block, a paragraph, an item, a row
 */
final class Alignment<T> {
  /** Between two parts that were found, this much in common makes a part the same. */
  private static final double SIMILAR = 0.35;

  /** What stands elsewhere must have more in common, and be long enough not to do so by chance. */
  private static final double SIMILAR_ELSEWHERE = 0.65;

  private static final int FEWEST_FEATURES_ELSEWHERE = 6;

  /** Pairs that are compared in one go; beyond them, what has no id and is not equal is new. */
  private static final int MOST_PAIRS = 4_000_000;

  /**
   * A part of a document.
   *
   * @param id by which to find it first; empty for none
   * @param kind only parts of one kind can be the same
   * @param text all it says
   */
  record Part<T>(T value, String id, String kind, String text) {}

  /** What became of a part. */
  enum Fate {
    KEPT,
    INSERTED,
    DELETED,
    /** It stood here, and stands elsewhere now. */
    MOVED_FROM,
    /** It stood elsewhere before. */
    MOVED_TO
  }

  /**
   * A step through both lists at once.
   *
   * @param old empty where it was inserted
   * @param now empty where it was deleted, or has moved from here
   */
  record Step<T>(Fate fate, Optional<T> old, Optional<T> now) {
    T before() {
      return old.orElseThrow();
    }

    T after() {
      return now.orElseThrow();
    }
  }

  private final List<Part<T>> old;
  private final List<Part<T>> now;

  /** Of each new part the index of the old one, and of each old part that of the new; or -1. */
  private final int[] oldOf;

  private final int[] newOf;

  private final int[][] featuresOfOld;
  private final int[][] featuresOfNow;

  private Alignment(List<Part<T>> old, List<Part<T>> now) {
    this.old = old;
    this.now = now;
    this.oldOf = new int[now.size()];
    this.newOf = new int[old.size()];
    Arrays.fill(oldOf, -1);
    Arrays.fill(newOf, -1);
    this.featuresOfOld = new int[old.size()][];
    this.featuresOfNow = new int[now.size()][];
  }

  /** The steps, in the order of the new list; what is gone stands where it stood. */
  static <T> List<Step<T>> of(List<Part<T>> old, List<Part<T>> now) {
    Alignment<T> alignment = new Alignment<>(old, now);
    alignment.pairUnique(part -> part.id().isEmpty() ? "" : part.kind() + " " + part.id());
    alignment.pairUnique(part -> part.text().isEmpty() ? "" : part.kind() + " " + part.text());
    alignment.pairEqual();
    alignment.pairSimilarBetween();
    alignment.pairSimilarElsewhere();
    return alignment.steps();
  }

  private void pair(int before, int after) {
    newOf[before] = after;
    oldOf[after] = before;
  }

  /** Pairs what bears a name that nothing else in its list bears. */
  private void pairUnique(Function<Part<T>, String> name) {
    Map<String, Integer> before = unique(old, newOf, name);
    unique(now, oldOf, name)
        .forEach(
            (key, after) -> {
              int at = before.getOrDefault(key, -1);
              if (at >= 0 && after >= 0) {
                pair(at, after);
              }
            });
  }

  /** The index of each name; -1 where two bear it. */
  private static <T> Map<String, Integer> unique(
      List<Part<T>> parts, int[] paired, Function<Part<T>, String> name) {
    Map<String, Integer> indexes = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      String key = paired[i] < 0 ? name.apply(parts.get(i)) : "";
      if (!key.isEmpty()) {
        indexes.merge(key, i, (one, other) -> -1);
      }
    }
    return indexes;
  }

  /** Pairs texts that occur more than once, as often as they do in the same order. */
  private void pairEqual() {
    List<String> before = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      before.add(key(newOf[i], old.get(i)));
    }
    List<String> after = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      after.add(key(oldOf[i] < 0 ? -1 : i, now.get(i)));
    }
    forEachEqual(
        before,
        after,
        (i, j) -> {
          if (newOf[i] < 0 && oldOf[j] < 0) {
            pair(i, j);
          }
        });
  }

  private static <T> String key(int paired, Part<T> part) {
    return paired >= 0 ? "#" + paired : part.kind() + " " + part.text();
  }

  /** Is told the indexes of what two lists have in common, in order. */
  interface Equal {
    void at(int old, int now);
  }

  /** The longest common subsequence of two lists, by Myers' algorithm in linear space. */
  static void forEachEqual(List<String> old, List<String> now, Equal equal) {
    int i = 0;
    int j = 0;
    List<Change> changes = new MyersDiffWithLinearSpace<String>().computeDiff(old, now, null);
    changes.sort(
        Comparator.<Change>comparingInt(change -> change.startOriginal)
            .thenComparingInt(change -> change.startRevised));
    for (Change change : changes) {
      while (i < change.startOriginal) {
        equal.at(i++, j++);
      }
      i = Math.max(i, change.endOriginal);
      j = Math.max(j, change.endRevised);
    }
    while (i < old.size() && j < now.size()) {
      equal.at(i++, j++);
    }
  }

  private void pairSimilarBetween() {
    boolean[] stable = stable();
    int before = 0;
    int after = 0;
    for (int j = 0; j <= now.size(); j++) {
      if (j == now.size() || stable[j]) {
        int end = j == now.size() ? old.size() : oldOf[j];
        pairSimilar(open(newOf, before, end), open(oldOf, after, j));
        before = end + 1;
        after = j + 1;
      }
    }
  }

  private static List<Integer> open(int[] paired, int from, int to) {
    List<Integer> open = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (paired[i] < 0) {
        open.add(i);
      }
    }
    return open;
  }

  /** Pairs what is similar without changing its order, so that the sum of similarities is most. */
  private void pairSimilar(List<Integer> before, List<Integer> after) {
    if (before.isEmpty()
        || after.isEmpty()
        || (long) before.size() * after.size() > MOST_PAIRS / 4) {
      return;
    }
    double[][] best = new double[before.size() + 1][after.size() + 1];
    double[][] similar = new double[before.size()][after.size()];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        similar[i][j] = similarity(before.get(i), after.get(j));
        double pair = similar[i][j] >= SIMILAR ? similar[i][j] + best[i + 1][j + 1] : 0;
        best[i][j] = Math.max(pair, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int i = 0;
    int j = 0;
    while (i < before.size() && j < after.size()) {
      if (similar[i][j] >= SIMILAR && best[i][j] == similar[i][j] + best[i + 1][j + 1]) {
        pair(before.get(i++), after.get(j++));
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private void pairSimilarElsewhere() {
    List<Integer> before = open(newOf, 0, old.size());
    List<Integer> after = open(oldOf, 0, now.size());
    if ((long) before.size() * after.size() > MOST_PAIRS) {
      return;
    }
    record Pair(int before, int after, double similarity) {}
    List<Pair> pairs = new ArrayList<>();
    for (int i : before) {
      for (int j : after) {
        double similarity = similarity(i, j);
        int fewest = Math.min(ofOld(i).length, ofNow(j).length);
        if (similarity >= SIMILAR_ELSEWHERE && fewest >= FEWEST_FEATURES_ELSEWHERE) {
          pairs.add(new Pair(i, j, similarity));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::similarity).reversed());
    for (Pair pair : pairs) {
      if (newOf[pair.before] < 0 && oldOf[pair.after] < 0) {
        pair(pair.before, pair.after);
      }
    }
  }

  private double similarity(int before, int after) {
    boolean same = old.get(before).kind().equals(now.get(after).kind());
    return same ? Similarity.of(ofOld(before), ofNow(after)) : 0;
  }

  private int[] ofOld(int index) {
    return features(featuresOfOld, old, index);
  }

  private int[] ofNow(int index) {
    return features(featuresOfNow, now, index);
  }

  /** Taken when first asked for. */
  @SuppressWarnings("NullAway")
  private static <T> int[] features(int[][] known, List<Part<T>> parts, int index) {
    if (known[index] == null) {
      known[index] = Similarity.features(parts.get(index).text());
    }
    return known[index];
  }

  /**
   * Of the new parts those that stand in the order in which they stood: so many that as much text
   * as can be stays where it was.
   */
  private boolean[] stable() {
    // The most text of a chain that ends at an old index or before it: a Fenwick tree of maxima.
    long[] most = new long[old.size() + 1];
    int[] chainEnd = new int[old.size() + 1];
    Arrays.fill(chainEnd, -1);
    int[] previous = new int[now.size()];
    Arrays.fill(previous, -1);
    long longest = 0;
    int last = -1;
    for (int j = 0; j < now.size(); j++) {
      if (oldOf[j] < 0) {
        continue;
      }
      long length = 0;
      for (int at = oldOf[j]; at > 0; at -= at & -at) {
        if (most[at] > length) {
          length = most[at];
          previous[j] = chainEnd[at];
        }
      }
      length += 1 + now.get(j).text().length();
      for (int at = oldOf[j] + 1; at <= old.size(); at += at & -at) {
        if (length > most[at]) {
          most[at] = length;
          chainEnd[at] = j;
        }
      }
      if (length > longest) {
        longest = length;
        last = j;
      }
    }
    boolean[] stable = new boolean[now.size()];
    for (int j = last; j >= 0; j = previous[j]) {
      stable[j] = true;
    }
    return stable;
  }

  private List<Step<T>> steps() {
    boolean[] stable = stable();
    List<Step<T>> steps = new ArrayList<>();
    int before = 0;
    for (int j = 0; j <= now.size(); j++) {
      int next = j;
      while (next < now.size() && !stable[next]) {
        next++;
      }
      int end = next == now.size() ? old.size() : oldOf[next];
      while (before < end) {
        Fate fate = newOf[before] < 0 ? Fate.DELETED : Fate.MOVED_FROM;
        steps.add(new Step<>(fate, Optional.of(old.get(before++).value()), Optional.empty()));
      }
      if (j < now.size()) {
        Optional<T> after = Optional.of(now.get(j).value());
        if (oldOf[j] < 0) {
          steps.add(new Step<>(Fate.INSERTED, Optional.empty(), after));
        } else {
          Optional<T> partner = Optional.of(old.get(oldOf[j]).value());
          steps.add(new Step<>(stable[j] ? Fate.KEPT : Fate.MOVED_TO, partner, after));
          before = stable[j] ? before + 1 : before;
        }
      }
    }
    return steps;
  }
}
