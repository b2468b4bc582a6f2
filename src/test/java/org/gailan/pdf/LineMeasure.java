package org.gailan.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.gailan.pdf.PdfPages.Element;

/** Judges the lines of files as a printer's reader would, with a count of what it looked at. */
final class LineMeasure {
  /**
   * What begins no line: pause and stop marks, closing marks, connectors and the middle dot (clreq
   * 3.1.3, basic), the ellipsis (strict), per cent, and the same of Latin.
   */
  private static final String NEVER_FIRST = "、。，．；：！？）」』》〉］】〕〗…‥·‧・～–%％‰℃°々,.;:!?)]}”’";

  /** What ends no line: opening marks (clreq 3.1.3, basic), those of Latin, currency signs. */
  private static final String NEVER_LAST = "（「『《〈［【〔〖([{“‘$¥€£";

  /** Marks that do not make the last line of a paragraph longer than a single character. */
  private static final String MARKS = NEVER_FIRST + NEVER_LAST + "—-";

  /** In points: rounding of positions and of outlines' control points. */
  private static final double ROUNDING = 0.5;

  /** Neighbours whose outlines reach into each other do so by the typeface's design. In em. */
  private static final double AS_DESIGNED = -0.02;

  /** How deep, in em, ink must reach into other ink to be an overlap. */
  private static final double DEEP = 0.06;

  /** What can be wrong. */
  enum Fault {
    FIRST,
    LAST,
    MARK_OF_NOTE_FIRST,
    FIGURE_TORN,
    OUTSIDE_MARGINS,
    CELLS_RUN_INTO_EACH_OTHER,
    OVERLAP,
    SINGLE_CHARACTER_LEFT,
    SINGLE_CHARACTER_LEFT_IN_CELL,
    HEADING_AT_FOOT
  }

  private final Map<Fault, List<String>> faults = new EnumMap<>(Fault.class);

  /** The widest gap of each filled line, in em, by what it is in. */
  private final Map<String, List<Double>> widestGaps = new TreeMap<>();

  /** Lines by what they are in. */
  private final Map<String, Integer> counts = new TreeMap<>();

  /** Lines that should fill the column and do not, by what they are in. */
  private final Map<String, Integer> ragged = new TreeMap<>();

  private int figures;

  int lines() {
    return counts.values().stream().mapToInt(count -> count).sum();
  }

  /** How many there are of each kind. */
  Map<String, Integer> counts() {
    return counts;
  }

  /** How many figures it looked at. */
  int figures() {
    return figures;
  }

  List<String> faults(Fault fault) {
    return faults.getOrDefault(fault, List.of());
  }

  /** How many lines that should fill the column do not, by what they are in. */
  Map<String, Integer> ragged() {
    return ragged;
  }

  Map<String, List<Double>> widestGaps() {
    return widestGaps;
  }

  /** Adds what another one saw. */
  void add(LineMeasure other) {
    other.faults.forEach(
        (fault, where) -> faults.computeIfAbsent(fault, f -> new ArrayList<>()).addAll(where));
    other.widestGaps.forEach(
        (place, gaps) -> widestGaps.computeIfAbsent(place, p -> new ArrayList<>()).addAll(gaps));
    other.counts.forEach((place, count) -> counts.merge(place, count, Integer::sum));
    other.ragged.forEach((place, count) -> ragged.merge(place, count, Integer::sum));
    figures += other.figures;
  }

  /**
   * Looks at a file.
   *
   * @param name of the file, for what is found
   * @param kind of the file, for what is counted
   */
  static LineMeasure of(PdfPages pages, String name, String kind) {
    LineMeasure measure = new LineMeasure();
    List<SetParagraph> paragraphs = SetParagraph.of(pages);
    for (SetParagraph paragraph : paragraphs) {
      measure.lookAt(paragraph, name, kind);
    }
    measure.headings(paragraphs, name);
    measure.cells(pages, name);
    measure.overlaps(pages, name);
    return measure;
  }

  private void fault(Fault fault, String name, Object where) {
    faults.computeIfAbsent(fault, f -> new ArrayList<>()).add(name + " " + where);
  }

  private void lookAt(SetParagraph paragraph, String name, String kind) {
    String place =
        "%s, %s%s"
            .formatted(
                kind,
                paragraph.isChinese() ? "Chinese" : "English",
                paragraph.inCell() ? " cells" : paragraph.isHeading() ? " headings" : "");
    counts.merge(place, paragraph.lines().size(), Integer::sum);
    for (SetLine line : paragraph.lines()) {
      ends(line, name);
      if (line.left() < line.column().left() - ROUNDING
          || line.right() > line.column().right() + ROUNDING
          || line.first().y() < line.column().top()
          || line.first().y() > line.column().bottom()) {
        fault(Fault.OUTSIDE_MARGINS, name, line);
      }
    }
    figures(paragraph, name);
    single(paragraph, name);
    if (!paragraph.inCell() && !paragraph.isHeading()) {
      for (SetLine line : paragraph.full()) {
        if (line.fillsTheColumn()) {
          widestGaps.computeIfAbsent(place, p -> new ArrayList<>()).add(line.widestGap());
        } else {
          ragged.merge(place, 1, Integer::sum);
        }
      }
    }
  }

  private void ends(SetLine line, String name) {
    if (line.isRaised(line.first())) {
      fault(Fault.MARK_OF_NOTE_FIRST, name, line);
    } else if (NEVER_FIRST.contains(line.first().text())) {
      fault(Fault.FIRST, name, line);
    }
    if (NEVER_LAST.contains(line.last().text())) {
      fault(Fault.LAST, name, line);
    }
  }

  private void figures(SetParagraph paragraph, String name) {
    StringBuilder whole = new StringBuilder();
    Set<Integer> ends = new HashSet<>();
    for (SetLine line : paragraph.lines()) {
      whole.append(line.text());
      ends.add(whole.length());
      if (line.endsInSpace() && line.text().endsWith(",")) {
        // Two figures one after the other; within one there is no space after a comma.
        whole.append(' ');
      }
    }
    Matcher figure = TradeProse.FIGURE.matcher(whole);
    while (figure.find()) {
      figures++;
      for (int at = figure.start() + 1; at < figure.end(); at++) {
        if (ends.contains(at)) {
          fault(
              Fault.FIGURE_TORN,
              name,
              figure.group().substring(0, at - figure.start())
                  + "/"
                  + figure.group().substring(at - figure.start())
                  + " page "
                  + (paragraph.lines().get(0).page() + 1));
        }
      }
    }
  }

  private void single(SetParagraph paragraph, String name) {
    if (paragraph.lines().size() < 2) {
      return;
    }
    long characters =
        paragraph.last().text().codePoints().filter(c -> MARKS.indexOf(c) < 0).count();
    if (characters < 2) {
      fault(
          paragraph.inCell() ? Fault.SINGLE_CHARACTER_LEFT_IN_CELL : Fault.SINGLE_CHARACTER_LEFT,
          name,
          paragraph.last());
    }
  }

  private void headings(List<SetParagraph> paragraphs, String name) {
    for (int i = 0; i < paragraphs.size(); i++) {
      SetParagraph heading = paragraphs.get(i);
      int next = i + 1;
      while (next < paragraphs.size() && paragraphs.get(next).isHeading()) {
        next++;
      }
      if (heading.isHeading()
          && (next == paragraphs.size()
              || paragraphs.get(next).lines().get(0).page() != heading.last().page())) {
        fault(Fault.HEADING_AT_FOOT, name, heading.last());
      }
    }
  }

  private void cells(PdfPages pages, String name) {
    for (Element row : pages.elements("TR")) {
      List<SetLine> before = List.of();
      for (Element cell : row.children()) {
        List<SetLine> lines =
            cell.glyphs().stream().noneMatch(glyph -> glyph.ink().isPresent())
                ? List.of()
                : SetLine.of(cell.glyphs(), pages.pages().get(0).body());
        double right = before.stream().mapToDouble(SetLine::right).max().orElse(0);
        double left = lines.stream().mapToDouble(SetLine::left).min().orElse(right);
        if (left < right) {
          fault(Fault.CELLS_RUN_INTO_EACH_OTHER, name, lines.get(0));
        }
        before = lines.isEmpty() ? before : lines;
      }
    }
  }

  /** Every glyph of a page against the others, but for neighbours set as the typeface wants. */
  private void overlaps(PdfPages pages, String name) {
    for (PdfPages.Page page : pages.pages()) {
      InkOverlaps.of(page.glyphs(), DEEP, AS_DESIGNED)
          .forEach(pair -> fault(Fault.OVERLAP, name, "page " + (page.index() + 1) + ": " + pair));
    }
  }
}
