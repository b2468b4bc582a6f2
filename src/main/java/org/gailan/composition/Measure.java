package org.gailan.composition;

/**
 * What the lines of a paragraph have to fill.
 *
 * @param width of a line, in the unit of the paragraph's items
 * @param indent by which the first line is shorter; below zero where it is longer
 * @param justified whether lines are filled to the margin, the last one excepted
 */
public record Measure(double width, double indent, boolean justified) {
  double ofLine(boolean isFirst) {
    return isFirst ? width - indent : width;
  }
}
