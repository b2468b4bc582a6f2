package org.gailan.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.gailan.load.InputFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the watch tells of a folder with a few made-up files. */
final class FolderWatchTest {
  @TempDir private Path directory;
  private Path folder = Path.of("");

  @BeforeEach
  void aReport() throws IOException {
    folder = directory.resolve("kites");
    write("report.yaml", "id: kites\n");
    write("data/kites.yaml", "unit: kites\n");
    write("templates/page.css", "p {}\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private FolderWatch watch() {
    return new FolderWatch(folder, Set.of(folder.resolve("output"), directory));
  }

  /** Those of two looks: what is emptied or gone is told in the second. */
  private static Set<String> soon(FolderWatch watch) {
    Set<String> first = watch.changes();
    return first.isEmpty() ? watch.changes() : first;
  }

  @Test
  void nothingIsToldOfAFolderThatStaysAsItIs() {
    FolderWatch watch = watch();
    IntStream.range(0, 40).forEach(look -> assertEquals(Set.of(), watch.changes()));
    assertEquals(Duration.ofMillis(100), watch.pause());
  }

  @Test
  void whatIsSavedIsToldOnceAndAtOnce() throws IOException {
    FolderWatch watch = watch();
    write("report.yaml", "id: more-kites\n");
    write("templates/page.css", "p { color: red }\n");
    assertEquals(Set.of("report.yaml", "templates/page.css"), watch.changes());
    assertEquals(Set.of(), watch.changes());
  }

  @Test
  void newFilesOfEachKindAreTold() throws IOException {
    FolderWatch watch = watch();
    Set<String> names =
        Set.of(
            "sections/a.yaml",
            "data/b.csv",
            "data/c.XLSX",
            "templates/screen.js",
            "templates/own/d.html");
    for (String name : names) {
      write(name, "new\n");
    }
    assertEquals(names, watch.changes());
  }

  @Test
  void whatIsOnlyTouchedIsNoChange() throws IOException {
    FolderWatch watch = watch();
    Path report = folder.resolve("report.yaml");
    Files.setLastModifiedTime(report, FileTime.fromMillis(1_000_000_000_000L));
    assertEquals(Set.of(), soon(watch));
    Files.copy(report, directory.resolve("copy"));
    Files.move(directory.resolve("copy"), report, StandardCopyOption.REPLACE_EXISTING);
    assertEquals(Set.of(), soon(watch));
  }

  /** As a drive with coarse times shows it, or a program that sets them. */
  @Test
  void aChangeThatKeepsSizeAndTimeIsFoundByItsBytes() throws IOException {
    Path report = folder.resolve("report.yaml");
    FileTime time = Files.getLastModifiedTime(report);
    FolderWatch watch = watch();
    for (String id : new String[] {"skies", "pikes", "bikes"}) {
      Files.writeString(report, "id: " + id + "\n");
      Files.setLastModifiedTime(report, time);
      assertEquals(Set.of("report.yaml"), watch.changes(), id);
    }
  }

  @Test
  void inAFolderTooLargeToReadEachTimeItIsFoundWithinSomeLooks() throws IOException {
    for (int i = 0; i < 20; i++) {
      write("data/series-%d.csv".formatted(i), "1,2,3,4,5,6,7\n".repeat(2_500));
    }
    Path file = folder.resolve("data/series-7.csv");
    FileTime time = Files.getLastModifiedTime(file);
    FolderWatch watch = watch();
    write("data/series-7.csv", "1,2,3,4,5,6,8\n".repeat(2_500));
    Files.setLastModifiedTime(file, time);
    Set<String> found = Set.of();
    for (int look = 0; look < 13 && found.isEmpty(); look++) {
      found = watch.changes();
    }
    assertEquals(Set.of("data/series-7.csv"), found);
  }

  @Test
  void aFileThatIsReplacedIsOneChange() throws IOException {
    FolderWatch watch = watch();
    Path report = folder.resolve("report.yaml");
    Files.move(report, folder.resolve("report.yaml~"));
    assertEquals(Set.of(), watch.changes(), "it may come back");
    write("report.yaml", "id: replaced\n");
    assertEquals(Set.of("report.yaml"), watch.changes());
    assertEquals(Set.of(), soon(watch));
  }

  @Test
  void aFileThatIsEmptiedBeforeItIsWrittenIsOneChange() throws IOException {
    FolderWatch watch = watch();
    write("report.yaml", "");
    assertEquals(Set.of(), watch.changes());
    write("report.yaml", "id: written\n");
    assertEquals(Set.of("report.yaml"), watch.changes());
    write("report.yaml", "");
    assertEquals(Set.of(), watch.changes());
    assertEquals(Set.of("report.yaml"), watch.changes(), "it stays empty");
  }

  @Test
  void whatIsGoneIsTold() throws IOException {
    FolderWatch watch = watch();
    Files.delete(folder.resolve("data/kites.yaml"));
    Files.delete(folder.resolve("data"));
    assertEquals(Set.of(), watch.changes());
    assertEquals(Set.of("data/kites.yaml"), watch.changes());
    assertEquals(Set.of(), soon(watch));
  }

  @Test
  void whatEditorsLeaveBesideAFileIsNoChange() throws IOException {
    FolderWatch watch = watch();
    for (String name :
        new String[] {
          ".report.yaml.swp",
          "data/~$kites.xlsx",
          "data/.~lock.kites.xlsx#",
          "#report.yaml#",
          "report.yaml~",
          "templates/4913",
          "templates/page.css~",
          "templates/page.css___jb_tmp___",
          "templates/.page.css.swx",
          "templates/page.css.tmp",
          ".git/index.yaml",
          "notes.txt"
        }) {
      write(name, "made by an editor\n");
    }
    assertEquals(Set.of(), soon(watch));
  }

  @Test
  void outputInsideTheReportIsNoChange() throws IOException {
    FolderWatch watch = watch();
    write("output/proof/figures.csv", "a figure\n");
    write("output-of-others/figures.csv", "a figure\n");
    assertEquals(Set.of("output-of-others/figures.csv"), soon(watch));
  }

  @Test
  void aFolderThatGoesAwayAndComesBackIsNoChange() throws IOException {
    FolderWatch watch = watch();
    Path away = directory.resolve("away");
    Files.move(folder, away);
    assertEquals(Set.of(), soon(watch));
    Files.move(away, folder);
    assertEquals(Set.of(), soon(watch));
    write("report.yaml", "id: back\n");
    assertEquals(Set.of("report.yaml"), soon(watch));
  }

  @Test
  void theFolderItselfMayBeALink() throws IOException {
    Path link = directory.resolve("link");
    try {
      Files.createSymbolicLink(link, folder);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no links can be made here");
    }
    FolderWatch watch = new FolderWatch(link, Set.of());
    write("report.yaml", "id: linked\n");
    assertEquals(Set.of("report.yaml"), watch.changes());
    assertEquals(InputFiles.of(folder).keySet(), InputFiles.of(link).keySet());
  }

  @Test
  void linksAreFollowedAsTheReportIsRead() throws IOException {
    Path elsewhere = Files.createDirectories(directory.resolve("house-templates"));
    Files.delete(folder.resolve("templates/page.css"));
    Files.delete(folder.resolve("templates"));
    try {
      Files.createSymbolicLink(folder.resolve("templates"), elsewhere);
      Files.createSymbolicLink(folder.resolve("round"), folder);
      Files.createSymbolicLink(folder.resolve("nowhere.yaml"), directory.resolve("nothing"));
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no links can be made here");
    }
    FolderWatch watch = watch();
    Files.writeString(elsewhere.resolve("page.css"), "p {}\n");
    write("data/kites.yaml", "unit: strings\n");
    assertEquals(Set.of("data/kites.yaml", "templates/page.css"), soon(watch));
    Files.delete(folder.resolve("templates"));
    Files.createSymbolicLink(
        folder.resolve("templates"), Files.createDirectories(directory.resolve("other")));
    assertTrue(soon(watch).contains("templates"));
  }

  @Test
  void aThousandFilesAreLookedAtInNoTime() throws IOException {
    for (int i = 0; i < 1_000; i++) {
      write("data/series-%d.csv".formatted(i), "2024,1\n".repeat(500));
    }
    FolderWatch watch = watch();
    long start = System.nanoTime();
    for (int look = 0; look < 100; look++) {
      watch.changes();
    }
    Duration each = Duration.ofNanos((System.nanoTime() - start) / 100);
    // far more than it takes, for machines that do much else at the same time
    assertTrue(each.compareTo(Duration.ofSeconds(1)) < 0, each::toString);
  }
}
