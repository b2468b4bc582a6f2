package org.gailan.check.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.EveryInline;
import org.gailan.content.EveryText;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.content.Term;
import org.gailan.content.Term.EnglishName;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

/**
 * An English name that is not official is referred to as a term, so that print can mark its first
 * use (HKEx-LD32-1); typed, it would stand unmarked.
 */
public final class TypedEntityNames implements Rule {
  /** A name and the pattern that finds it as whole words. */
  private record Name(String term, String text, Pattern pattern) {}

  @Override
  public Set<String> silencable() {
    return Set.of("entity.typed");
  }

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    if (!subject.report().languages().contains(Language.EN)) {
      return;
    }
    List<Name> names = names(subject);
    if (names.isEmpty()) {
      return;
    }
    Set<Location> ofTerms = new HashSet<>();
    for (Term term : subject.report().terms().values()) {
      ofTerms.add(term.text().location());
      term.full().ifPresent(full -> ofTerms.add(full.location()));
    }
    EveryText.of(
        subject.report(),
        (text, notes) -> {
          if (!ofTerms.contains(text.location())) {
            EveryInline.of(
                text.in(Language.EN),
                inline -> {
                  if (inline instanceof Inline.Words words) {
                    check(words, names, diagnostics);
                  }
                });
          }
        });
  }

  /** The longest first, for one may stand in another. */
  private static List<Name> names(Subject subject) {
    List<Name> names = new ArrayList<>();
    for (Term term : subject.report().terms().values()) {
      String name = plain(term.text());
      boolean unofficial = term.entity().filter(n -> n != EnglishName.OFFICIAL).isPresent();
      if (unofficial && !name.isBlank()) {
        String words = Pattern.quote(name).replace(" ", "\\E\\s+\\Q");
        Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])");
        names.add(new Name(term.id(), name, whole));
      }
    }
    names.sort(Comparator.comparingInt((Name name) -> name.text().length()).reversed());
    return names;
  }

  /** A name without references in it. */
  private static String plain(Text text) {
    StringBuilder plain = new StringBuilder();
    for (Prose.Paragraph paragraph : text.in(Language.EN).paragraphs()) {
      for (Inline inline : paragraph.inlines()) {
        if (!(inline instanceof Inline.Words words)) {
          return "";
        }
        plain.append(words.text());
      }
    }
    return plain.toString().strip();
  }

  private static void check(Inline.Words words, List<Name> names, Diagnostics diagnostics) {
    StringBuilder left = new StringBuilder(words.text());
    for (Name name : names) {
      Matcher found = name.pattern().matcher(left.toString());
      while (found.find()) {
        diagnostics.warning(
            "entity.typed",
            words.origin().at(found.start()),
            Message.of(
                "'%s' is not an official name and is to be marked where it is first used;"
                    + " write {term %s}",
                name.text(), name.term()));
        left.replace(found.start(), found.end(), "\u0000".repeat(found.end() - found.start()));
      }
    }
  }
}
