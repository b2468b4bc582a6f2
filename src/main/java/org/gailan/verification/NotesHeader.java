package org.gailan.verification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Says what the verification notes are of.
 *
 * @param title of the report, in its languages
 * @param date the date the files bear, as in ISO 8601
 * @param engine the program and its version
 * @param inputs the SHA-256 of each file that was read, by its path within the report's folder
 */
public record NotesHeader(
    String title,
    String report,
    String edition,
    int draft,
    String date,
    String engine,
    Map<String, String> inputs) {
  public NotesHeader {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
  }
}
