package org.gailan.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that a report is made of, to be listed with their hashes. */
public final class InputFiles {
  private static final Pattern CONTENT = Pattern.compile("(?i).*\\.(yaml|csv|xlsx)");

  private InputFiles() {}

  /** The bytes of each YAML, CSV and XLSX file and of each template, by path in the folder. */
  public static Map<String, byte[]> of(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    Path root = folder.toRealPath(); // a walk does not even follow a link that it begins with
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path path : (Iterable<Path>) walk::iterator) {
        String name = root.relativize(path).toString().replace('\\', '/');
        if (isOfReport(name) && Files.isRegularFile(path)) {
          files.put(name, Files.readAllBytes(path));
        }
      }
    }
    return files;
  }

  /** Whether a report can be made of a file with this path in its folder. */
  public static boolean isOfReport(String name) {
    return CONTENT.matcher(name).matches() || name.startsWith("templates/");
  }
}
