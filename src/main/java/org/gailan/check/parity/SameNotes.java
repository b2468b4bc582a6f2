package org.gailan.check.parity;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.EveryInline;
import org.gailan.content.EveryText;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.Section;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

/**
 * Each language calls the same notes in a text. A note that a language calls nowhere is another
 * rule's affair.
 */
public final class SameNotes implements Rule {
  private static final String RULE = "parity.note";

  @Override
  public Set<String> silencable() {
    return Set.of(RULE);
  }

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    List<Language> languages = subject.report().languages();
    for (Section section : subject.report().sections()) {
      Map<Language, Map<String, Location>> inSection = new EnumMap<>(Language.class);
      EveryText.of(
          section,
          (text, notes) ->
              languages.forEach(
                  l ->
                      inSection
                          .computeIfAbsent(l, x -> new LinkedHashMap<>())
                          .putAll(calls(text, l))));
      EveryText.of(
          section,
          (text, notes) -> {
            for (Language other : languages.subList(1, languages.size())) {
              check(text, languages.get(0), other, inSection, diagnostics);
              check(text, other, languages.get(0), inSection, diagnostics);
            }
          });
    }
  }

  /** Reports what one language calls and the other, which calls it elsewhere, does not. */
  private static void check(
      Text text,
      Language calling,
      Language other,
      Map<Language, Map<String, Location>> inSection,
      Diagnostics diagnostics) {
    if (text.in(other).paragraphs().isEmpty()) {
      return;
    }
    Set<String> called = calls(text, other).keySet();
    Set<String> elsewhere = inSection.getOrDefault(other, Map.of()).keySet();
    calls(text, calling)
        .forEach(
            (id, at) -> {
              if (!called.contains(id) && elsewhere.contains(id)) {
                diagnostics.warning(
                    RULE,
                    at,
                    Message.of(
                        "%s calls note '%s' here, and %s (line %d) does not; call it in both",
                        calling.tag(), id, other.tag(), text.in(other).location().line()));
              }
            });
  }

  /** The notes that a text calls in a language, with the place of the first call. */
  private static Map<String, Location> calls(Text text, Language language) {
    Map<String, Location> calls = new LinkedHashMap<>();
    EveryInline.of(
        text.in(language),
        inline -> {
          if (inline instanceof Inline.NoteCall call) {
            calls.putIfAbsent(call.id(), call.location());
          }
        });
    return calls;
  }
}
