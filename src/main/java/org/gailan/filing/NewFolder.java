package org.gailan.filing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder that is made with all of its files, or not at all. The files are written below a name of
 * their own first, so that nobody takes half a report for one.
 */
public final class NewFolder {
  private static final String UNFINISHED = ".unfinished-";

  private final Path folder;

  /** The folder to be made; it may be there if it is empty. */
  public NewFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** Why it can't be made where it is to be; empty where nothing stands in the way. */
  public Optional<String> obstacle() throws IOException {
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
        return inside.iterator().hasNext()
            ? Optional.of("the folder is there already and is not empty")
            : Optional.empty();
      }
    }
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.exists(above, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(above)) {
        return Optional.of(
            above.equals(folder) ? "there is a file of that name" : above + " is not a folder");
      }
    }
    return Optional.empty();
  }

  /**
   * Makes the folder and those above it.
   *
   * @param files by path within it
   * @throws IOException where the machine refuses; what was made until then is removed
   */
  public void write(Map<String, byte[]> files) throws IOException {
    Deque<Path> made = new ArrayDeque<>();
    try {
      for (Path above : missing()) {
        Files.createDirectory(above);
        made.push(above);
      }
      Path unfinished = Files.createTempDirectory(folder, UNFINISHED);
      made.push(unfinished);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = unfinished.resolve(file.getKey());
        Files.createDirectories(path.resolveSibling("."));
        Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
      }
      try (DirectoryStream<Path> inside = Files.newDirectoryStream(unfinished)) {
        for (Path file : inside) {
          Path place = folder.resolve(unfinished.relativize(file).toString());
          made.push(place);
          Files.move(file, place);
        }
      }
      Files.delete(unfinished);
    } catch (IOException | RuntimeException e) {
      for (Path path : made) {
        remove(path);
      }
      throw e;
    }
  }

  /** The folder and those above it that are not there, the highest first. */
  private List<Path> missing() {
    List<Path> missing = new ArrayList<>();
    for (Path above = folder; above != null && !Files.exists(above); above = above.getParent()) {
      missing.add(0, above);
    }
    return missing;
  }

  private static void remove(Path path) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      try (DirectoryStream<Path> inside = Files.newDirectoryStream(path)) {
        for (Path file : inside) {
          remove(file);
        }
      }
    }
    Files.deleteIfExists(path);
  }
}
