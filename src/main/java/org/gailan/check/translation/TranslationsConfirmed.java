package org.gailan.check.translation;

import java.util.List;
import java.util.Set;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Language;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/** Each text says in every language what was confirmed, where translations.yaml keeps a record. */
public final class TranslationsConfirmed implements Rule {
  @Override
  public Set<String> silencable() {
    return Set.of("translation.stale", "translation.unconfirmed");
  }

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    if (subject.report().confirmedTranslations().isEmpty()) {
      return;
    }
    Translations translations = Translations.of(subject.report());
    for (Translations.Entry entry : translations.entries()) {
      switch (translations.state(entry)) {
        case CONFIRMED -> {}
        case STALE -> {
          for (Language language : translations.unchanged(entry)) {
            reportStale(entry.text(), language, subject, diagnostics);
          }
        }
        case UNCONFIRMED ->
            diagnostics.warning(
                "translation.unconfirmed",
                entry.text().location(),
                Message.of(
                    "nobody has confirmed that this says the same in %s; compare them, then run"
                        + " `gailan confirm`",
                    Message.and(
                        subject.report().languages().stream().map(Language::tag).toList())));
      }
    }
  }

  private static void reportStale(
      Text text, Language language, Subject subject, Diagnostics diagnostics) {
    List<Language> others =
        subject.report().languages().stream().filter(l -> l != language).toList();
    Message changed =
        Message.list(
            others.stream()
                .map(other -> Message.of("%s (%s)", other.tag(), text.in(other).location()))
                .toList());
    diagnostics.warning(
        "translation.stale",
        text.in(language).location(),
        Message.of(
            "%s changed since this %s was confirmed; let it follow, or leave it, then"
                + " run `gailan confirm`",
            changed, language.tag()));
  }
}
