package org.gailan.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gailan.pdf.PdfPages.Area;

/** A PDF as Poppler reads it, with the commands that ./verify installs. */
final class Poppler {
  private Poppler() {}

  /** The text of all pages, in the order in which it is drawn. */
  static String text(Path pdf) {
    return run(List.of("pdftotext", "-raw", "-nopgbrk", "-enc", "UTF-8", pdf.toString(), "-"));
  }

  /** The text within an area of a page, counted from 0. */
  static String text(Path pdf, int page, Area area) {
    List<String> command = new ArrayList<>(List.of("pdftotext", "-raw", "-nopgbrk"));
    command.addAll(List.of("-enc", "UTF-8"));
    command.addAll(List.of("-f", String.valueOf(page + 1), "-l", String.valueOf(page + 1)));
    command.addAll(
        List.of("-x", dots(area.left() - 1), "-W", dots(area.right() - area.left() + 2)));
    command.addAll(List.of("-y", dots(area.top()), "-H", dots(area.bottom() - area.top())));
    command.addAll(List.of(pdf.toString(), "-"));
    return run(command);
  }

  /** The rows of pdffonts' table, without its two lines of heading. */
  static List<String> fonts(Path pdf) {
    return run(List.of("pdffonts", pdf.toString())).lines().skip(2).toList();
  }

  /** The rows of pdfimages' table, without its two lines of heading. */
  static List<String> images(Path pdf) {
    return run(List.of("pdfimages", "-list", pdf.toString())).lines().skip(2).toList();
  }

  private static String dots(double points) {
    return String.valueOf(Math.round(points));
  }

  private static String run(List<String> command) {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new AssertionError(
          command.get(0)
              + " is missing: run ./verify, or install poppler-utils (Debian) or poppler",
          e);
    }
    try {
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      if (code != 0) {
        throw new AssertionError(command + " exited with " + code + ": " + text);
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
