package org.gailan.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.font.Face;
import org.gailan.font.Typefaces;

/** The page around the report, its scripts and style sheets, and the typefaces: all in the jar. */
final class Assets {
  /** No dot but before the ending, so no name leads to another folder. */
  private static final Pattern NAME = Pattern.compile("([a-z][a-z0-9-]*)\\.(css|js|svg)");

  private static final String FONTS = "/font/";

  private final Typefaces typefaces;

  Assets(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /**
   * The shell.
   *
   * @param locale the tag of the language of its own words
   */
  static String shell(String token, String locale, String title) {
    return new String(
            bytes("shell.html").orElseThrow(() -> new IllegalStateException("no shell in the jar")),
            StandardCharsets.UTF_8)
        .replace("@TOKEN@", token)
        .replace("@LOCALE@", locale)
        .replace("@TITLE@", title.replace("&", "&amp;").replace("<", "&lt;"));
  }

  /** A script, style sheet or drawing of the shell; empty where there is none of the name. */
  static Optional<Reply> asset(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String type =
        switch (matcher.group(2)) {
          case "css" -> "text/css; charset=utf-8";
          case "js" -> "text/javascript; charset=utf-8";
          default -> "image/svg+xml";
        };
    return bytes("assets/" + name).map(bytes -> Reply.file(type, bytes));
  }

  /** The address of the file of a typeface. */
  static String address(Face face) {
    return FONTS + face.file();
  }

  /** The file of a typeface by its name. */
  Optional<Reply> font(String name) {
    for (Face face : Face.values()) {
      if (face.file().equals(name)) {
        return Optional.of(Reply.lasting("font/ttf", typefaces.file(face)));
      }
    }
    return Optional.empty();
  }

  private static Optional<byte[]> bytes(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
