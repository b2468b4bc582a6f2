package org.gailan.diagnostic;

/**
 * A place in a file of the report.
 *
 * @param file the file as the user named it, relative to the working directory where it can be
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1, in code points; 0 where the whole line is meant
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

  public Location {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("line and column count from 1: " + line + ":" + column);
    }
  }

  /** The file as a whole. */
  public static Location of(String file) {
    return new Location(file, 0, 0);
  }

  /** The file on the disk; {@link #file} of a cell names its sheet too: {@code a.xlsx!Sheet!B3}. */
  public String path() {
    return file.replaceFirst("(?i)(\\.xlsx)!.*", "$1");
  }

  @Override
  public int compareTo(Location other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** As a compiler prints it: {@code file:line:column}, without the parts that are not known. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
