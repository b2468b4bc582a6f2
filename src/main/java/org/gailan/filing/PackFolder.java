package org.gailan.filing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * Where a filing pack goes: a folder that holds its files and nothing else. It is made whole beside
 * its place and then put there, so that there is always the last good pack or the new one; why a
 * pack was refused is written into a folder beside it.
 */
public final class PackFolder {
  private static final String PACK = "pack";
  private static final String REFUSED = "pack-refused";
  private static final String UNFINISHED = ".unfinished-pack";
  private static final String LAST = ".last-";

  private final Path edition;

  /**
   * @param edition the folder of the edition
   */
  public PackFolder(Path edition) {
    this.edition = edition;
  }

  public Path pack() {
    return edition.resolve(PACK);
  }

  public Path refused() {
    return edition.resolve(REFUSED);
  }

  /**
   * Sees whether the pack can be written, before the work is done in vain, and clears up after one
   * that was killed.
   */
  public void prepare() throws IOException {
    new OutputFolder(edition).prepare();
    remove(edition.resolve(UNFINISHED));
    remove(last(refused()));
    Path last = last(pack());
    if (Files.isDirectory(last)) {
      if (Files.exists(pack())) {
        remove(last);
      } else {
        Files.move(last, pack(), StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  /** Puts a new pack in the place of the last one, and takes away why one was refused. */
  public void accept(Map<String, byte[]> files) throws IOException {
    put(files, pack());
    remove(refused());
  }

  /** Leaves the last good pack as it is, and writes why the new one is none. */
  public void refuse(Map<String, byte[]> report) throws IOException {
    put(report, refused());
  }

  private void put(Map<String, byte[]> files, Path place) throws IOException {
    Path unfinished = edition.resolve(UNFINISHED);
    remove(unfinished);
    new OutputFolder(unfinished).write(files);
    Path last = last(place);
    boolean replaces = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
    if (replaces) {
      Files.move(place, last, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (replaces) {
        Files.move(last, place, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
    remove(last);
  }

  /** Where a folder waits while another takes its place. */
  private Path last(Path place) {
    return edition.resolve(LAST + place.getFileName());
  }

  private static void remove(Path folder) throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
        for (Path file : inside) {
          remove(file);
        }
      }
    }
    Files.deleteIfExists(folder);
  }
}
