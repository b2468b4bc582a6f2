package org.gailan.redaction.leak;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The lengths of bars on the pages of a PDF, those that stand on one line together. */
final class PdfBars extends PDFGraphicsStreamEngine {
  private final List<Rectangle> rectangles = new ArrayList<>();
  private final List<Double> corners = new ArrayList<>();

  private PdfBars(PDPage page) {
    super(page);
  }

  static List<List<Double>> in(PDDocument document) throws IOException {
    List<List<Double>> bars = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      PdfBars drawn = new PdfBars(page);
      drawn.processPage(page);
      bars.addAll(Rectangle.bars(drawn.rectangles));
    }
    return bars;
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    rectangles.add(
        Rectangle.around(
            List.of(
                a.getX(), a.getY(), b.getX(), b.getY(), c.getX(), c.getY(), d.getX(), d.getY())));
  }

  @Override
  public void moveTo(float x, float y) {
    end();
    corner(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    corner(x, y);
  }

  /** What is round is no bar. */
  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    for (int i = 0; i < 5; i++) {
      corner(x3, y3);
    }
  }

  @Override
  public void closePath() {
    end();
  }

  @Override
  public void endPath() {
    end();
  }

  @Override
  public void strokePath() {
    end();
  }

  @Override
  public void fillPath(int windingRule) {
    end();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    end();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    end();
  }

  @Override
  public void clip(int windingRule) {
    // What is clipped is drawn all the same.
  }

  @Override
  public void drawImage(PDImage image) {
    // Images are no bars.
  }

  @Override
  public Point2D getCurrentPoint() {
    int size = corners.size();
    return size < 2
        ? new Point2D.Double()
        : new Point2D.Double(corners.get(size - 2), corners.get(size - 1));
  }

  private void corner(double x, double y) {
    corners.add(x);
    corners.add(y);
  }

  private void end() {
    if (corners.size() == 8 || corners.size() == 10) {
      rectangles.add(Rectangle.around(corners));
    }
    corners.clear();
  }
}
