package org.gailan.preflight;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gailan.content.Filing;
import org.gailan.content.Filing.Demand;

/**
 * What a file is to be.
 *
 * @param language its BCP 47 tag
 * @param firstPage the number printed on its first page, where it is known
 * @param warning the line that every page must bear, where there is one
 * @param redaction the token that stands for removed words in the language
 * @param allowsPlaceholders whether words still to be filled in may remain
 * @param writtenTexts what the build wrote and the file must give back; empty where it is not known
 */
public record Expected(
    String language,
    Optional<Integer> firstPage,
    Optional<String> warning,
    String redaction,
    boolean allowsPlaceholders,
    Filing.Limits limits,
    Set<Demand> demanded,
    List<String> writtenTexts) {
  public Expected {
    demanded = Set.copyOf(demanded);
    writtenTexts = List.copyOf(writtenTexts);
  }
}
