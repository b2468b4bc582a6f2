package org.gailan.quantity;

import java.nio.file.*;
import org.gailan.content.Language;
import org.junit.jupiter.api.Test;

final class ShowTest {
  @Test
  void show() throws Exception {
    StringBuilder out = new StringBuilder();
    for (String line : Files.readAllLines(Path.of("/tmp/h1-show.txt"))) {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        out.append(line).append('\n');
        continue;
      }
      Language l = Language.ofTag(line.substring(0, tab)).get();
      out.append(line)
          .append("\n      ")
          .append(Readings.of(l, line.substring(tab + 1)))
          .append('\n');
    }
    Files.writeString(Path.of("/tmp/h1-shown.txt"), out);
  }
}
