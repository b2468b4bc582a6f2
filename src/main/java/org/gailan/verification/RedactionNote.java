package org.gailan.verification;

import java.util.Map;
import org.gailan.content.Language;
import org.gailan.diagnostic.Location;

/**
 * One redaction, for counsel to confirm that it may and must be (Main Board Practice Note 22,
 * paragraph 7).
 *
 * @param number in the order of the report, from 1
 * @param kind what is removed
 * @param place the id of the block, dataset, term or fact, and where within it
 * @param reason why, in each language
 * @param words what is removed, in each language; none where it is a figure, or where the author
 *     has not been given it either
 * @param figure what is removed, where it is a figure
 */
public record RedactionNote(
    int number,
    String kind,
    String place,
    String category,
    Map<Language, String> reason,
    Map<Language, String> words,
    String figure,
    Location at) {
  public RedactionNote {
    reason = Map.copyOf(reason);
    words = Map.copyOf(words);
  }
}
