package org.gailan.check.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.EveryInline;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

/** What is still to be filled in or fixed is so in each language. */
public final class SamePlaceholders implements Rule {
  private static final String ID = "parity.placeholder";

  @Override
  public Set<String> silencable() {
    return Set.of(ID);
  }

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    List<Language> languages = subject.report().languages();
    for (Text text : ComparedTexts.of(subject.report())) {
      for (int i = 1; i < languages.size(); i++) {
        compare(text, languages.get(0), languages.get(i), diagnostics);
      }
    }
  }

  private static void compare(Text text, Language first, Language other, Diagnostics diagnostics) {
    boolean written =
        !text.in(first).paragraphs().isEmpty() && !text.in(other).paragraphs().isEmpty();
    List<Location> one = placeholders(text.in(first));
    List<Location> two = placeholders(text.in(other));
    if (written && one.size() != two.size()) {
      List<Location> longer = one.size() > two.size() ? one : two;
      diagnostics.error(
          ID,
          longer.get(Math.min(one.size(), two.size())),
          Message.of(
              "%s has %d placeholders here, %s has %d; leave the same open in both",
              first.tag(), one.size(), other.tag(), two.size()));
    }
  }

  private static List<Location> placeholders(Prose prose) {
    List<Location> found = new ArrayList<>();
    EveryInline.of(
        prose,
        inline -> {
          if (inline instanceof Inline.Placeholder placeholder) {
            found.add(placeholder.location());
          }
        });
    return found;
  }
}
