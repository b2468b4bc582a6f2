package org.gailan.verification;

import java.util.Map;
import org.gailan.content.Language;

/**
 * A row of the verification notes: a figure or factual statement as each language prints it.
 *
 * @param id the figure's and the occurrence's: {@code equipment.global.2024 #2}
 * @param key finds it again among the {@link FigurePlaces} of each language
 * @param kind {@code figure} or {@code statement}
 * @param block the id of the block that prints it
 * @param texts as printed, empty for a statement; a language that does not print it has none
 * @param contexts the sentence, or what the cell of a figure belongs to
 * @param pages as printed at the foot, by the tag of the PDF
 */
public record Statement(
    String id,
    String key,
    String kind,
    String block,
    Map<Language, String> texts,
    Map<Language, String> contexts,
    Map<String, String> pages,
    Evidence evidence) {
  public Statement {
    texts = Map.copyOf(texts);
    contexts = Map.copyOf(contexts);
    pages = Map.copyOf(pages);
  }

  /** The same with other evidence. */
  Statement with(Evidence other) {
    return new Statement(id, key, kind, block, texts, contexts, pages, other);
  }
}
