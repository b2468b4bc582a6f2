package org.gailan.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.gailan.pdf.PdfPages.Area;
import org.gailan.pdf.PdfPages.Glyph;

/**
 * A line as it was set: its glyphs that have ink, from left to right, and the column that it may
 * fill. Widths are in em of the line's own size unless they are said to be points.
 *
 * @param endsInSpace whether a space without ink stands after its last glyph
 */
record SetLine(List<Glyph> glyphs, Area column, boolean endsInSpace) {
  /** A glyph smaller than this beside its neighbours is raised: the mark of a note. */
  private static final double RAISED = 0.75;

  /** How far, in points, an edge may be from the margin and still be said to stand on it. */
  private static final double ON_THE_MARGIN = 0.6;

  /** Full-width marks whose right half is empty, so that it may be left out at a line's end. */
  private static final String HALF_EMPTY = "、。，；：！？）」』》〉］】〕";

  SetLine {
    glyphs = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
    if (glyphs.isEmpty()) {
      throw new IllegalArgumentException("a line without ink");
    }
  }

  /** The lines of a paragraph, whose glyphs may be given in any order within a line. */
  static List<SetLine> of(List<Glyph> paragraph, Area column) {
    List<SetLine> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    boolean space = false;
    for (Glyph glyph : paragraph) {
      if (glyph.ink().isPresent()) {
        if (!line.isEmpty() && !isOn(line.get(0), glyph)) {
          lines.add(new SetLine(line, column, space));
          line = new ArrayList<>();
        }
        line.add(glyph);
      }
      space = glyph.ink().isEmpty();
    }
    if (!line.isEmpty()) {
      lines.add(new SetLine(line, column, space));
    }
    return lines;
  }

  private static boolean isOn(Glyph first, Glyph glyph) {
    return glyph.page() == first.page()
        && Math.abs(glyph.y() - first.y()) < 0.6 * Math.max(first.size(), glyph.size());
  }

  int page() {
    return first().page();
  }

  /** Of the em, in points. */
  double size() {
    return glyphs.stream().mapToDouble(Glyph::size).max().orElseThrow();
  }

  Glyph first() {
    return glyphs.get(0);
  }

  Glyph last() {
    return glyphs.get(glyphs.size() - 1);
  }

  boolean isRaised(Glyph glyph) {
    return glyph.size() < RAISED * size();
  }

  /** What it says, without spaces and the marks of notes. */
  String text() {
    return glyphs.stream()
        .filter(glyph -> !isRaised(glyph))
        .map(Glyph::text)
        .collect(Collectors.joining());
  }

  /** Where the ink begins and ends, in points. */
  double left() {
    return glyphs.stream().mapToDouble(SetLine::inkLeft).min().orElseThrow();
  }

  double right() {
    return glyphs.stream().mapToDouble(SetLine::inkRight).max().orElseThrow();
  }

  static double inkLeft(Glyph glyph) {
    return glyph.ink().map(Area::left).orElse(glyph.x());
  }

  static double inkRight(Glyph glyph) {
    return glyph.ink().map(Area::right).orElse(glyph.right());
  }

  /** Whether it ends on the right margin; a mark at its end may leave out its empty half. */
  boolean fillsTheColumn() {
    double shortBy = column.right() - last().right();
    double half = HALF_EMPTY.contains(last().text()) ? last().size() / 2 : 0;
    return Math.abs(shortBy) <= ON_THE_MARGIN || Math.abs(shortBy + half) <= ON_THE_MARGIN;
  }

  /**
   * The room between neighbours, in em: what is between the end of a glyph's own width and the
   * beginning of the next, spaces included.
   */
  List<Double> gaps() {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < glyphs.size(); i++) {
      gaps.add((glyphs.get(i).x() - glyphs.get(i - 1).right()) / size());
    }
    return gaps;
  }

  double widestGap() {
    return gaps().stream().mapToDouble(gap -> gap).max().orElse(0);
  }

  @Override
  public String toString() {
    return "page %d, %.1f to %.1f at %.1f: %s"
        .formatted(page() + 1, left(), right(), first().y(), text());
  }
}
