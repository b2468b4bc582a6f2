package org.gailan.check.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of publications in 《》, whose digits are a part of the name. */
public final class TitleMarks {
  private static final Pattern TITLE = Pattern.compile("《[^》]*》");

  private TitleMarks() {}

  public static boolean hold(Mention mention, String text) {
    Matcher title = TITLE.matcher(text);
    while (title.find()) {
      if (title.start() <= mention.start() && mention.end() <= title.end()) {
        return true;
      }
    }
    return false;
  }
}
