package org.gailan.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a page of the documentation, or a remark that no reader sees.
 *
 * @param line its first line in the page, from 1
 * @param language the first word after the backticks; {@code first} for a remark
 * @param rest what follows it on that line, such as the name of a file
 * @param lines what stands in it
 * @param before the paragraph above it
 */
record Fence(Path page, int line, String language, String rest, List<String> lines, String before) {
  private static final Pattern BEGIN = Pattern.compile("( *)```(\\S*) *(.*)");
  private static final Pattern REMARK = Pattern.compile("<!-- first: (.*) -->");

  Fence {
    lines = List.copyOf(lines);
  }

  /** The fences of a page in their order. */
  static List<Fence> of(Path page) throws IOException {
    List<String> all = Files.readAllLines(page);
    List<Fence> fences = new ArrayList<>();
    String before = "";
    boolean goesOn = false;
    for (int i = 0; i < all.size(); i++) {
      Matcher begin = BEGIN.matcher(all.get(i));
      Matcher remark = REMARK.matcher(all.get(i));
      if (remark.matches()) {
        fences.add(new Fence(page, i + 1, "first", "", List.of(remark.group(1)), before));
      } else if (begin.matches()) {
        int indent = begin.group(1).length();
        int start = i + 1;
        List<String> lines = new ArrayList<>();
        while (!all.get(++i).strip().equals("```")) {
          lines.add(all.get(i).substring(Math.min(indent, all.get(i).length())));
        }
        fences.add(new Fence(page, start, begin.group(2), begin.group(3), lines, before));
      } else if (!all.get(i).isBlank()) {
        before = goesOn ? before + " " + all.get(i) : all.get(i);
      }
      goesOn = !all.get(i).isBlank() && !begin.matches();
    }
    return fences;
  }

  /** Where it stands, as messages name it. */
  String place() {
    return page + ":" + line;
  }
}
