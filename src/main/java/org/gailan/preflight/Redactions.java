package org.gailan.preflight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.Severity;

/** The languages of a document hide the same: each has as many tokens as the others. */
final class Redactions {
  private Redactions() {}

  /** How often the token stands in the text of a file. */
  static int count(PdfFile file, String token) {
    String text =
        file.texts().stream().map(page -> Folded.of(page.text())).collect(Collectors.joining());
    String folded = Folded.of(token);
    int count = 0;
    for (int at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + folded.length())) {
      count++;
    }
    return count;
  }

  /** Compares what is counted in each language's file of one section. */
  static List<Finding> compare(Map<String, Integer> counts) {
    Map<String, Integer> sorted = new LinkedHashMap<>(counts);
    if (sorted.values().stream().distinct().count() < 2) {
      return List.of();
    }
    Message all =
        Message.list(
            sorted.entrySet().stream()
                .map(entry -> Message.of("%d in '%s'", entry.getValue(), entry.getKey()))
                .toList());
    String last = sorted.keySet().stream().reduce((one, other) -> other).orElse("");
    return List.of(
        new Finding(
            Severity.ERROR,
            "redaction.count",
            Location.of(last),
            Optional.empty(),
            Message.of("the languages redact differently: %s; redact the same in each", all)));
  }
}
