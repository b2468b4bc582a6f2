package org.gailan.filing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * Where the files of a build go. They are written beside their places and then moved into them, the
 * last one last, so that a build that fails leaves the files of the last one as they were.
 */
public final class OutputFolder {
  private static final String UNFINISHED = ".unfinished-";

  private final Path folder;

  public OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes the folder and sees whether it can be written, before the work is done in vain.
   *
   * @throws IOException with words that say what stands in the way
   */
  public void prepare() throws IOException {
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.exists(above, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(above)) {
        throw new IOException(above + " is not a folder");
      }
    }
    Files.createDirectories(folder);
    removeUnfinished();
    Files.delete(Files.createTempFile(folder, UNFINISHED, ""));
  }

  /**
   * Writes the files of a build.
   *
   * @param files by name, in the order in which they take their places; a name may begin with a
   *     folder, as {@code drafts/3.json} does
   */
  public void write(Map<String, byte[]> files) throws IOException {
    Files.createDirectories(folder);
    Path unfinished = Files.createTempDirectory(folder, UNFINISHED);
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        writeThrough(unfinished.resolve(file.getKey()), file.getValue());
      }
      for (String name : files.keySet()) {
        if (name.contains("/")) {
          Files.createDirectories(folder.resolve(name).resolveSibling("."));
        }
        Files.move(
            unfinished.resolve(name),
            folder.resolve(name),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      remove(unfinished);
    }
  }

  /** On the disk before it takes its place: a power cut must not leave an empty file. */
  private static void writeThrough(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** What a build that was killed left behind. */
  private void removeUnfinished() throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, UNFINISHED + "*")) {
      for (Path path : left) {
        remove(path);
      }
    }
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
