/**
 * Charts, drawn: a {@link org.gailan.resolve.ChartFigure} to vectors and text, on paper ({@link
 * org.gailan.chart.ChartDrawing}) or screen ({@link org.gailan.chart.ChartSvg}).
 *
 * <p>A file a kind of chart lays its marks out on a {@link org.gailan.chart.Sheet}: shapes that
 * JFreeChart draws as it walks the dataset, and labels that {@link org.gailan.chart.LabelPlacement}
 * keeps apart. {@link org.gailan.chart.HouseStyle} holds sizes and colours.
 */
@NullMarked
package org.gailan.chart;

import org.jspecify.annotations.NullMarked;
