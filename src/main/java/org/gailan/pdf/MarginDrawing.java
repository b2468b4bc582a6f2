package org.gailan.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.render.PageBox;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.gailan.font.Face;
import org.gailan.font.Typefaces;

/**
 * Draws what stands around and under the text, once the pages are painted: no layout knows of it,
 * so that no line of the text can move for it. All of it is an artifact (ISO 32000-1, 14.8.2.2),
 * which the reading order leaves out.
 */
final class MarginDrawing {
  /** The smallest that type may be, in points. */
  private static final double SIZE = 8;

  private static final double LEADING = 10;

  /** Between the text and what stands beside it, and from that to the edge. */
  private static final double GAP = 7;

  /** Black on it has a contrast of 18:1. */
  private static final Color LIGHT = new Color(0xEE, 0xEE, 0xEE);

  /** Black on it has a contrast of 11:1. */
  private static final Color LOUD = new Color(0xF4, 0xB4, 0xB4);

  /** The most of a page's diagonal that watermarks take. */
  private static final double DIAGONAL = 0.72;

  private static final double LARGEST_WATERMARK = 110;

  private final LaidOut pages;
  private final Typefaces typefaces;
  private final MarginMatter matter;
  private final MarginLettering lettering;
  private final COSDictionary pagination = artifact("Pagination");
  private final List<RuleReferences.Reference> references;

  private MarginDrawing(LaidOut pages, MarginMatter matter, Typefaces typefaces) {
    this.pages = pages;
    this.matter = matter;
    this.typefaces = typefaces;
    this.lettering = new MarginLettering(pages.document(), pages.fonts(), typefaces);
    this.references = RuleReferences.in(pages);
  }

  static void draw(LaidOut pages, MarginMatter matter, Typefaces typefaces) throws IOException {
    new MarginDrawing(pages, matter, typefaces).draw();
  }

  private static COSDictionary artifact(String type) {
    COSDictionary properties = new COSDictionary();
    properties.setItem(COSName.TYPE, COSName.getPDFName(type));
    return properties;
  }

  private void draw() throws IOException {
    List<PageBox> boxes = pages.root().getLayer().getPages();
    PDDocument document = pages.document();
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      PDPage page = document.getPage(i);
      PageBox box = boxes.get(i);
      int number = i;
      List<RuleReferences.Reference> here =
          references.stream().filter(reference -> reference.page() == number).toList();
      if (!matter.watermarks().isEmpty()) {
        try (PDPageContentStream content =
            new PDPageContentStream(document, page, AppendMode.PREPEND, true, false)) {
          begin(content);
          watermarks(content, page);
          content.endMarkedContent();
        }
      }
      if (!matter.stamps().isEmpty() || !here.isEmpty()) {
        try (PDPageContentStream content =
            new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
          begin(content);
          stamps(content, box);
          references(content, page, margin(box, CalculatedStyle.RIGHT), here);
          content.endMarkedContent();
        }
      }
    }
  }

  private void begin(PDPageContentStream content) throws IOException {
    content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(pagination));
  }

  private double margin(PageBox box, int side) {
    return box.getMarginBorderPadding(pages.context(), side) / pages.dotsPerPoint();
  }

  /** Upwards in the left margin, from the foot of the text: in no other line's way. */
  private void stamps(PDPageContentStream content, PageBox box) throws IOException {
    double x = (margin(box, CalculatedStyle.LEFT) - LEADING * (matter.stamps().size() - 2)) / 2;
    double y = margin(box, CalculatedStyle.BOTTOM);
    for (MarginMatter.Line stamp : matter.stamps()) {
      Face face = Face.ofText(stamp.english(), false);
      lettering.drawUpwards(content, stamp.words(), face, SIZE, x, y);
      x += LEADING;
    }
  }

  /** Beside the first lines of their blocks; below each other where those are too close. */
  private void references(
      PDPageContentStream content, PDPage page, double margin, List<RuleReferences.Reference> here)
      throws IOException {
    double x = page.getMediaBox().getWidth() - margin + GAP;
    Face face = Face.ofText(true, false);
    double free = page.getMediaBox().getHeight();
    for (RuleReferences.Reference reference : here) {
      List<String> lines = new ArrayList<>();
      for (String rule : reference.rules()) {
        lines.addAll(lettering.lines(rule, face, SIZE, margin - 2 * GAP));
      }
      double y = Math.min(free, page.getMediaBox().getHeight() - reference.down());
      for (String line : lines) {
        lettering.draw(content, line, face, SIZE, x, y);
        y -= LEADING;
      }
      free = y;
    }
  }

  /** As shapes and not as letters, so that nobody who takes the text out of a page meets them. */
  private void watermarks(PDPageContentStream content, PDPage page) throws IOException {
    double width = page.getMediaBox().getWidth();
    double height = page.getMediaBox().getHeight();
    List<Shape> shapes = new ArrayList<>();
    double widest = 0;
    for (MarginMatter.Line line : matter.watermarks()) {
      Font font = typefaces.drawn(Face.SANS_BOLD);
      FontRenderContext exact = new FontRenderContext(new AffineTransform(), true, true);
      Shape shape = font.deriveFont(100f).createGlyphVector(exact, line.words()).getOutline();
      shapes.add(shape);
      widest = Math.max(widest, shape.getBounds2D().getWidth());
    }
    double scale = Math.min(LARGEST_WATERMARK / 100, Math.hypot(width, height) * DIAGONAL / widest);
    double leading = 140 * scale;
    content.saveGraphicsState();
    content.setNonStrokingColor(matter.loud() ? LOUD : LIGHT);
    for (int i = 0; i < shapes.size(); i++) {
      Rectangle2D bounds = shapes.get(i).getBounds2D();
      AffineTransform place = new AffineTransform();
      place.translate(width / 2, height / 2);
      place.rotate(Math.atan2(height, width));
      place.translate(0, leading * ((shapes.size() - 1) / 2.0 - i));
      place.scale(scale, -scale); // letters hang from their base line in Java's coordinates
      place.translate(-bounds.getCenterX(), -bounds.getCenterY());
      fill(content, place.createTransformedShape(shapes.get(i)));
    }
    content.restoreGraphicsState();
  }

  private static void fill(PDPageContentStream content, Shape shape) throws IOException {
    float[] to = new float[6];
    float x = 0;
    float y = 0;
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      switch (path.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> {
          content.moveTo(to[0], to[1]);
          x = to[0];
          y = to[1];
        }
        case PathIterator.SEG_LINETO -> {
          content.lineTo(to[0], to[1]);
          x = to[0];
          y = to[1];
        }
        case PathIterator.SEG_QUADTO -> {
          // The same curve with two control points, for a PDF has no other.
          content.curveTo(
              x + (to[0] - x) * 2 / 3,
              y + (to[1] - y) * 2 / 3,
              to[2] + (to[0] - to[2]) * 2 / 3,
              to[3] + (to[1] - to[3]) * 2 / 3,
              to[2],
              to[3]);
          x = to[2];
          y = to[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          content.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
          x = to[4];
          y = to[5];
        }
        default -> content.closePath();
      }
    }
    content.fill();
  }
}
