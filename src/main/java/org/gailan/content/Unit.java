package org.gailan.content;

import java.util.Map;

/** What the numbers of a dataset count. */
public sealed interface Unit {

  /** Money. */
  enum Currency implements Unit {
    USD,
    RMB,
    HKD
  }

  /** Hundredths; written with %. */
  record Percent() implements Unit {}

  /** A plain number without a unit. */
  record Count() implements Unit {}

  /**
   * A unit with a symbol or name, such as EFLOPS or 噸 / tonnes.
   *
   * @param names as printed in each language
   */
  record Named(Map<Language, String> names) implements Unit {
    public Named {
      names = Map.copyOf(names);
    }

    public String in(Language language) {
      return names.getOrDefault(language, "");
    }
  }
}
