package org.gailan.check.rule;

import java.util.Set;
import org.gailan.content.Report;
import org.gailan.figure.Figures;
import org.gailan.font.Typefaces;

/**
 * What a rule looks at.
 *
 * @param brokenFiles the files with errors, as {@code Location.file} names them
 */
public record Subject(
    Report report,
    Figures figures,
    boolean termsKnown,
    Set<String> brokenFiles,
    Typefaces typefaces) {
  public Subject {
    brokenFiles = Set.copyOf(brokenFiles);
  }
}
