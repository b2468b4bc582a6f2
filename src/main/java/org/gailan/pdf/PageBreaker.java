package org.gailan.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.BitSet;
import org.gailan.composition.LineBreaks;

/** Tells the layout engine where a line may end. */
final class PageBreaker implements FSTextBreaker {
  private final LineBreaks rules = new LineBreaks();
  private BitSet breaks = new BitSet();
  private int at;

  @Override
  public void setText(String text) {
    breaks = rules.in(text);
    at = 0;
  }

  @Override
  public int next() {
    at = at < 0 ? at : breaks.nextSetBit(at + 1);
    return at;
  }
}
