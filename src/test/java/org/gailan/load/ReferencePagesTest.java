package org.gailan.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages of docs/reference hold every key that the reader knows. Run with {@code
 * -Dgailan.update=true} to write them anew, and read the difference.
 */
final class ReferencePagesTest {
  private static final Path FOLDER = Path.of("docs/reference");

  @ParameterizedTest
  @EnumSource(ContentSchema.Kind.class)
  void aPageHoldsEveryKeyOfAKindOfFile(ContentSchema.Kind kind) throws IOException {
    hold(kind.word() + ".md", ReferencePage.of(kind));
  }

  @Test
  void theIndexListsTheFilesAndTheForms() throws IOException {
    String index = Files.readString(FOLDER.resolve("README.md"));
    String held = table(index, "files", ReferencePage.index());
    hold("README.md", table(held, "forms", ReferencePage.forms()));
  }

  @Test
  void thereIsNoOtherPage() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          Stream.concat(
                  Stream.of("README.md"),
                  Stream.of(ContentSchema.Kind.values()).map(kind -> kind.word() + ".md"))
              .sorted()
              .toList(),
          files.map(file -> String.valueOf(file.getFileName())).sorted().toList());
    }
  }

  @Test
  void everyKeySaysInASentenceWhatItIs() {
    for (ContentSchema.Kind kind : ContentSchema.Kind.values()) {
      List<String> rows =
          ReferencePage.of(kind).lines().filter(line -> line.matches("\\| \\**`.*")).toList();
      assertTrue(!rows.isEmpty(), kind.word());
      for (String row : rows) {
        assertTrue(row.matches(".* \\| [A-Z0-9].*\\. \\| `.*"), row);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ContentSchema.Kind.class)
  void everyLinkWithinAPageLeadsToAHeading(ContentSchema.Kind kind) {
    String page = ReferencePage.of(kind);
    List<String> anchors =
        page.lines()
            .filter(line -> line.startsWith("#"))
            .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
            .map(heading -> heading.replace(".", "").replace("`", "").replace(' ', '-'))
            .toList();
    Pattern.compile("\\]\\(#([^)]*)\\)")
        .matcher(page)
        .results()
        .forEach(link -> assertTrue(anchors.contains(link.group(1)), link.group()));
  }

  /** A page with the table between two marks of a name. */
  private static String table(String page, String name, String table) {
    return page.replaceFirst(
        "(?s)(<!-- " + name + " -->\n).*?(<!-- end of " + name + " -->)",
        Matcher.quoteReplacement("<!-- " + name + " -->\n\n" + table + "\n") + "$2");
  }

  private static void hold(String name, String text) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("gailan.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }
    String there = Files.exists(file) ? Files.readString(file) : "";
    assertEquals(text, there, "run the test with -Dgailan.update=true");
  }
}
