package org.gailan.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is found in a text, and blots it out for those who read on. */
final class Finds {
  private final String written;
  private final Characters text;
  private final List<WrittenQuantity> found = new ArrayList<>();

  Finds(String written, Characters text) {
    this.written = written;
    this.text = text;
  }

  Characters text() {
    return text;
  }

  void add(int start, int end, Quantity quantity, boolean certain) {
    found.add(new WrittenQuantity(start, end, written.substring(start, end), quantity, certain));
    text.blot(start, end);
  }

  /** In the order of the text. */
  List<WrittenQuantity> all() {
    return found.stream().sorted(Comparator.comparing(WrittenQuantity::start)).toList();
  }
}
