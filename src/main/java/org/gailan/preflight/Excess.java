package org.gailan.preflight;

import java.io.IOException;
import org.gailan.diagnostic.Message;

/** A file holds more of something than any report does, as hostile ones may. */
public final class Excess extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Message words;

  /**
   * @param words of what, and how much is the most
   */
  public Excess(Message words) {
    super(words.toString());
    this.words = words;
  }

  Message words() {
    return words;
  }
}
