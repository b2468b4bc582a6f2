package org.gailan.preview;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.gailan.diagnostic.Location;

/** A place in a file, as a window needs it to open an editor there. */
final class Place {
  private Place() {}

  /** Writes its fields into an object. */
  static void write(Location at, Path directory, JsonGenerator json) throws IOException {
    json.writeStringField("file", at.file());
    json.writeStringField("path", path(at, directory));
    json.writeNumberField("line", at.line());
    json.writeNumberField("column", at.column());
  }

  private static String path(Location at, Path directory) {
    try {
      return directory.resolve(at.path()).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException notAFile) {
      return "";
    }
  }
}
