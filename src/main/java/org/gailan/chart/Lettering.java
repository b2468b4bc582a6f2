package org.gailan.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import org.gailan.font.Face;
import org.gailan.font.Typefaces;

/** Measures labels and draws them, always as text. */
final class Lettering {
  private final Typefaces typefaces;

  Lettering(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  double width(String text, boolean bold) {
    return typefaces.width(face(bold), text) * HouseStyle.SIZE;
  }

  /** A level label, its middle at a point. */
  Label centred(String text, boolean bold, double centreX, double top) {
    double width = width(text, bold);
    return level(text, bold, centreX - width / 2, top);
  }

  /** A level label, its upper left corner at a point. */
  Label level(String text, boolean bold, double left, double top) {
    Box box = new Box(left, top, width(text, bold), HouseStyle.LINE);
    return new Label(text, bold, box, false, HouseStyle.INK);
  }

  /** A label that reads from bottom to top, its foot at a point. */
  Label upright(String text, boolean bold, double centreX, double bottom) {
    double width = width(text, bold);
    Box box = new Box(centreX - HouseStyle.LINE / 2, bottom - width, HouseStyle.LINE, width);
    return new Label(text, bold, box, true, HouseStyle.INK);
  }

  Label coloured(Label label, Color colour) {
    return new Label(label.text(), label.bold(), label.box(), label.upright(), colour);
  }

  void draw(Graphics2D graphics, Label label) {
    graphics.setPaint(label.colour());
    graphics.setFont(font(label.bold()));
    Box box = label.box();
    if (label.upright()) {
      AffineTransform before = graphics.getTransform();
      graphics.translate(box.x() + HouseStyle.ASCENT, box.bottom());
      graphics.rotate(-Math.PI / 2);
      graphics.drawString(label.text(), 0f, 0f);
      graphics.setTransform(before);
    } else {
      graphics.drawString(label.text(), (float) box.x(), (float) (box.y() + HouseStyle.ASCENT));
    }
  }

  /**
   * The font to draw with. Java says PLAIN of the bold file; BOLD is set for those who choose a
   * font by its family and style, and adds no second emboldening: the advances stay those of the
   * file.
   */
  Font font(boolean bold) {
    Font font = typefaces.drawn(face(bold));
    float size = (float) HouseStyle.SIZE;
    return bold ? font.deriveFont(Font.BOLD, size) : font.deriveFont(size);
  }

  private static Face face(boolean bold) {
    return bold ? Face.SANS_BOLD : Face.SANS;
  }
}
