package org.gailan.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** No address leads to a file that the report is not made of, however it is written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NothingOutsideTheReportTest {
  /** Stands in a file beside the report's folder. */
  private static final String SECRET = "made-up-secret-5f1c";

  private static final List<String> WAYS_UP =
      List.of(
          "..",
          "../..",
          "../../../../../../../../etc/passwd",
          "%2e%2e",
          "%2e%2e%2f%2e%2e%2fsecret.yaml",
          "..%2f..%2fsecret.yaml",
          "..%5c..%5csecret.yaml",
          "..%255c..%255csecret.yaml",
          "%252e%252e%252fsecret.yaml",
          "%c0%ae%c0%ae%c0%afsecret.yaml",
          "%e0%80%ae%e0%80%ae/secret.yaml",
          "%uff0e%uff0e/secret.yaml",
          ".%00./secret.yaml",
          "....//....//secret.yaml",
          "..;/secret.yaml",
          "./../secret.yaml",
          "/etc/passwd",
          "file:///etc/passwd",
          "secret.yaml%00.css",
          "shell.html",
          "../shell.html",
          "../Guard.class",
          "main.js%20",
          "main.js/",
          "main.js::$DATA",
          "MAIN.JS",
          "a".repeat(20_000));

  @SuppressWarnings("NullAway.Init")
  private RawPreview preview;

  @BeforeAll
  void serve(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("secret.yaml"), SECRET);
    RawPreview.madeUpLanterns(directory).with("unused.txt", SECRET).with("data/.env", SECRET);
    preview = RawPreview.of(directory);
  }

  @AfterAll
  void end() {
    preview.close();
  }

  @Test
  void noWayUpLeadsOutOfAnyAddress() {
    for (String root :
        List.of(
            "/",
            "/assets/",
            "/font/",
            "/view/",
            "/view/working/",
            "/page/working/en/1/",
            "/events/")) {
      for (String way : WAYS_UP) {
        RawPreview.Answer answer = preview.get(root + way);
        String what = root + way;
        assertTrue(List.of(400, 404, 414, 421).contains(answer.status()), what + answer.status());
        assertFalse(answer.body().contains(SECRET) || answer.body().contains("root:"), what);
        assertFalse(answer.body().contains("Exception:"), what);
      }
    }
  }

  @Test
  void noQueryLeadsOut() {
    for (String way : WAYS_UP) {
      for (String target :
          List.of(
              "/where?edition=" + way + "&key=lanterns",
              "/where?edition=working&key=" + way,
              "/where?edition=working&figure=" + way,
              "/figure?edition=" + way + "&figure=x",
              "/figure?edition=working&figure=" + way,
              "/search?edition=" + way + "&q=x",
              "/page/working/en/1/1.png?dpi=" + way)) {
        RawPreview.Answer answer = preview.get(target);
        assertTrue(List.of(400, 404, 414).contains(answer.status()), target + answer.status());
        assertFalse(answer.body().contains(SECRET), target);
      }
    }
  }

  @Test
  void filesOfTheFolderThatAreNoPartOfTheReportAreNotServed() {
    for (String target :
        List.of(
            "/unused.txt",
            "/data/.env",
            "/content/unused.txt",
            "/report.yaml",
            "/lanterns.yaml",
            "/content/report.yaml",
            "/output/",
            "/.git/config",
            "/favicon.ico",
            "/robots.txt")) {
      assertEquals(404, preview.get(target).status(), target);
    }
  }

  @Test
  void linksInTheReportThatLeadOutAreNotFollowed(@TempDir Path directory) throws IOException {
    Path outside = Files.createDirectory(directory.resolve("outside"));
    Files.writeString(outside.resolve("lanterns.yaml"), SECRET + ": [\n");
    Files.writeString(outside.resolve("screen.css"), "/* " + SECRET + " */");
    RawPreview.madeUpLanterns(directory);
    Path content = directory.resolve("content");
    Files.createDirectories(content.resolve("data"));
    Path section = content.resolve("lanterns.yaml");
    byte[] good = Files.readAllBytes(section);
    Map<String, Path> links =
        Map.of(
            "data/made-up.yaml", outside.resolve("lanterns.yaml"),
            "templates", outside,
            "lanterns.yaml", outside.resolve("lanterns.yaml"));
    for (Map.Entry<String, Path> link : links.entrySet()) {
      Path at = content.resolve(link.getKey());
      Files.deleteIfExists(at);
      Files.createSymbolicLink(at, link.getValue());
      try (RawPreview linked = RawPreview.of(directory)) {
        List<RawPreview.Answer> answers = new ArrayList<>();
        answers.add(linked.get("/view/working/en"));
        answers.add(linked.get("/state"));
        answers.add(linked.firstEvents());
        assertFalse(answers.toString().contains(SECRET), link.getKey());
      }
      Files.delete(at);
      Files.write(section, good);
    }
  }
}
