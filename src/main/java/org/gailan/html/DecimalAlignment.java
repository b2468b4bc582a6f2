package org.gailan.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.content.Language;
import org.gailan.content.TableBlock.Align;
import org.gailan.content.TableBlock.Role;
import org.gailan.font.Face;
import org.gailan.font.Typefaces;
import org.gailan.resolve.PrintedBlock.Cell;
import org.gailan.resolve.PrintedBlock.Row;
import org.gailan.resolve.PrintedBlock.Table;

/**
 * Aligns the figures of a column on the decimal point. Neither layout engine can, so each figure
 * stands in a box as wide as the column's widest, with room on its right for the decimals it lacks;
 * widths are those of the typeface.
 */
public final class DecimalAlignment {
  private static final Pattern NUMBER = Pattern.compile("([^\\d]*\\d[\\d,]*)((?:\\.\\d+)?.*)");

  private final Typefaces typefaces;
  private final Language language;
  private final Map<Integer, Double> before = new HashMap<>();
  private final Map<Integer, Double> after = new HashMap<>();

  private DecimalAlignment(Typefaces typefaces, Language language) {
    this.typefaces = typefaces;
    this.language = language;
  }

  static DecimalAlignment of(Table table, Language language, Typefaces typefaces) {
    DecimalAlignment alignment = new DecimalAlignment(typefaces, language);
    for (Row row : table.rows()) {
      for (Cell cell : row.cells()) {
        if (cell.columns() == 1 && table.columns().get(cell.column()).align() == Align.DECIMAL) {
          alignment.add(cell, row.role());
        }
      }
    }
    return alignment;
  }

  private void add(Cell cell, Role role) {
    double[] widths = widths(cell, role);
    before.merge(cell.column(), widths[0], Math::max);
    after.merge(cell.column(), widths[1], Math::max);
  }

  /** The style of the box around a figure of the column. */
  public String box(Cell cell) {
    double width = before.getOrDefault(cell.column(), 0.0) + after.getOrDefault(cell.column(), 0.0);
    return "width:" + em(width);
  }

  /** The style of the figure within its box. */
  public String figure(Cell cell, Role role) {
    return "padding-right:" + em(after.getOrDefault(cell.column(), 0.0) - widths(cell, role)[1]);
  }

  /** The widths before and from the decimal point, in em. */
  private double[] widths(Cell cell, Role role) {
    boolean bold =
        switch (role) {
          case BODY -> false;
          case HEADING, TOTAL, OWN -> true;
        };
    Face face = Face.ofText(language == Language.EN, bold);
    String text = cell.plain();
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return new double[] {typefaces.width(face, text), 0};
    }
    return new double[] {
      typefaces.width(face, number.group(1)), typefaces.width(face, number.group(2))
    };
  }

  private static String em(double width) {
    return String.format(Locale.ROOT, "%.3fem", Math.max(0, width));
  }
}
