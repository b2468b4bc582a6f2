package org.gailan.load;

import java.util.Optional;
import org.gailan.content.Scale;

/**
 * What a spreadsheet says its numbers count: {@code US$ billion}, {@code 人民幣億元}, {@code (%)},
 * {@code 單位：億美元}.
 *
 * @param cell in which it stands
 * @param words as written there
 * @param unit what it counts; empty where only a scale is written
 * @param scale empty where only a unit is written, for the scale may stand elsewhere
 */
record UnitNote(SheetCell cell, String words, Optional<UnitWord> unit, Optional<Scale> scale) {

  /**
   * A unit.
   *
   * @param written in lower case
   * @param word of ours, such as USD; {@link #OWN} for the dataset's own name of its unit
   */
  record UnitWord(String written, String word) {
    static final String OWN = "";
  }
}
