package org.gailan.font;

import java.util.Optional;

/**
 * The typefaces that are shipped: two that hold Chinese, and one for English with the widths of
 * Times New Roman, which Hong Kong's financial printers set.
 */
public enum Face {
  SERIF("Noto Serif TC", 400, "NotoSerifTC-Regular.ttf"),
  SERIF_BOLD("Noto Serif TC", 700, "NotoSerifTC-Bold.ttf"),
  SANS("Noto Sans TC", 400, "NotoSansTC-Regular.ttf"),
  SANS_BOLD("Noto Sans TC", 700, "NotoSansTC-Bold.ttf"),
  LATIN("Tinos", 400, "Tinos-Regular.ttf"),
  LATIN_BOLD("Tinos", 700, "Tinos-Bold.ttf");

  private final String family;
  private final int weight;
  private final String file;

  Face(String family, int weight, String file) {
    this.family = family;
    this.weight = weight;
    this.file = file;
  }

  /** The family as style sheets name it. */
  public String family() {
    return family;
  }

  /** The weight as CSS counts it. */
  public int weight() {
    return weight;
  }

  /** The serif that text is set in. */
  public static Face ofText(boolean english, boolean bold) {
    if (english) {
      return bold ? LATIN_BOLD : LATIN;
    }
    return bold ? SERIF_BOLD : SERIF;
  }

  /** What prints the characters that a face for English lacks; empty for those with Chinese. */
  public Optional<Face> fallback() {
    return switch (this) {
      case LATIN -> Optional.of(SERIF);
      case LATIN_BOLD -> Optional.of(SERIF_BOLD);
      case SERIF, SERIF_BOLD, SANS, SANS_BOLD -> Optional.empty();
    };
  }

  /** The name of its file. */
  public String file() {
    return file;
  }
}
