package org.gailan.pdf;

/** A report's own template wrote what is not well-formed. */
public final class TemplateNotWellFormed extends RuntimeException {
  TemplateNotWellFormed(Exception cause) {
    super(cause.getMessage(), cause);
  }
}
