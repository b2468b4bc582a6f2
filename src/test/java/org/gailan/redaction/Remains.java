package org.gailan.redaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gailan.content.Block;
import org.gailan.content.ChartBlock;
import org.gailan.content.Dataset;
import org.gailan.content.Fact;
import org.gailan.content.FigureReference;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.content.Prose;
import org.gailan.content.RankingBlock;
import org.gailan.content.RedactionMark;
import org.gailan.content.Report;
import org.gailan.content.Section;
import org.gailan.content.TableBlock;
import org.gailan.content.Term;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.load.ReportLoader;

/**
 * Loads a small report, and writes what an edition leaves of it, a line for each thing: tokens as
 * {@code [category]}, marks that are kept as {@code <category: words>} and {@code !category}.
 */
final class Remains {
  private final Path folder;
  private final Map<String, String> files = new LinkedHashMap<>();

  private Remains(Path folder) {
    this.folder = folder;
    files.put(
        "report.yaml",
        """
        id: tea
        title: Made-up tea
        languages: [en]
        editions:
          proof: {redactions: removed}
          working: {redactions: shown}
          final: {kind: prospectus}
          partly: {redactions: [offering]}
        sections: [a.yaml]
        """);
    files.put("a.yaml", "id: a\nblocks:\n  - heading: Made up\n");
  }

  static Remains in(Path folder) {
    return new Remains(folder);
  }

  Remains with(String name, String text) {
    files.put(name, text);
    return this;
  }

  /** With a section of these blocks, in English. */
  Remains blocks(String blocks) {
    return with("a.yaml", "id: a\nblocks:\n" + blocks.indent(2));
  }

  Report report() {
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Diagnostics diagnostics = new Diagnostics();
    Optional<Report> report = ReportLoader.load(folder, folder, diagnostics).report();
    if (diagnostics.hasErrors()) {
      throw new AssertionError(diagnostics.sorted());
    }
    return report.orElseThrow();
  }

  Removed removed(String edition) {
    Report report = report();
    return Removal.of(report, present(report.editions(), edition));
  }

  /** What is left of the sections. */
  String sections(String edition) {
    return sections(removed(edition).report());
  }

  /** What is left of the datasets. */
  String datasets(String edition) {
    return lines(
        removed(edition).report().datasets().values().stream().map(Remains::dataset).toList());
  }

  static String sections(Report report) {
    List<String> lines = new ArrayList<>();
    for (Section section : report.sections()) {
      for (Block block : section.blocks()) {
        lines.add(block.id() + " " + block(block));
      }
    }
    return lines(lines);
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  static String block(Block block) {
    if (block instanceof Block.Heading heading) {
      return "heading " + heading.level() + ": " + text(heading.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      return "paragraph: " + text(paragraph.text());
    } else if (block instanceof Block.ItemList list) {
      return "list " + list(list);
    } else if (block instanceof Block.Definitions definitions) {
      return "definitions: "
          + definitions.definitions().stream()
              .map(d -> text(d.term()) + " = " + text(d.text()))
              .collect(Collectors.joining("; "));
    } else if (block instanceof Block.SourceLine source) {
      return "source: " + text(source.text());
    } else if (block instanceof Block.Notes notes) {
      return "notes" + notes(notes.notes());
    } else if (block instanceof Block.PageBreak) {
      return "page-break";
    } else if (block instanceof ChartBlock chart) {
      return "chart: " + text(chart.title()) + source(chart.source()) + notes(chart.notes());
    } else if (block instanceof RankingBlock ranking) {
      return "ranking: "
          + text(ranking.title())
          + source(ranking.source())
          + notes(ranking.notes());
    }
    TableBlock table = (TableBlock) block;
    return "table: "
        + table.title().map(Remains::text).orElse("")
        + body(table.body())
        + source(table.source())
        + notes(table.notes());
  }

  private static String list(Block.ItemList list) {
    return list.items().stream().map(Remains::item).collect(Collectors.joining("; ", "(", ")"));
  }

  private static String item(Block.ItemList.Item item) {
    return item.lead().map(lead -> text(lead) + ": ").orElse("")
        + text(item.text())
        + item.nested().map(nested -> " " + list(nested)).orElse("")
        + mark(item.redaction());
  }

  private static String body(TableBlock.Body body) {
    if (!(body instanceof TableBlock.Written written)) {
      return " of a dataset";
    }
    return " | "
        + written.columns().stream()
            .map(c -> text(c.heading()) + mark(c.redaction()))
            .collect(Collectors.joining(", "))
        + written.rows().stream()
            .map(
                row ->
                    " / "
                        + row.cells().stream()
                            .map(cell -> text(cell.text()))
                            .collect(Collectors.joining(", "))
                        + mark(row.redaction()))
            .collect(Collectors.joining());
  }

  private static String source(Optional<Text> source) {
    return source.map(text -> " source " + text(text)).orElse("");
  }

  private static String notes(Map<String, Text> notes) {
    return notes.entrySet().stream()
        .map(note -> " " + note.getKey() + "=" + text(note.getValue()))
        .collect(Collectors.joining());
  }

  static String dataset(Dataset dataset) {
    if (dataset instanceof Dataset.OfSeries ofSeries) {
      return text(ofSeries.name())
          + source(ofSeries.source())
          + ofSeries.series().values().stream()
              .map(series -> "\n  " + series(series))
              .collect(Collectors.joining());
    }
    Dataset.Ranking ranking = (Dataset.Ranking) dataset;
    return "%s by %s%s marks%s"
            .formatted(
                text(ranking.name()),
                text(ranking.measure()),
                source(ranking.source()),
                notes(ranking.marks()))
        + ranking.items().values().stream()
            .map(item -> "\n  " + item(item))
            .collect(Collectors.joining())
        + ranking.total().map(total -> "\n  total " + total(total)).orElse("");
  }

  private static String series(Dataset.Series series) {
    StringBuilder line = new StringBuilder(series.id() + " " + text(series.name()));
    series
        .values()
        .forEach((year, value) -> line.append(" ").append(year).append("=").append(value.value()));
    line.append(series.removedYears().isEmpty() ? "" : " removed " + series.removedYears());
    series
        .growth()
        .forEach(g -> line.append(" growth ").append(g.from()).append("-").append(g.to()));
    series.relations().shares().keySet().forEach(year -> line.append(" share ").append(year));
    series
        .relations()
        .multiples()
        .forEach(m -> line.append(" multiple ").append(m.from()).append("-").append(m.to()));
    series
        .relations()
        .changes()
        .forEach(c -> line.append(" change ").append(c.from()).append("-").append(c.to()));
    series.derivation().ifPresent(d -> line.append(" derived ").append(text(d.how())));
    series
        .formula()
        .ifPresent(
            f ->
                line.append(" = '")
                    .append(f.text())
                    .append("' of ")
                    .append(f.inputs().stream().map(Name::text).toList()));
    line.append(mark(series.redactions().all()));
    series.redactions().years().forEach((year, mark) -> line.append(" !").append(year));
    return line.toString();
  }

  private static String item(Dataset.Item item) {
    return "%s %s%s %s %s%s%s%s%s%s"
        .formatted(
            item.id(),
            text(item.name()),
            item.own() ? " own" : "",
            item.value().map(v -> v.value().toPlainString()).orElse("-"),
            item.share().map(v -> v.value().toPlainString() + "%").orElse("-"),
            item.marks().isEmpty() ? "" : " " + item.marks().stream().map(Name::text).toList(),
            item.note().map(note -> " note " + text(note)).orElse(""),
            item.derivation().map(d -> " derived").orElse(""),
            item.removed().isEmpty() ? "" : " removed " + item.removed().stream().sorted().toList(),
            item.redactions().isEmpty()
                ? ""
                : " !" + item.redactions().keySet().stream().sorted().toList());
  }

  private static String total(Dataset.Total total) {
    return text(total.name())
        + " "
        + total.value().map(v -> v.value().toPlainString()).orElse("-")
        + " "
        + total.share().map(v -> v.value().toPlainString() + "%").orElse("-")
        + mark(total.redaction());
  }

  private static <T> T present(Map<String, T> all, String id) {
    return Optional.ofNullable(all.get(id)).orElseThrow(() -> new AssertionError("no " + id));
  }

  /** What is left of a term. */
  String term(String edition, String id) {
    return term(present(removed(edition).report().terms(), id));
  }

  /** What is left of a fact. */
  String fact(String edition, String id) {
    return fact(present(removed(edition).report().facts(), id));
  }

  private static String term(Term term) {
    return text(term.text())
        + term.full().map(full -> " full " + text(full)).orElse("")
        + (term.avoid().isEmpty() ? "" : " avoid " + term.avoid().values())
        + term.entity().map(entity -> " " + entity).orElse("")
        + mark(term.redaction());
  }

  private static String fact(Fact fact) {
    String value = fact.value() instanceof Fact.Removed ? "removed" : FactWords.of(fact.value());
    return value
        + fact.what().map(what -> " what " + text(what)).orElse("")
        + fact.source().map(source -> " source " + text(source)).orElse("")
        + fact.page().map(page -> " page " + page).orElse("")
        + mark(fact.redaction());
  }

  private static String mark(Optional<RedactionMark> mark) {
    return mark.map(m -> " !" + m.category().orElse("")).orElse("");
  }

  static String text(Text text) {
    return prose(text.in(Language.EN)) + mark(text.redaction());
  }

  static String prose(Prose prose) {
    return prose.paragraphs().stream()
        .map(paragraph -> inlines(paragraph.inlines()))
        .collect(Collectors.joining(" ¶ "));
  }

  private static String inlines(List<Inline> inlines) {
    return inlines.stream().map(Remains::inline).collect(Collectors.joining());
  }

  private static String inline(Inline inline) {
    if (inline instanceof Inline.Words words) {
      return words.text();
    } else if (inline instanceof Inline.Strong strong) {
      return "**" + inlines(strong.inlines()) + "**";
    } else if (inline instanceof Inline.Emphasis emphasis) {
      return "*" + inlines(emphasis.inlines()) + "*";
    } else if (inline instanceof Inline.Link link) {
      return "(" + inlines(link.inlines()) + ")->" + link.target();
    } else if (inline instanceof Inline.NoteCall call) {
      return "^" + call.id();
    } else if (inline instanceof Inline.TermReference term) {
      return "{term " + term.id() + "}";
    } else if (inline instanceof FigureReference figure) {
      return "{" + figure.kind().word() + " " + figure.dataset().text() + "}";
    } else if (inline instanceof Inline.Placeholder placeholder) {
      return "{placeholder " + inlines(placeholder.inlines()) + "}";
    } else if (inline instanceof Inline.Redaction redaction) {
      String category = redaction.category().orElse("");
      return redaction
          .hidden()
          .map(hidden -> "<" + category + ": " + hidden + ">")
          .orElse("[" + category + "]");
    }
    return "/";
  }
}
