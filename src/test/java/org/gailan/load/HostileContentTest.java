package org.gailan.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content that is wrong in every way ends in located diagnostics, soon, and never in a throw. */
class HostileContentTest {
  private static final Duration SOON = Duration.ofSeconds(5);

  @TempDir Path folder;

  @Test
  void isRefusedWithAPlace() {
    Map<String, String> bombs = new LinkedHashMap<>();
    bombs.put("billion laughs", "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n");
    bombs.put("a list that holds itself", "id: &a [*a]\n");
    bombs.put("a key that holds itself", "&a {*a : b}\n");
    bombs.put("deep lists", "[".repeat(100_000));
    bombs.put("deep closed lists", "a: " + "[".repeat(5_000) + "]".repeat(5_000));
    bombs.put("deep mappings", "{a: ".repeat(50_000));
    bombs.put("deep block lists", "- ".repeat(20_000) + "x");
    bombs.put("deep keys", "? ".repeat(20_000) + "x");
    bombs.put("many values", "- \n".repeat(500_000));
    bombs.put(
        "an alias of a long text",
        "a: &a " + "x".repeat(100_000) + "\nb: [" + "*a,".repeat(20_001) + "]\n");
    bombs.put("an unknown alias", "id: *nobody\n");
    bombs.put("tags", "!!java.net.URL [x]\n");
    bombs.put("a binary tag", "id: !!binary x\n");
    bombs.put("a set", "id: !!set [a,b]\n");
    bombs.put("an int that is none", "id: !!int zz\n");
    bombs.put("a directive", "%YAML 9.9\n---\nid: a\n");
    bombs.put("a tag directive", "%TAG ! tag:evil,2020:\n---\nid: !x a\n");
    bombs.put("two documents", "id: a\n---\nid: b\n");
    bombs.put("a long key", "x".repeat(1_000_000) + ": 1\n");
    bombs.put("a long explicit key", "? " + "x".repeat(1_000_000) + "\n: 1\n");
    bombs.put("a long id", "id: " + "x ".repeat(1_000_000) + "\nblocks: []\n");
    bombs.put("NUL", "id: a\0\n");
    bombs.put("a lone surrogate", "id: \"\\ud800\"\n");
    bombs.put("not a code point", "id: \"\\UFFFFFFFF\"\n");
    bombs.put("quotes to the end", "id: \"" + "x\n".repeat(100_000));
    bombs.put("indentation", " ".repeat(100_000) + "a: b\n c: d");
    bombs.put("braces", paragraph("{".repeat(100_000)));
    bombs.put("pairs of braces", paragraph("{".repeat(50_000) + "}".repeat(50_000)));
    bombs.put("closing braces", paragraph("}".repeat(100_000)));
    bombs.put("stars", paragraph("**a ".repeat(50_000)));
    bombs.put("HTML", paragraph("<a href='" + "x".repeat(100_000) + "'>"));
    bombs.put("a number", "blocks: [{heading: x, level: " + "9".repeat(100_000) + "}]\n");
    bombs.forEach(
        (name, text) -> {
          var messages =
              assertTimeout(SOON, () -> ReportOnDisk.english(folder, text).load().messages(), name);
          assertFalse(messages.isEmpty(), name);
          for (String message : messages) {
            assertTrue(message.matches("content/sections/a\\.yaml:\\d+:\\d+: error\\[.*"), message);
            assertTrue(message.length() < 600, name);
          }
        });
  }

  @Test
  void isReadWhereItIsOnlyUnusual() {
    for (String prose :
        List.of(
            "[".repeat(50_000),
            "*a **b ".repeat(1_000).strip().replace("**", "__"),
            "_a*".repeat(9_000),
            "&".repeat(50_000),
            "\\".repeat(50_000),
            "<".repeat(50_000),
            "](".repeat(20_000))) {
      var loaded = assertTimeout(SOON, () -> ReportOnDisk.english(folder, paragraph(prose)).load());
      assertEquals(List.of(), loaded.messages());
    }
  }

  @Test
  void garbageInAnyFileIsRefused() {
    byte[] garbage = new byte[100_000];
    new Random(7).nextBytes(garbage);
    for (String file :
        List.of("report.yaml", "sections/a.yaml", "data/demand.yaml", "terms.yaml")) {
      var loaded = ReportOnDisk.english(folder, paragraph("x")).file(file, garbage).load();
      assertEquals(1, loaded.messages().size());
      assertTrue(
          loaded.messages().get(0).startsWith("content/" + file + ":1:"), loaded.messages().get(0));
      ReportOnDisk.english(folder, paragraph("x")).file("terms.yaml", "terms: {}\n");
    }
  }

  @Test
  void mutationsOfAReportNeverThrow() {
    Map<String, String> files = Samples.all();
    List<String> names = List.copyOf(files.keySet());
    Random random = new Random(20261123);
    var report = ReportOnDisk.in(folder);
    files.forEach(report::file);
    assertEquals(List.of(), report.load().messages());
    for (int i = 0; i < 4_000; i++) {
      String name = names.get(random.nextInt(names.size()));
      String text = files.getOrDefault(name, "");
      byte[] mutated = mutate(text, random);
      report.file(name, mutated);
      long began = System.nanoTime();
      var loaded = report.load();
      assertTrue(System.nanoTime() - began < SOON.toNanos());
      assertTrue(loaded.messages().stream().allMatch(m -> m.startsWith("content")));
      report.file(name, text);
    }
  }

  private static byte[] mutate(String text, Random random) {
    String signs = "{}[]:,#&*!|>'\"%@`~-?\\<\t\n $0市\u0000=";
    StringBuilder mutated = new StringBuilder(text);
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      int at = random.nextInt(mutated.length());
      int to = Math.min(mutated.length(), at + 1 + random.nextInt(8));
      String sign = String.valueOf(signs.charAt(random.nextInt(signs.length())));
      switch (random.nextInt(5)) {
        case 0 -> mutated.insert(at, sign);
        case 1 -> mutated.delete(at, to);
        case 2 -> mutated.replace(at, at + 1, sign);
        case 3 -> mutated.insert(at, mutated.substring(at, to));
        default -> mutated.insert(at, sign.repeat(random.nextInt(60)));
      }
      mutated.append(' ');
    }
    byte[] bytes = mutated.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(10) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static String paragraph(String prose) {
    return "id: a\nblocks:\n- paragraph: |\n    " + prose + "\n";
  }
}
