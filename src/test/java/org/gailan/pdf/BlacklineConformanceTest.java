package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gailan.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blacklines are PDF/A-2a and PDF/UA-1 as all our PDFs are, whatever changed. */
final class BlacklineConformanceTest {
  private static final String SECTION = "sections/kites.yaml";

  @TempDir Path folder;

  private Path report(String name, UnaryOperator<String> edit) throws IOException {
    EveryBlock.in(folder.resolve(name));
    Path section = folder.resolve(name).resolve("content").resolve(SECTION);
    Files.writeString(section, edit.apply(Files.readString(section)));
    return section;
  }

  private List<String> brokenRules(String old, String now) {
    TestReport.Ran ran =
        TestReport.in(folder)
            .run("diff", old + "/content", now + "/content", "--format", "pdf", "--quiet");
    assertEquals(0, ran.exitCode(), ran.err());
    List<String> broken = new ArrayList<>();
    for (String tag : List.of("zh-Hant", "en")) {
      Path pdf = ran.output("diff/kites." + tag + ".blackline.pdf");
      broken.addAll(Validation.brokenRules(pdf));
    }
    return broken;
  }

  @Test
  void aChangeInEveryBlockBreaksNoRule() throws IOException {
    report("old", text -> text);
    Map<String, String> edits =
        Map.of(
            "Kites (紙鳶) are flown", "Gliders (紙鳶) are towed",
            "**Bold** words after.", "**Brave** words before.",
            "Split it.", "Cleave it.",
            "Paste the paper.", "Glue the paper on.",
            "A note from afar.", "A note from near by.",
            "A strip.", "A band.",
            "Long table", "Tall table");
    report(
        "new",
        text -> {
          String edited = text;
          for (Map.Entry<String, String> edit : edits.entrySet()) {
            assertTrue(edited.contains(edit.getKey()), edit.getKey());
            edited = edited.replace(edit.getKey(), edit.getValue());
          }
          // A row goes, a row comes, a row moves.
          return edited
              .replaceFirst("        - \\[\\{zh-Hant: 紙鳶K003.*\n", "")
              .replaceFirst(
                  "(        - \\[\\{zh-Hant: 紙鳶K010.*\n)(        - \\[\\{zh-Hant: 紙鳶K011.*\n)",
                  "$2        - [{zh-Hant: 新鳶, en: New kite}, {zh-Hant: 重, en: Heavy}, \"1.5\"]\n$1");
        });
    assertEquals(List.of(), brokenRules("old", "new"));
  }

  @Test
  void allThatIsGoneAndAllThatIsNewBreakNoRule() throws IOException {
    report("old", text -> text);
    report(
        "new",
        text ->
            """
            id: kites
            blocks:
              - heading: {zh-Hant: 空, en: Nothing}
              - paragraph: {zh-Hant: 全部刪除。, en: All of it is gone.}
            """);
    assertEquals(List.of(), brokenRules("old", "new"));
    assertEquals(List.of(), brokenRules("new", "old"));
  }

  /** Blocks in the opposite order: all but the largest have moved. */
  @Test
  void blocksThatMovedBreakNoRule() throws IOException {
    report("old", text -> text);
    report(
        "new",
        text -> {
          String[] blocks = text.split("\n(?=  - )", -1);
          StringBuilder turned = new StringBuilder(blocks[0]);
          for (int i = blocks.length - 1; i > 0; i--) {
            turned.append('\n').append(blocks[i].stripTrailing());
          }
          return turned.append('\n').toString();
        });
    assertEquals(List.of(), brokenRules("old", "new"));
  }
}
