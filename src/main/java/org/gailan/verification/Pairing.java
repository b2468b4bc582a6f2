package org.gailan.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gailan.content.Language;

/**
 * Puts what each language prints side by side: the same figure in the same place of the same block,
 * in whatever order its language names it there.
 */
final class Pairing {
  private final Map<Key, Map<Language, Occurrence>> pairs = new LinkedHashMap<>();

  /** What only a later language prints, by what it prints before that. */
  private final Map<Key, List<Key>> after = new HashMap<>();

  private final List<Key> first = new ArrayList<>();

  /**
   * What is the same in each language.
   *
   * @param nth of the same figure in the same place, from 1
   */
  private record Key(Occurrence.Kind kind, String block, String place, String id, int nth) {}

  private Pairing() {}

  /** The occurrences of each language as rows, in the order of the first language. */
  static List<Map<Language, Occurrence>> of(Map<Language, List<Occurrence>> languages) {
    Pairing pairing = new Pairing();
    languages.forEach(pairing::add);
    List<Map<Language, Occurrence>> rows = new ArrayList<>();
    pairing.inOrder().forEach(key -> rows.add(pairing.pairs.getOrDefault(key, Map.of())));
    return rows;
  }

  private void add(Language language, List<Occurrence> occurrences) {
    boolean isFirst = pairs.isEmpty();
    Map<Key, Integer> count = new HashMap<>();
    Key before = null;
    for (Occurrence one : occurrences) {
      Key each = new Key(one.kind(), one.block(), one.place(), one.id(), 0);
      int nth = count.merge(each, 1, Integer::sum);
      Key key = new Key(one.kind(), one.block(), one.place(), one.id(), nth);
      if (!pairs.containsKey(key)) {
        if (before == null || isFirst) {
          first.add(isFirst ? first.size() : 0, key);
        } else {
          after.computeIfAbsent(before, k -> new ArrayList<>()).add(0, key);
        }
      }
      pairs.computeIfAbsent(key, k -> new HashMap<>()).put(language, one);
      before = key;
    }
  }

  private List<Key> inOrder() {
    List<Key> ordered = new ArrayList<>();
    Set<Key> done = new HashSet<>();
    List<Key> open = new ArrayList<>();
    for (Key key : first) {
      open.add(key);
      while (!open.isEmpty()) {
        Key next = open.remove(open.size() - 1);
        if (done.add(next)) {
          ordered.add(next);
          List<Key> followers = after.getOrDefault(next, List.of());
          for (int i = followers.size() - 1; i >= 0; i--) {
            open.add(followers.get(i));
          }
        }
      }
    }
    return ordered;
  }
}
