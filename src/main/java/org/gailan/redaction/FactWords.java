package org.gailan.redaction;

import org.gailan.content.Fact;

/** Writes what a fact states for the redaction log: as it is published, in no language. */
final class FactWords {
  private FactWords() {}

  static String of(Fact.Value value) {
    if (value instanceof Fact.Amount amount) {
      return amount.number().value().toPlainString();
    } else if (value instanceof Fact.Percentage percentage) {
      return percentage.number().value().toPlainString() + "%";
    } else if (value instanceof Fact.Year year) {
      return String.valueOf(year.year());
    } else if (value instanceof Fact.Period period) {
      return period.from() + "-" + period.to();
    } else if (value instanceof Fact.Day day) {
      return day.date().toString();
    }
    return "";
  }
}
