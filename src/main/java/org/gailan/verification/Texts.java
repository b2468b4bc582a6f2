package org.gailan.verification;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.gailan.content.Edition;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.content.Text;
import org.gailan.figure.Figures;
import org.gailan.resolve.Resolver;

/** The author's words on a figure, in the language of the notes, as the edition shows them. */
final class Texts {
  private final Report report;
  private final Figures figures;
  private final Edition edition;
  private final Language language;

  /** The same few names and sources stand behind many figures. */
  private final IdentityHashMap<Text, String> known = new IdentityHashMap<>();

  Texts(Report report, Figures figures, Edition edition) {
    this.report = report;
    this.figures = figures;
    this.edition = edition;
    this.language =
        report.languages().contains(Language.EN) ? Language.EN : report.languages().get(0);
  }

  Language language() {
    return language;
  }

  String of(Text text) {
    return known.computeIfAbsent(text, one -> in(language, one));
  }

  String of(Optional<Text> text) {
    return text.map(this::of).orElse("");
  }

  String in(Language other, Text text) {
    return Resolver.plain(report, figures, other, edition, text).replaceAll("\\s+", " ").strip();
  }
}
