package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gailan.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content and date make the same bytes, whenever and wherever. */
final class ReproducibleTest {
  @Test
  void secondBuildMakesTheSameBytes(@TempDir Path folder) throws IOException {
    assertSame(built(folder.resolve("first")), built(folder.resolve("second")));
  }

  @Test
  void placeOfTheMachineMakesNoDifference(@TempDir Path folder) throws IOException {
    Map<String, byte[]> here = built(folder.resolve("here"));
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertSame(here, built(folder.resolve("there")));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  private static Map<String, byte[]> built(Path folder) throws IOException {
    TestReport.in(folder).like(ShippedReport.FOLDER).built("--date", "2026-03-31");
    Path out = folder.resolve("output/application-proof");
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(out)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    assertEquals(
        List.of(
            "industry-overview.bilingual.html",
            "industry-overview.bilingual.pdf",
            "industry-overview.en.html",
            "industry-overview.en.pdf",
            "industry-overview.zh-Hant.html",
            "industry-overview.zh-Hant.pdf",
            "manifest.json"),
        List.copyOf(files.keySet()));
    return files;
  }

  private static void assertSame(Map<String, byte[]> first, Map<String, byte[]> second) {
    assertEquals(first.keySet(), second.keySet());
    first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
  }
}
