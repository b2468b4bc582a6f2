package org.gailan.font;

/** The typefaces that are shipped. */
public enum Face {
  SERIF("Noto Serif TC", 400, "NotoSerifTC-Regular.ttf"),
  SERIF_BOLD("Noto Serif TC", 700, "NotoSerifTC-Bold.ttf"),
  SANS("Noto Sans TC", 400, "NotoSansTC-Regular.ttf"),
  SANS_BOLD("Noto Sans TC", 700, "NotoSansTC-Bold.ttf");

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

  String file() {
    return file;
  }
}
