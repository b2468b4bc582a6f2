package org.gailan.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gailan.pdf.PdfPages.Area;
import org.gailan.pdf.PdfPages.Glyph;

/** Finds ink on a page that is drawn over other ink. */
final class InkOverlaps {
  private InkOverlaps() {}

  /**
   * Pairs of glyphs whose boxes reach into each other in both directions.
   *
   * @param deep how far, in em, for an overlap
   * @param asDesigned neighbours drawn after each other on a baseline, no further into each other
   *     than this (in em, negative), are as the typeface wants them whatever their outlines do
   */
  static List<String> of(List<Glyph> glyphs, double deep, double asDesigned) {
    List<Glyph> sorted =
        glyphs.stream()
            .filter(glyph -> glyph.ink().isPresent())
            .sorted(Comparator.comparingDouble(SetLine::inkLeft))
            .toList();
    double widest =
        sorted.stream().mapToDouble(g -> SetLine.inkRight(g) - SetLine.inkLeft(g)).max().orElse(0);
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Glyph left = sorted.get(i);
      for (int j = i + 1; j < sorted.size(); j++) {
        Glyph right = sorted.get(j);
        if (SetLine.inkLeft(right) > SetLine.inkLeft(left) + widest) {
          break;
        }
        double tolerance = deep * Math.min(left.size(), right.size());
        boolean designed =
            left.y() == right.y() && right.x() - left.right() >= asDesigned * left.size();
        if (!designed && reach(left.ink().orElseThrow(), right.ink().orElseThrow(), tolerance)) {
          pairs.add(
              "%s at %.1f, %.1f over %s at %.1f, %.1f"
                  .formatted(left.text(), left.x(), left.y(), right.text(), right.x(), right.y()));
        }
      }
    }
    return pairs;
  }

  private static boolean reach(Area one, Area other, double tolerance) {
    return Math.min(one.right(), other.right()) - Math.max(one.left(), other.left()) > tolerance
        && Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top()) > tolerance;
  }
}
