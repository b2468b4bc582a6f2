package org.gailan.preflight;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gailan.diagnostic.Message;

/** No letter is smaller than may be read, in charts and notes too. */
final class TypeSize implements Check {
  private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

  /** Sizes come out of matrices: 8 points may be 7.9999. */
  private static final double TOLERANCE = 0.02;

  @Override
  public void check(PdfFile file, Expected expected, Findings findings) {
    int number = 0;
    for (PageText page : file.texts()) {
      number++;
      tell(smallest(page, false), false, expected.limits().latin(), number, findings);
      tell(
          smallest(page, true),
          true,
          expected.limits().chinese() / MILLIMETRES_PER_POINT,
          number,
          findings);
    }
  }

  private static void tell(
      Optional<Glyph> smallest, boolean chinese, double limit, int page, Findings findings) {
    Optional<Glyph> small = smallest.filter(glyph -> glyph.size() < limit - TOLERANCE);
    if (small.isPresent()) {
      findings.error(
          "type.small",
          page,
          Message.of(
              "'%s' is set in %s, smaller than %s; set it larger",
              small.get().text(), words(small.get().size(), chinese), words(limit, chinese)));
    }
  }

  private static String words(double points, boolean chinese) {
    return chinese
        ? String.format(Locale.ROOT, "%.2f mm", points * MILLIMETRES_PER_POINT)
        : String.format(Locale.ROOT, "%.2f pt", points);
  }

  /** The smallest letters or ideographs of a page; marks raised beside larger ones don't count. */
  static Optional<Glyph> smallest(PageText page, boolean chinese) {
    Optional<Glyph> smallest = Optional.empty();
    List<Glyph> glyphs = page.glyphs();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      boolean counts =
          !glyph.isBlank()
              && glyph.isChinese() == chinese
              && (chinese || Character.isLetterOrDigit(glyph.text().codePointAt(0)));
      if (counts
          && smallest.filter(small -> small.size() <= glyph.size()).isEmpty()
          && !isRaised(glyphs, i)) {
        smallest = Optional.of(glyph);
      }
    }
    return smallest;
  }

  /** The mark of a note: above the baseline of a larger glyph in the same line. */
  private static boolean isRaised(List<Glyph> glyphs, int at) {
    Glyph glyph = glyphs.get(at);
    return beside(glyphs, at, -1).or(() -> beside(glyphs, at, 1)).stream()
        .anyMatch(
            base ->
                base.size() * 0.85 > glyph.size()
                    && base.y() - glyph.y() > 0.1 * base.size()
                    && base.y() - glyph.y() < base.size());
  }

  /** The next glyph in a direction that is not as small, within the length of a mark. */
  private static Optional<Glyph> beside(List<Glyph> glyphs, int at, int step) {
    Glyph glyph = glyphs.get(at);
    for (int i = at + step; i >= 0 && i < glyphs.size() && Math.abs(i - at) < 12; i += step) {
      Glyph other = glyphs.get(i);
      if (!other.isBlank() && other.size() * 0.85 > glyph.size()) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }
}
