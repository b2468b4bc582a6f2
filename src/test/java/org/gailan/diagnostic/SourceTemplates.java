package org.gailan.diagnostic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The templates of messages that stand in the source, and where. */
final class SourceTemplates {
  private static final Path SOURCE = Path.of("src/main/java/org/gailan");
  private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";
  private static final Pattern LITERALS =
      Pattern.compile("\\s*(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*)");
  private static final Pattern PIECE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u+([0-9a-fA-F]{4})|.)");

  /** Literals; past comments, and past a quotation mark that is a character and begins none. */
  private static final Pattern EVERY_LITERAL =
      Pattern.compile("//[^\n]*|/\\*(?s:.*?)\\*/|'(?:[^'\\\\]|\\\\.)'|" + LITERALS);

  private static final Pattern MESSAGE = Pattern.compile("(?<!@link |@code )Message\\.of\\(");

  private final SortedMap<String, Path> templates = new TreeMap<>();
  private final TreeSet<String> literals = new TreeSet<>();
  private final TreeSet<String> others = new TreeSet<>();

  static SourceTemplates read() throws IOException {
    SourceTemplates found = new SourceTemplates();
    try (Stream<Path> files = Files.walk(SOURCE)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        found.read(file);
      }
    }
    return found;
  }

  private void read(Path file) throws IOException {
    String source = Files.readString(file);
    Matcher message = MESSAGE.matcher(source);
    while (message.find()) {
      Matcher template = LITERALS.matcher(source).region(message.end(), source.length());
      if (template.lookingAt()) {
        templates.put(text(template.group(1)), SOURCE.relativize(file));
      } else {
        int end = Math.min(source.length(), message.end() + 40);
        others.add(SOURCE.relativize(file) + ": " + source.substring(message.start(), end));
      }
    }
    Matcher literal = EVERY_LITERAL.matcher(source);
    while (literal.find()) {
      Optional.ofNullable(literal.group(1)).ifPresent(one -> literals.add(text(one)));
    }
  }

  /** Literals with plus signs between, as the compiler joins them. */
  private static String text(String literals) {
    StringBuilder text = new StringBuilder();
    Matcher piece = PIECE.matcher(literals);
    while (piece.find()) {
      text.append(unicode(piece.group(1)).translateEscapes());
    }
    return text.toString();
  }

  /** With the characters that are written as their numbers, which the compiler reads first. */
  private static String unicode(String literal) {
    return ESCAPE
        .matcher(literal)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    Optional.ofNullable(escape.group(1))
                        .map(code -> Character.toString(Integer.parseInt(code, 16)))
                        .orElse(escape.group())));
  }

  /** Each template, with a file that it stands in. */
  SortedMap<String, Path> templates() {
    return templates;
  }

  /** Every literal, the templates among them. */
  Set<String> literals() {
    return literals;
  }

  /** What is made a message of without being a literal there. */
  Set<String> others() {
    return others;
  }
}
