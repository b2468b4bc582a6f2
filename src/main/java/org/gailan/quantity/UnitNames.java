package org.gailan.quantity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gailan.content.Language;
import org.gailan.content.Unit;

/** The named units of a report, as one language writes them. */
final class UnitNames {

  /** A unit in a text, and where its name ends. */
  record Match(Unit.Named unit, int end) {}

  private record Name(String text, Unit.Named unit) {}

  /** Longest first, so that 萬噸標準煤 is not read as 萬噸. */
  private final List<Name> names;

  UnitNames(Language language, Collection<Unit.Named> units) {
    names =
        units.stream()
            .flatMap(unit -> forms(unit, language).map(form -> new Name(form, unit)))
            .filter(name -> !name.text().isEmpty())
            .sorted(Comparator.comparing(name -> -name.text().length()))
            .toList();
  }

  /** The name; in English also without the s of its plural, as in "a 5 tonne lorry". */
  private static Stream<String> forms(Unit.Named unit, Language language) {
    String name = new Characters(unit.in(language)).toString();
    boolean plural = language == Language.EN && name.length() > 3 && name.endsWith("s");
    return plural ? Stream.of(name, name.substring(0, name.length() - 1)) : Stream.of(name);
  }

  /** The unit whose name stands there. */
  Optional<Match> at(Characters text, int i) {
    for (Name name : names) {
      // 千瓦時 is not so many 千瓦.
      boolean hours = text.has(i + name.text().length(), "時");
      if (text.hasWords(i, name.text()) && !hours) {
        return Optional.of(new Match(name.unit(), i + name.text().length()));
      }
    }
    return Optional.empty();
  }
}
