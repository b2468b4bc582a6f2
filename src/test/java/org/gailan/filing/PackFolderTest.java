package org.gailan.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** There is always the last good pack or the new one, and never a part of either. */
final class PackFolderTest {
  @TempDir private Path edition;

  @Test
  void aNewPackTakesThePlaceOfTheLastOneWhole() throws IOException {
    PackFolder folder = new PackFolder(edition);
    folder.accept(files("old.pdf"));
    folder.refuse(files("preflight.txt"));
    assertEquals(List.of("pack-refused/preflight.txt", "pack/old.pdf"), all());
    folder.accept(files("new.pdf"));
    assertEquals(List.of("pack/new.pdf"), all());
  }

  @Test
  void whatAKilledPackLeftIsClearedAndTheLastGoodOneIsPutBack() throws IOException {
    put(".last-pack/good.pdf");
    put(".unfinished-pack/half.pdf");
    put(".last-pack-refused/preflight.txt");
    new PackFolder(edition).prepare();
    assertEquals(List.of("pack/good.pdf"), all());
    put(".last-pack/older.pdf");
    new PackFolder(edition).prepare();
    assertEquals(List.of("pack/good.pdf"), all());
  }

  /** A name that no file system takes stands for any failure in the midst of writing. */
  @Test
  void afterAFailureTheLastGoodPackIsThere() throws IOException {
    PackFolder folder = new PackFolder(edition);
    folder.accept(files("good.pdf"));
    assertThrows(IOException.class, () -> folder.accept(files("a".repeat(300) + ".pdf")));
    assertEquals(
        List.of("pack/good.pdf"), all().stream().filter(f -> f.startsWith("pack")).toList());
    folder.prepare();
    assertEquals(List.of("pack/good.pdf"), all());
  }

  private void put(String file) throws IOException {
    Files.createDirectories(edition.resolve(file).resolveSibling("."));
    Files.writeString(edition.resolve(file), file);
  }

  private static Map<String, byte[]> files(String name) {
    return Map.of(name, name.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> all() throws IOException {
    try (Stream<Path> walk = Files.walk(edition)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> edition.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
