package org.gailan.check.proof;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Dataset.Item;
import org.gailan.content.Dataset.Ranking;
import org.gailan.content.Dataset.Ties;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.content.PublishedNumber;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Message;

/**
 * Items of equal published value next to each other need a rule for ties; where the rule is the
 * alphabet, their names keep it.
 */
final class TieRule implements Rule {
  static final String RULE = "proof.tie";

  /** Chinese names may be listed by stroke, by sound or as they are coded. */
  private static final List<String> CHINESE_ORDERS =
      List.of("zh-u-co-stroke", "zh-u-co-pinyin", "zh-u-co-zhuyin", "und");

  @Override
  public Set<String> silencable() {
    return Set.of(RULE);
  }

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Proofs.published(subject.report(), subject.brokenFiles())
        .rankings()
        .forEach(ranking -> check(ranking, subject.report().languages(), diagnostics));
  }

  private static void check(Ranking ranking, List<Language> languages, Diagnostics diagnostics) {
    List<Item> items = List.copyOf(ranking.items().values());
    for (int i = 1; i < items.size(); i++) {
      Item here = items.get(i);
      Item before = items.get(i - 1);
      if (!tied(before, here)) {
        continue;
      }
      boolean runGoesOn = i > 1 && tied(items.get(i - 2), before);
      if (ranking.ties().isEmpty() && !runGoesOn) {
        diagnostics.warning(
            RULE,
            here.published().location(),
            Message.of(
                "published %s for '%s' as for '%s' before it, and nothing says how ties are"
                    + " ranked; add `ties` to '%s'",
                Words.of(here.published()), here.id(), before.id(), ranking.id()));
      } else if (ranking.ties().equals(Optional.of(Ties.ALPHABETICAL))
          && languages.stream().allMatch(language -> outOfOrder(before, here, language))) {
        diagnostics.warning(
            RULE,
            here.published().location(),
            Message.of(
                "published %s for '%s' as for '%s' before it, but ties are ranked by name"
                    + " and its name comes first; swap the two or change `ties`",
                Words.of(here.published()), here.id(), before.id()));
      }
    }
  }

  /** Shares that differ the right way tell which is larger. */
  private static boolean tied(Item before, Item here) {
    boolean equal = before.isTiedWith(here);
    Optional<PublishedNumber> share = before.share();
    boolean told =
        share.isPresent()
            && here.share().filter(s -> s.value().compareTo(share.get().value()) < 0).isPresent();
    return equal && !told;
  }

  /** Whether names certainly stand against the alphabet; false where a name is not plain words. */
  private static boolean outOfOrder(Item before, Item here, Language language) {
    Optional<String> first = plain(before.name().in(language));
    Optional<String> second = plain(here.name().in(language));
    return first.isPresent()
        && second.isPresent()
        && collations(language).stream()
            .allMatch(
                tag ->
                    Collator.getInstance(ULocale.forLanguageTag(tag))
                            .compare(first.get(), second.get())
                        > 0);
  }

  private static List<String> collations(Language language) {
    return switch (language) {
      case ZH_HANT -> CHINESE_ORDERS;
      case EN -> List.of("en");
    };
  }

  private static Optional<String> plain(Prose prose) {
    StringBuilder name = new StringBuilder();
    for (Prose.Paragraph paragraph : prose.paragraphs()) {
      for (Inline inline : paragraph.inlines()) {
        if (!(inline instanceof Inline.Words words)) {
          return Optional.empty();
        }
        name.append(words.text());
      }
    }
    return name.isEmpty() ? Optional.empty() : Optional.of(name.toString());
  }
}
