package org.gailan.resolve;

import org.gailan.content.Language;
import org.gailan.content.Text;

/** Tells which translations were not confirmed after the other side changed. */
@FunctionalInterface
public interface StaleTexts {
  /** Every translation is confirmed. */
  StaleTexts NONE = (text, language) -> false;

  boolean isStale(Text text, Language language);
}
