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
  private record Key(Occurrence.Kind kind, String block, String place, String id, int nth) {
    static Key of(Occurrence one, int nth) {
      return new Key(one.kind(), one.block(), one.place(), one.id(), nth);
    }

    /** The same in words; no id and no place holds a bar. */
    String inWords() {
      return String.join("|", block, place, id, String.valueOf(nth));
    }
  }

  /**
   * What is the same in each language.
   *
   * @param key the same as long as the block keeps its id and the figure its place in it
   */
  record Row(String key, Map<Language, Occurrence> languages) {}

  /** The key of each of some occurrences, which are all that a language prints of their blocks. */
  static List<String> keys(List<Occurrence> occurrences) {
    Map<Key, Integer> count = new HashMap<>();
    return occurrences.stream()
        .map(one -> Key.of(one, count.merge(Key.of(one, 0), 1, Integer::sum)).inWords())
        .toList();
  }

  private Pairing() {}

  /** The occurrences of each language as rows, in the order of the first language. */
  static List<Row> of(Map<Language, List<Occurrence>> languages) {
    Pairing pairing = new Pairing();
    languages.forEach(pairing::add);
    return pairing.inOrder().stream()
        .map(key -> new Row(key.inWords(), pairing.pairs.getOrDefault(key, Map.of())))
        .toList();
  }

  private void add(Language language, List<Occurrence> occurrences) {
    boolean isFirst = pairs.isEmpty();
    Map<Key, Integer> count = new HashMap<>();
    Key before = null;
    for (Occurrence one : occurrences) {
      Key key = Key.of(one, count.merge(Key.of(one, 0), 1, Integer::sum));
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
