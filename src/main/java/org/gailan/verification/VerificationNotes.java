package org.gailan.verification;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gailan.check.rule.Subject;
import org.gailan.content.Edition;
import org.gailan.content.Language;
import org.gailan.content.Report;
import org.gailan.diagnostic.Location;
import org.gailan.figure.Figures;
import org.gailan.pdf.TextPages;
import org.gailan.resolve.PrintedReport;

/**
 * Every figure and factual statement of an edition, in the order of the document, for counsel to
 * hold against its source before filing.
 *
 * @param tags of the PDFs whose pages the statements name, in order
 */
public record VerificationNotes(
    List<Language> languages, List<String> tags, List<Statement> statements) {

  public VerificationNotes {
    languages = List.copyOf(languages);
    tags = List.copyOf(tags);
    statements = List.copyOf(statements);
  }

  /** The pages of one PDF, and the languages in it. */
  public record Paged(List<PrintedReport> columns, TextPages pages) {
    public Paged {
      columns = List.copyOf(columns);
    }
  }

  /**
   * Takes the notes of an edition.
   *
   * @param subject the report as it was checked
   * @param printed in each language
   * @param pdfs by tag
   */
  public static VerificationNotes of(
      Subject subject, Edition edition, List<PrintedReport> printed, Map<String, Paged> pdfs) {
    Report report = subject.report();
    Figures figures = subject.figures();
    Texts texts = new Texts(report, figures, edition);
    Evidences evidences = new Evidences(report, figures, texts);
    Sources sources = new Sources(report);
    Map<Language, List<Occurrence>> languages = new LinkedHashMap<>();
    for (PrintedReport one : printed) {
      languages.put(one.language(), new Reader(one, subject, sources, evidences, texts).read());
    }
    Map<String, Integer> times = new HashMap<>();
    List<Statement> statements =
        Pairing.of(languages).stream().map(row -> statement(row, pdfs, times)).toList();
    return new VerificationNotes(
        List.copyOf(languages.keySet()), List.copyOf(pdfs.keySet()), statements);
  }

  private static Statement statement(
      Pairing.Row pair, Map<String, Paged> pdfs, Map<String, Integer> times) {
    Map<Language, Occurrence> row = pair.languages();
    Occurrence any = new TreeMap<>(row).firstEntry().getValue();
    Map<Language, String> texts = new HashMap<>();
    Map<Language, String> contexts = new HashMap<>();
    row.forEach(
        (language, one) -> {
          texts.put(language, one.text());
          contexts.put(language, one.context());
        });
    Map<String, String> pages = new HashMap<>();
    pdfs.forEach((tag, pdf) -> pages.put(tag, pages(row, pdf)));
    return new Statement(
        any.id() + " #" + times.merge(any.id(), 1, Integer::sum),
        pair.key(),
        any.kind().word(),
        any.block(),
        texts,
        contexts,
        pages,
        any.evidence());
  }

  /** The pages of a PDF; side by side, a language may have run on to the next page alone. */
  private static String pages(Map<Language, Occurrence> row, Paged pdf) {
    Map<String, String> ofLanguages = new LinkedHashMap<>();
    for (PrintedReport column : pdf.columns()) {
      Occurrence one = row.get(column.language());
      if (one != null) {
        Occurrence.Printed printed = one.printed();
        ofLanguages.put(
            column.language().tag(),
            pdf.pages().of(printed.of(), printed.from(), printed.to()).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", ")));
      }
    }
    return new TreeSet<>(ofLanguages.values()).size() < 2
        ? String.join("", new TreeSet<>(ofLanguages.values()))
        : ofLanguages.entrySet().stream()
            .map(language -> language.getKey() + ": " + language.getValue())
            .collect(Collectors.joining("; "));
  }

  /**
   * The same without the lines and cells of some files, which would tell how long what was removed
   * from them is.
   *
   * @param files as {@link Location#path} names them
   */
  public VerificationNotes withoutPlacesIn(Set<String> files) {
    return new VerificationNotes(
        languages,
        tags,
        statements.stream()
            .map(
                s ->
                    files.contains(s.evidence().at().path())
                        ? s.with(s.evidence().at(Location.of(s.evidence().at().path())))
                        : s)
            .toList());
  }

  /** How many statements there are of each status, by its word. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    statements.forEach(s -> counts.merge(s.evidence().status().word(), 1, Integer::sum));
    return counts;
  }
}
