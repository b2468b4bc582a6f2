package org.gailan.draft;

import java.io.IOException;

/** A file is not the record of a draft, or not as Gailan writes one. */
public final class NotADraft extends IOException {
  private static final long serialVersionUID = 1L;

  NotADraft(String message) {
    super(message);
  }
}
