package org.gailan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class LibraryLogsTest {

  /** Without a provider, log4j's API complains on standard error when POI is first used. */
  @Test
  void poiSaysNothingToAUser() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                WritesAWorkbook.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("", said);
    assertEquals(0, process.waitFor());
  }

  /** A program of its own, for a process logs its first use once. */
  static final class WritesAWorkbook {
    private WritesAWorkbook() {}

    public static void main(String[] arguments) throws IOException {
      try (XSSFWorkbook workbook = new XSSFWorkbook()) {
        workbook.createSheet("Tea").createRow(0).createCell(0).setCellValue(1);
      }
    }
  }
}
