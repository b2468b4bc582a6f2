package org.gailan.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;
import org.gailan.diagnostic.Sources;

/**
 * The folder of a report: the one gate through which its files are read, and none outside of it.
 */
final class ReportFolder {
  static final int MAX_YAML = 8 << 20;
  static final int MAX_SPREADSHEET = 20 << 20;

  private final Path root;
  private final String prefix;
  private final Diagnostics diagnostics;
  private final Sources sources;
  private final Map<Path, byte[]> read = new LinkedHashMap<>();

  /** A file of the report: where it is, and what diagnostics call it. */
  record Found(Path path, String name) {}

  /**
   * Opens a folder that exists.
   *
   * @param name what diagnostics call the folder; empty for the working directory
   */
  static ReportFolder open(Path folder, String name, Diagnostics diagnostics, Sources sources) {
    try {
      String prefix = name.isEmpty() ? "" : name + "/";
      return new ReportFolder(folder.toRealPath(), prefix, diagnostics, sources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReportFolder(Path root, String prefix, Diagnostics diagnostics, Sources sources) {
    this.root = root;
    this.prefix = prefix;
    this.diagnostics = diagnostics;
    this.sources = sources;
  }

  /** The same folder for the reading of a part, which has findings and sources of its own. */
  ReportFolder forPart(Diagnostics found, Sources kept) {
    return new ReportFolder(root, prefix, found, kept);
  }

  /** The bytes of each file that was read through this gate. */
  Map<Path, byte[]> read() {
    return Map.copyOf(read);
  }

  /** What diagnostics call a file. */
  String name(String relative) {
    return prefix + relative;
  }

  /**
   * Finds a file that the content names.
   *
   * @param within the folder that the path starts from; empty for the report's own
   * @param namedAt where it is named; a file that is missing or outside is reported there
   */
  Optional<Found> resolve(String within, String path, Location namedAt) {
    String relative = within.isEmpty() ? path : within + "/" + path;
    try {
      Path normal = root.resolve(relative).normalize();
      if (path.contains("\\") || Path.of(path).isAbsolute() || !normal.startsWith(root)) {
        return outside(path, namedAt);
      }
      Path real = normal.toRealPath();
      if (!real.startsWith(root)) {
        return outside(path, namedAt);
      }
      if (!Files.isRegularFile(real)) {
        diagnostics.error("load.missing-file", namedAt, Message.of("'%s' is not a file", path));
        return Optional.empty();
      }
      return Optional.of(
          new Found(real, name(root.relativize(normal).toString().replace('\\', '/'))));
    } catch (NoSuchFileException | NotDirectoryException | FileSystemLoopException e) {
      return missing(within, path, namedAt);
    } catch (InvalidPathException e) {
      return outside(path, namedAt);
    } catch (FileSystemException e) {
      // A name too long or a part of the path that is a file: no such file can exist.
      if (e instanceof AccessDeniedException) {
        throw new UncheckedIOException(e);
      }
      return missing(within, path, namedAt);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Found> outside(String path, Location namedAt) {
    diagnostics.error(
        "load.outside",
        namedAt,
        Message.of(
            "'%s' is not inside the folder of the report; write the path from there," + " with /",
            path.replaceAll("\\p{Cntrl}", "�")));
    return Optional.empty();
  }

  private Optional<Found> missing(String within, String path, Location namedAt) {
    int slash = path.lastIndexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash);
    String place = within.isEmpty() || folder.isEmpty() ? within + folder : within + "/" + folder;
    List<String> there =
        list(place).stream().map(n -> folder.isEmpty() ? n : folder + "/" + n).toList();
    diagnostics.error(
        "load.missing-file",
        namedAt,
        Message.of("there is no file '%s'%s", path, NearestName.hint(path, there)));
    return Optional.empty();
  }

  /** The names of the files of a folder in order, those of editors and systems left out. */
  List<String> list(String relative) {
    Path folder = root.resolve(relative).normalize();
    if (!folder.startsWith(root) || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> !Files.isDirectory(f))
          .map(f -> String.valueOf(f.getFileName()))
          .filter(n -> !n.startsWith(".") && !n.startsWith("~") && !n.startsWith("#"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file; empty, and reported, where it is too large or not UTF-8. */
  Optional<SourceFile> text(Found found, int limit) {
    Optional<SourceFile> file =
        bytes(found, limit).flatMap(b -> Utf8.decode(b, found.name(), diagnostics));
    file.ifPresent(f -> sources.add(f.name(), f.text()));
    return file;
  }

  /** The bytes of a file; empty, and reported, where they are more than the limit. */
  Optional<byte[]> bytes(Found found, int limit) {
    try (InputStream in = Files.newInputStream(found.path())) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        diagnostics.error(
            "load.too-large",
            Location.of(found.name()),
            Message.of("the file is larger than %d MB", limit >> 20));
        return Optional.empty();
      }
      read.put(found.path(), bytes);
      return Optional.of(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
