package org.gailan.check.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gailan.content.Dataset;
import org.gailan.content.Report;
import org.gailan.content.Term;
import org.gailan.content.Unit;

/** How a report spells the terms and units whose capitals are part of them, such as GWh or CAGR. */
final class LatinSpellings {
  /** Capitals after the first letter; a word such as Directors has another case in a heading. */
  private static final Pattern WORD =
      Pattern.compile("[A-Za-z0-9&]*[A-Za-z0-9&][A-Z][A-Za-z0-9&]*");

  private final Map<String, Set<String>> byKey = new HashMap<>();
  private final Set<String> avoided = new HashSet<>();

  LatinSpellings(Report report) {
    for (Term term : report.terms().values()) {
      RunningText.of(term.text(), text -> add(text.text()));
      term.avoid().values().forEach(avoided::addAll);
    }
    Set<String> ofTerms = Set.copyOf(byKey.keySet());
    for (Dataset dataset : report.datasets().values()) {
      if (dataset.unit() instanceof Unit.Named named) {
        named.names().values().stream()
            .filter(name -> !ofTerms.contains(key(name)))
            .forEach(this::add);
      }
    }
  }

  private void add(String spelling) {
    for (String word : spelling.split("[ -]", -1)) {
      if (!WORD.matcher(word).matches()) {
        return;
      }
    }
    byKey.computeIfAbsent(key(spelling), k -> new TreeSet<>()).add(spelling);
  }

  boolean isEmpty() {
    return byKey.isEmpty();
  }

  /**
   * The right spelling of what is written another way; empty for what is right, no term, or a form
   * to avoid, which another rule reports.
   *
   * @param english whether ordinary English words stand around it
   */
  Optional<String> insteadOf(String written, boolean english) {
    Set<String> right = byKey.getOrDefault(key(written), Set.of());
    if (right.isEmpty() || right.contains(written) || avoided.contains(written)) {
      return Optional.empty();
    }
    String first = right.iterator().next();
    boolean sameLetters = letters(written).equals(letters(first));
    if (written.contains(" ") && !sameLetters) {
      return Optional.empty(); // "as is" is not a spelling of ASIS
    }
    boolean ordinary =
        english && OrdinaryWords.holds(written.toLowerCase(Locale.ROOT)) && isWordCase(written);
    return ordinary ? Optional.empty() : Optional.of(first);
  }

  private static boolean isWordCase(String written) {
    return written.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  private static String letters(String text) {
    return text.replaceAll("[ \u00A0\u2010\u2011-]", "");
  }

  private static String key(String text) {
    return letters(text).toLowerCase(Locale.ROOT);
  }
}
