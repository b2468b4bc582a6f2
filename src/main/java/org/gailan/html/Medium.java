package org.gailan.html;

/** What HTML is made for. */
public enum Medium {
  /** To be paginated as PDF. */
  PAGE,
  /** To be read in a browser. */
  SCREEN
}
