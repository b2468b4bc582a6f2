package org.gailan.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A change of a file as the pages show it: lines with {@code -} go, lines with {@code +} come,
 * lines with a space stay. An ellipsis at the beginning, within or at the end of a line stands for
 * more of that line, which stays as it is.
 */
final class FileEdit {
  private static final String MORE = "…";

  private final List<String> old;
  private final List<String> wanted;

  FileEdit(List<String> shown) {
    this.old = side(shown, '-');
    this.wanted = side(shown, '+');
  }

  private static List<String> side(List<String> shown, char sign) {
    return shown.stream()
        .filter(line -> line.isEmpty() || line.charAt(0) == ' ' || line.charAt(0) == sign)
        .map(line -> line.isEmpty() ? "" : line.substring(1))
        .toList();
  }

  /**
   * The file after the change.
   *
   * @throws AssertionError if the old lines don't stand in the file exactly once
   */
  List<String> in(List<String> file) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i + old.size() <= file.size(); i++) {
      if (standsAt(i, file)) {
        places.add(i);
      }
    }
    if (places.size() != 1) {
      throw new AssertionError(
          "stands %d times in the file, not once:\n%s"
              .formatted(places.size(), String.join("\n", old)));
    }
    int at = places.get(0);
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      Matcher matcher = pattern(old.get(i)).matcher(file.get(at + i));
      for (int group = 1; matcher.matches() && group <= matcher.groupCount(); group++) {
        kept.add(matcher.group(group));
      }
    }
    List<String> changed = new ArrayList<>(file.subList(0, at));
    for (String line : wanted) {
      String whole = line;
      while (whole.contains(MORE)) {
        if (kept.isEmpty()) {
          throw new AssertionError("more ellipses in the new lines than in the old ones: " + line);
        }
        whole = whole.replaceFirst(MORE, Matcher.quoteReplacement(kept.remove(0)));
      }
      changed.add(whole);
    }
    changed.addAll(file.subList(at + old.size(), file.size()));
    return changed;
  }

  private boolean standsAt(int at, List<String> file) {
    for (int i = 0; i < old.size(); i++) {
      if (!pattern(old.get(i)).matcher(file.get(at + i)).matches()) {
        return false;
      }
    }
    return true;
  }

  private static Pattern pattern(String line) {
    return Pattern.compile(
        Pattern.compile(MORE)
            .splitAsStream(line + "\n")
            .map(piece -> Pattern.quote(piece.replace("\n", "")))
            .collect(Collectors.joining("(.*)")));
  }
}
