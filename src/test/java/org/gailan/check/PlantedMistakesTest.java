package org.gailan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gailan.TestReport;
import org.gailan.build.CheckedReport;
import org.gailan.build.Stopwatch;
import org.gailan.font.Typefaces;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small reports with one mistake each, found by the right rule at the right place, and variations
 * of them without any, in which nothing is found. The reports, the mistakes and how to add one are
 * in src/test/reports/planted; run with {@code -Dgailan.update=true} to write the numbers there.
 */
final class PlantedMistakesTest {
  private static final Path FOLDER = Path.of("src/test/reports/planted");
  private static final Path README = FOLDER.resolve("README.md");
  private static final String NUMBERS = "## The numbers\n";
  private static final Typefaces TYPEFACES = new Typefaces();

  @TestFactory
  Stream<DynamicNode> onlyWhatIsPlantedIsFound(@TempDir Path directory) throws IOException {
    List<DynamicNode> nodes = new ArrayList<>();
    for (Path industry : industries()) {
      String name = industry.getFileName().toString();
      Path copies = directory.resolve(name);
      List<DynamicNode> tests = new ArrayList<>();
      tests.add(
          DynamicTest.dynamicTest(
              "as it is",
              () -> assertEquals(List.of(), findings(copy(industry, copies.resolve("0"))))));
      for (String file : List.of("mistakes.txt", "variations.txt")) {
        for (PlantedCase planted : PlantedCase.read(industry.resolve(file))) {
          Path copy = copies.resolve(file + planted.line());
          tests.add(
              DynamicTest.dynamicTest(
                  planted.name(),
                  industry.resolve(file).toUri(),
                  () -> hold(planted, industry, copy)));
        }
      }
      nodes.add(DynamicContainer.dynamicContainer(name, tests));
    }
    return nodes.stream();
  }

  @Test
  void aHundredMistakesAndFiftyVariationsAreCounted() throws IOException {
    Count all = new Count();
    TreeMap<String, Integer> rules = new TreeMap<>();
    StringBuilder table = new StringBuilder();
    for (Path industry : industries()) {
      Count count = new Count();
      count.mistakes(PlantedCase.read(industry.resolve("mistakes.txt")), rules);
      count.variations(PlantedCase.read(industry.resolve("variations.txt")));
      table.append(count.row(industry.getFileName().toString()));
      all.add(count);
    }
    String readme = Files.readString(README);
    String expected =
        readme.substring(0, readme.indexOf(NUMBERS) + NUMBERS.length())
            + """

              | report | mistakes | found | missed | variations | false |
              | --- | ---: | ---: | ---: | ---: | ---: |
              """
            + table
            + all.row("**all**")
            + "\n| rule | mistakes that it finds |\n| --- | ---: |\n"
            + rows(rules);
    if (Boolean.getBoolean("gailan.update")) {
      Files.writeString(README, expected);
    }
    assertEquals(expected, Files.readString(README), "run the test with -Dgailan.update=true");
    assertTrue(all.found >= 100, () -> all.found + " mistakes are found");
    assertTrue(all.variations - all.falselyFound >= 50, () -> all.variations + " variations");
  }

  /** A gap that has closed is to be taken out of the list. */
  private static void hold(PlantedCase planted, Path industry, Path copy) throws IOException {
    List<String> expected = planted.plant(copy(industry, copy).resolve("content"));
    List<String> found = findings(copy);
    if (planted.gap().isPresent()) {
      assertNotEquals(expected, found, "the gap is closed; remove its line");
    } else {
      assertEquals(String.join("\n", expected), String.join("\n", found), planted::name);
    }
  }

  private static Path copy(Path industry, Path directory) {
    TestReport.in(directory).like(industry);
    return directory;
  }

  /** As {@link PlantedCase#plant} writes what is expected. */
  private static List<String> findings(Path directory) {
    return CheckedReport.of(
            directory.resolve("content"), directory, TYPEFACES, new Stopwatch(stage -> {}))
        .diagnostics()
        .sorted()
        .stream()
        .map(found -> found.location() + " " + found.rule())
        .map(found -> found.replaceFirst("^content/", ""))
        .sorted()
        .toList();
  }

  private static List<Path> industries() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static String rows(Map<String, Integer> rules) {
    StringBuilder rows = new StringBuilder();
    rules.forEach((rule, mistakes) -> rows.append("| `%s` | %d |\n".formatted(rule, mistakes)));
    return rows.toString();
  }

  /** How many there are; those with a gap are missed, or found though nothing is wrong. */
  private static final class Count {
    private int mistakes;
    private int found;
    private int variations;
    private int falselyFound;

    void mistakes(List<PlantedCase> cases, Map<String, Integer> rules) {
      mistakes += cases.size();
      for (PlantedCase planted : cases) {
        assertTrue(!planted.finds().isEmpty(), () -> planted.name() + " says what is found");
        if (planted.gap().isEmpty()) {
          found++;
          planted.finds().stream()
              .flatMap(List::stream)
              .distinct()
              .forEach(rule -> rules.merge(rule, 1, Integer::sum));
        }
      }
    }

    void variations(List<PlantedCase> cases) {
      variations += cases.size();
      falselyFound +=
          (int) cases.stream().map(PlantedCase::gap).filter(Optional::isPresent).count();
      cases.forEach(c -> assertEquals(List.of(), c.finds(), c::name));
    }

    void add(Count other) {
      mistakes += other.mistakes;
      found += other.found;
      variations += other.variations;
      falselyFound += other.falselyFound;
    }

    String row(String name) {
      return "| %s | %d | %d | %d | %d | %d |\n"
          .formatted(name, mistakes, found, mistakes - found, variations, falselyFound);
    }
  }
}
