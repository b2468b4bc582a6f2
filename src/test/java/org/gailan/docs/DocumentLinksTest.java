package org.gailan.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of the documentation lead somewhere. */
final class DocumentLinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("(?ms)^ *```.*?^ *```$|`[^`\n]*`");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*?) *$");
  private static final long LARGEST_PICTURE = 120_000;

  @Test
  void everyLinkLeadsToAFileAndAHeadingThatAreThere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      Matcher link = LINK.matcher(CODE.matcher(Files.readString(page)).replaceAll(""));
      while (link.find()) {
        if (!link.group(1).matches("(?i)[a-z]+:.*") && !leadsSomewhere(page, link.group(1))) {
          broken.add(page + ": " + link.group(1));
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void everyPageOfTheDocumentationIsOnItsMap() throws IOException {
    String map = Files.readString(Path.of("docs/README.md"));
    List<String> missing =
        pages().stream()
            .map(page -> page.toString().replace('\\', '/'))
            .filter(page -> page.matches("docs/(how-to/)?[a-z-]+\\.md"))
            .map(page -> page.substring("docs/".length()))
            .filter(page -> !map.contains("](" + page + ")"))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void everyPictureIsSmallAndShown() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path page : pages()) {
      all.append(Files.readString(page));
    }
    try (Stream<Path> pictures = Files.list(Path.of("docs/pictures"))) {
      for (Path picture : pictures.filter(file -> file.toString().endsWith(".png")).toList()) {
        assertTrue(Files.size(picture) < LARGEST_PICTURE, picture + " is large");
        assertTrue(
            all.indexOf("pictures/" + picture.getFileName()) >= 0, picture + " is not shown");
      }
    }
  }

  private static boolean leadsSomewhere(Path page, String link) throws IOException {
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
    return Files.exists(target)
        && (hash < 0 || headings(target).contains(link.substring(hash + 1)));
  }

  /** The headings of a page as GitHub makes anchors of them. */
  private static Set<String> headings(Path page) throws IOException {
    String text = Files.readString(page);
    return HEADING
        .matcher(text)
        .results()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .map(words -> words.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("docs"))) {
      return Stream.concat(
              Stream.of("README.md", "CONTRIBUTING.md", "content/README.md", "bench/README.md")
                  .map(Path::of)
                  .filter(Files::exists),
              files.filter(file -> file.toString().endsWith(".md")))
          .sorted()
          .toList();
    }
  }
}
