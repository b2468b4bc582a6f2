package org.gailan.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gailan.TestReport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What README.md, the tutorial and the how-to pages tell a reader to do is done, page by page, in a
 * folder that holds what a fresh copy of the project holds: the shipped report and the templates.
 *
 * <p>What a fence means is said by the words after its backticks:
 *
 * <ul>
 *   <li>{@code sh}: commands, which end with 0; {@code sh exits 1}: which end with 1. Gailan is run
 *       in this process, {@code preview} until it has told its address; {@code cd}, {@code cp} and
 *       {@code mkdir} are known besides
 *   <li>{@code output}: what the last command says, errors included; … stands for more
 *   <li>{@code diff FILE}: a change of a file, see {@link FileEdit}
 *   <li>any other language with a file, such as {@code yaml FILE}: the whole of a new file
 *   <li>{@code console}: commands that a test can't run: installing, git, what opens a window
 *   <li>without a file: only shown
 *   <li>{@code <!-- first: COMMAND -->}: what a reader has done before, and the page does not
 *       repeat
 * </ul>
 */
final class DocumentedCommandsTest {
  @TempDir Path directory;

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> howTo = Files.list(Path.of("docs/how-to"))) {
      return Stream.concat(
          Stream.of(Path.of("README.md"), Path.of("docs/tutorial.md")),
          howTo.filter(page -> page.toString().endsWith(".md")).sorted().toList().stream());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatThePageSaysCanBeDone(Path page) throws IOException, InterruptedException {
    TestReport.in(directory).like(Path.of("content"));
    copy(Path.of("templates"));
    List<Fence> fences = Fence.of(page);
    assertTrue(
        fences.stream().anyMatch(fence -> fence.language().matches("sh|console")),
        page + " has no command");
    Walk walk = new Walk(directory);
    for (Fence fence : fences) {
      walk.step(fence);
    }
  }

  private void copy(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Path copy = directory.resolve(file);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
