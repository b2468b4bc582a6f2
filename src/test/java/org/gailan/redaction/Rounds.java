package org.gailan.redaction;

/**
 * How many generated reports a proof takes: as many as fit into a minute or two, or with {@code
 * -Dgailan.exhaustive=true} all that were promised.
 */
final class Rounds {
  private Rounds() {}

  static int of(int usually, int all) {
    return Boolean.getBoolean("gailan.exhaustive") ? all : usually;
  }
}
