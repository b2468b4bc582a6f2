package org.gailan.preflight;

import java.util.regex.Pattern;

/**
 * Text without what setting it in lines adds: spaces, line ends and hyphens. Two texts that fold to
 * the same say the same.
 */
final class Folded {
  private static final Pattern ADDED =
      Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\u00ad\\u200b\\u2060\\u2010\\u2011-]+");

  private Folded() {}

  static String of(String text) {
    return ADDED.matcher(text).replaceAll("");
  }
}
