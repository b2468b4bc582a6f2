package org.gailan.filing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The records of the drafts of one edition: {@code OUT/EDITION/drafts/N.json}. */
public final class DraftFolder {
  /** A record of a thousand pages has about ten. */
  private static final int MAX_BYTES = 64 << 20;

  private static final String NAME = "drafts";

  private final Path folder;

  /**
   * The folder below that of an edition; it need not exist.
   *
   * @param edition the folder of the edition
   */
  public DraftFolder(Path edition) {
    this.folder = edition.resolve(NAME);
  }

  /** The name of a record within the folder of its edition. */
  public static String file(int draft) {
    return NAME + "/" + draft + ".json";
  }

  /** Where a record is. */
  public Path path(int draft) {
    return folder.resolve(draft + ".json");
  }

  /**
   * The bytes of a record; empty where there is none.
   *
   * @throws IOException if it cannot be read, or is larger than any record
   */
  public Optional<byte[]> read(int draft) throws IOException {
    Path file = path(draft);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new IOException(file + " is larger than the record of a draft can be");
      }
      return Optional.of(bytes);
    }
  }

  /** The numbers of the drafts that there are, in order. */
  public List<Integer> numbers() throws IOException {
    List<Integer> numbers = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
        for (Path file : files) {
          String name = String.valueOf(file.getFileName()).replace(".json", "");
          if (name.matches("[1-9]\\d{0,8}")) {
            numbers.add(Integer.valueOf(name));
          }
        }
      }
    }
    Collections.sort(numbers);
    return numbers;
  }
}
