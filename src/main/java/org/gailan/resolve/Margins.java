package org.gailan.resolve;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gailan.content.Block;
import org.gailan.content.Edition;
import org.gailan.content.Edition.Kind;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.content.Section;

/** Writes what stands around and under the text of an edition in one language. */
final class Margins {
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final String BETWEEN = " · ";

  private final Report report;
  private final Language language;
  private final Edition edition;
  private final ProseResolver prose;

  Margins(Report report, Language language, Edition edition, ProseResolver prose) {
    this.report = report;
    this.language = language;
    this.edition = edition;
    this.prose = prose;
  }

  /**
   * The margin matter of the edition.
   *
   * @param issue which proof it is; without it there is no stamp
   */
  MarginMatter of(Optional<Issue> issue) {
    boolean stamped = edition.stamped() || edition.onTrial();
    return new MarginMatter(
        issue.filter(i -> stamped).map(this::stamp).orElse(""),
        watermark(),
        edition.onTrial(),
        edition.showsRuleReferences() ? ruleReferences() : Map.of());
  }

  private String stamp(Issue issue) {
    String stamp =
        String.join(
            BETWEEN,
            Wording.PROOF.in(language).formatted(issue.draft()),
            day(issue.date()),
            name(),
            Wording.LANGUAGE_NAME.in(language));
    return edition.onTrial() ? stamp + BETWEEN + Wording.TRIAL.in(language) : stamp;
  }

  private String day(LocalDate date) {
    return switch (language) {
      case ZH_HANT ->
          "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
      case EN -> ENGLISH_DAY.format(date);
    };
  }

  /** What the edition is called; one of the report's own goes by its id. */
  private String name() {
    String kind = edition.kind().map(k -> name(k).in(language)).orElse(edition.id());
    boolean isNamedOtherwise =
        edition
            .kind()
            .filter(k -> !k.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(edition.id()))
            .isPresent();
    return isNamedOtherwise ? kind + " (" + edition.id() + ")" : kind;
  }

  private static Wording name(Kind kind) {
    return switch (kind) {
      case WORKING -> Wording.WORKING;
      case VETTING -> Wording.VETTING;
      case APPLICATION_PROOF -> Wording.APPLICATION_PROOF;
      case PHIP -> Wording.PHIP;
      case PROSPECTUS -> Wording.PROSPECTUS;
    };
  }

  private String watermark() {
    if (edition.onTrial()) {
      return Wording.TRIAL.in(language);
    }
    return edition
        .watermark()
        .map(mark -> mark.text().map(prose::plain).orElse(Wording.WORKING_DRAFT.in(language)))
        .orElse("");
  }

  private Map<String, List<String>> ruleReferences() {
    Map<String, List<String>> references = new LinkedHashMap<>();
    for (Section section : report.sections()) {
      for (Block block : section.blocks()) {
        List<String> answers = section.regulated(block).answers();
        if (!answers.isEmpty()) {
          references.put(block.id(), answers);
        }
      }
    }
    return references;
  }
}
