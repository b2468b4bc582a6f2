package org.gailan.pdf;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** On which pages each text and drawing of a report came to stand, by the numbers printed there. */
public final class TextPages {
  private final IdentityHashMap<Object, Placed> places = new IdentityHashMap<>();

  /**
   * Where a text stands.
   *
   * @param pages of each of its characters
   * @param again where the whole of it is printed again, as a table's heading is
   */
  private record Placed(int[] pages, NavigableSet<Integer> again) {}

  void put(Object printed, int[] pages, NavigableSet<Integer> again) {
    places.put(printed, new Placed(pages, again));
  }

  /**
   * The pages of a part of a text, in order; empty where the text is on no page.
   *
   * @param printed what of the printed report it is; itself, not its equal
   * @param from the offset of its first character
   * @param to the offset after its last
   */
  public List<Integer> of(Object printed, int from, int to) {
    Placed placed = places.get(printed);
    if (placed == null || placed.pages.length == 0) {
      return List.of();
    }
    int last = placed.pages.length;
    int start = Math.min(from, last - 1);
    NavigableSet<Integer> pages = new TreeSet<>(placed.again);
    Arrays.stream(placed.pages, start, Math.max(start + 1, Math.min(to, last))).forEach(pages::add);
    return List.copyOf(pages);
  }
}
