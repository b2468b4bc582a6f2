package org.gailan.check.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.content.Claim;
import org.gailan.content.FigureReference.Name;
import org.gailan.diagnostic.Location;

/**
 * The words of a statement, signs being words too, each in lower case and with its place.
 *
 * @param end the place after which nothing follows
 */
record Words(List<Name> all, Location end) {
  private static final Pattern WORD = Pattern.compile("!=|<=|>=|[=<>≠≤≥]|[^\\s=<>≠≤≥!]+|!");

  Words {
    all = List.copyOf(all);
  }

  /** Those of a claim; an article says nothing and is left out. */
  static Words of(Claim claim) {
    List<Name> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(claim.statement());
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      if (!word.equals("the")) {
        words.add(new Name(claim.origin().at(matcher.start()), word));
      }
    }
    return new Words(words, claim.origin().at(claim.statement().length()));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  int size() {
    return all.size();
  }

  Name get(int index) {
    return all.get(index);
  }

  Location location() {
    return isEmpty() ? end : get(0).location();
  }

  boolean begins(String... words) {
    if (size() < words.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!get(i).text().equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  boolean are(String... words) {
    return size() == words.length && begins(words);
  }

  Words from(int index) {
    return new Words(all.subList(index, size()), end);
  }

  Words before(int index) {
    return new Words(all.subList(0, index), index < size() ? get(index).location() : end);
  }

  /** The place of the first word of a kind, or -1. */
  int find(Predicate<String> kind) {
    Optional<Name> first = all.stream().filter(word -> kind.test(word.text())).findFirst();
    return first.map(all::indexOf).orElse(-1);
  }
}
