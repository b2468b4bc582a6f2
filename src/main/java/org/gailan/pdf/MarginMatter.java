package org.gailan.pdf;

import java.util.List;

/**
 * What is drawn around and under the text of every page.
 *
 * @param stamps the lines at the top of the page
 * @param watermarks the words under the text, one above the other
 * @param loud whether nobody may miss the watermarks
 */
public record MarginMatter(List<Line> stamps, List<Line> watermarks, boolean loud) {
  public static final MarginMatter NONE = new MarginMatter(List.of(), List.of(), false);

  public MarginMatter {
    stamps = List.copyOf(stamps);
    watermarks = List.copyOf(watermarks);
  }

  /** Words in a language. */
  public record Line(String words, boolean english) {}
}
