package org.gailan.draft;

import java.io.IOException;
import org.gailan.diagnostic.Message;

/** A file is not the record of a draft, or not as Gailan writes one. */
public final class NotADraft extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Message words;

  NotADraft(Message words) {
    super(words.toString());
    this.words = words;
  }

  /** Why, in the language of whoever is told. */
  public Message words() {
    return words;
  }
}
