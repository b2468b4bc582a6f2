package org.gailan.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.gailan.load.InputFiles;
import org.jspecify.annotations.Nullable;

/** What the files of a report are at one moment, without reading them. */
final class FolderLook {
  /** The name of a file that no editor leaves behind: it has an ending, and a usual one. */
  private static final Pattern OF_A_PERSON =
      Pattern.compile("(?i)[^.~#].*\\.(?!(?:sw[opx]|tmp|bak|orig)$)[a-z0-9]+");

  private final Map<String, Sight> seen = new TreeMap<>();
  private final Map<String, Path> paths = new TreeMap<>();
  private final Set<String> outOfSight = new HashSet<>();

  /**
   * A file as it looks from outside.
   *
   * @param key tells a file from one that took its place, where the system has such a thing
   * @param leadsTo where a link to a folder leads
   */
  record Sight(long size, FileTime modified, Optional<Object> key, Optional<Path> leadsTo) {
    static Sight of(BasicFileAttributes file) {
      return new Sight(
          file.size(),
          file.lastModifiedTime(),
          Optional.ofNullable(file.fileKey()),
          Optional.empty());
    }

    boolean isEmptyFile() {
      return size == 0 && leadsTo.isEmpty();
    }
  }

  private FolderLook() {}

  /**
   * Looks at the files of a report.
   *
   * @param folder its real path
   * @param outputs folders inside of it that are left out
   * @throws IOException if the folder itself cannot be read
   */
  static FolderLook at(Path folder, Set<Path> outputs) throws IOException {
    Set<Path> leftOut = new HashSet<>();
    for (Path output : outputs) {
      Path real = Files.exists(output) ? output.toRealPath() : output.toAbsolutePath().normalize();
      if (real.startsWith(folder) && !real.equals(folder)) {
        leftOut.add(real);
      }
    }
    FolderLook look = new FolderLook();
    look.walk(folder, "", leftOut);
    // the only folder that may stand elsewhere: a link of its name is followed when templates are
    // read
    Path templates = folder.resolve("templates");
    if (Files.isSymbolicLink(templates) && Files.isDirectory(templates)) {
      look.walk(templates.toRealPath(), "templates/", leftOut);
    }
    return look;
  }

  /** Each file that was seen, by its path in the folder. */
  Map<String, Sight> seen() {
    return seen;
  }

  /** Whether a file was not seen because its folder could not be read. */
  boolean isOutOfSight(String name) {
    return outOfSight.stream().anyMatch(o -> name.equals(o) || name.startsWith(o + "/"));
  }

  /** The hash of a file's bytes; empty if it can't be read, or changed while it was. */
  OptionalLong hash(String name, Sight sight) {
    if (sight.leadsTo().isPresent()) {
      return OptionalLong.of(sight.leadsTo().get().hashCode());
    }
    Path path = paths.getOrDefault(name, Path.of(name));
    CRC32C hash = new CRC32C();
    byte[] some = new byte[32 << 10];
    try (InputStream in = Files.newInputStream(path)) {
      // asked anew, for a walk on Windows may give the size and time that the folder remembers
      Sight before = sight(path);
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        hash.update(some, 0, read);
      }
      return before.equals(sight(path)) ? OptionalLong.of(hash.getValue()) : OptionalLong.empty();
    } catch (IOException goneOrLocked) {
      return OptionalLong.empty();
    }
  }

  private static Sight sight(Path path) throws IOException {
    return Sight.of(Files.readAttributes(path, BasicFileAttributes.class));
  }

  private void walk(Path root, String prefix, Set<Path> leftOut) throws IOException {
    Files.walkFileTree(root, new Visitor(root, prefix, leftOut));
  }

  /**
   * Files that editors leave beside the one they write: Excel's begin with a tilde, Vim's is 4913.
   */
  private static boolean isOfAnEditor(Path file) {
    return !OF_A_PERSON.matcher(String.valueOf(file.getFileName())).matches();
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final String prefix;
    private final Set<Path> leftOut;

    Visitor(Path root, String prefix, Set<Path> leftOut) {
      this.root = root;
      this.prefix = prefix;
      this.leftOut = leftOut;
    }

    private String name(Path path) {
      return prefix + root.relativize(path).toString().replace('\\', '/');
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean hidden =
          !directory.equals(root) && String.valueOf(directory.getFileName()).startsWith(".");
      return hidden || leftOut.contains(directory)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = name(file);
      try {
        if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
          Path to = file.toRealPath();
          seen.put(name, new Sight(0, FileTime.fromMillis(0), Optional.empty(), Optional.of(to)));
        } else if (InputFiles.isOfReport(name)
            && !isOfAnEditor(file)
            && (attributes.isRegularFile() || Files.isRegularFile(file))) {
          paths.put(name, file);
          seen.put(name, attributes.isSymbolicLink() ? sight(file) : Sight.of(attributes));
        }
      } catch (NoSuchFileException gone) {
        return FileVisitResult.CONTINUE;
      } catch (IOException e) {
        outOfSight.add(name);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      return failed(file, e);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e)
        throws IOException {
      return e == null ? FileVisitResult.CONTINUE : failed(directory, e);
    }

    private FileVisitResult failed(Path path, IOException e) throws IOException {
      if (path.equals(root)) {
        throw e;
      }
      if (!(e instanceof NoSuchFileException)) {
        outOfSight.add(name(path));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
