package org.gailan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gailan.TestReport;
import org.gailan.TestReport.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gailan new --from}: the skeleton of a report. All reports but the shipped are made up. */
final class NewFromTest {
  /** What must not be found in a skeleton is written with this in it. */
  private static final String SECRET = "zqx";

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "src/main/resources/org/gailan/starter",
        "src/test/reports/every-block",
        "src/test/reports/checks-bilingual",
        "src/test/reports/planted/dental-clinics",
        "src/test/reports/planted/education-software",
        "src/test/reports/planted/eyewear",
        "src/test/reports/planted/tea"
      })
  void aSkeletonHasNoErrorsAndNothingOfTheOldAndIsItsOwnSkeleton(String old) throws IOException {
    TestReport report = TestReport.in(directory).like(Path.of(old));
    Ran made = report.run("new", "skeleton", "--from", "content");
    assertEquals(0, made.exitCode(), made.err());

    Ran checked = report.run("check", "--quick", "skeleton");
    assertEquals(0, checked.exitCode(), checked.err());

    Map<String, String> skeleton = files("skeleton");
    skeleton.keySet().removeIf(name -> name.startsWith("schema/"));
    assertEquals(List.of(), remains(files("content"), skeleton));

    report.run("new", "again", "--from", "skeleton");
    assertEquals(files("skeleton"), files("again"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "src/test/reports/every-block"})
  void aSkeletonBuildsWithPlaceholders(String old) throws IOException {
    TestReport report = TestReport.in(directory).like(Path.of(old));
    report.run("new", "skeleton", "--from", "content", "--id", "kites");
    Ran built = report.run("build", "skeleton", "--lang", "en", "--format", "html");
    assertEquals(0, built.exitCode(), built.err());
    try (Stream<Path> walk = Files.walk(built.output(""))) {
      Path html = walk.filter(f -> f.endsWith("kites.en.html")).findFirst().orElseThrow();
      assertTrue(Files.readString(html).contains("[Paragraph]"));
    }
  }

  @Test
  void nothingThatAnAuthorWroteIsInAByteOfASkeleton() throws IOException {
    TestReport report = TestReport.in(directory);
    SecretReport.FILES.forEach(report::with);
    Ran made = report.run("new", "skeleton", "--from", "content");
    assertEquals(0, made.exitCode(), made.err());
    Map<String, String> skeleton = files("skeleton");
    skeleton.keySet().removeIf(name -> name.startsWith("schema/")); // the program's own
    skeleton.forEach(
            (name, text) -> {
              assertFalse(text.toLowerCase(Locale.ROOT).contains(SECRET), () -> name + "\n" + text);
              assertFalse(text.contains("9876"), () -> name + "\n" + text);
              assertFalse(name.contains(SECRET), name);
            });
    Ran checked = report.run("check", "--quick", "skeleton");
    assertEquals(0, checked.exitCode(), checked.err());
  }

  @Test
  void aSkeletonKeepsTheStructureAndNothingElse() throws IOException {
    TestReport report = TestReport.in(directory);
    SecretReport.FILES.forEach(report::with);
    report.run("new", "skeleton", "--from", "content");
    Map<String, String> skeleton = files("skeleton");
    assertEquals(
        SecretReport.SECTION_EMPTIED,
        withoutRemarks(skeleton.getOrDefault("sections/market.yaml", "")));
    assertEquals(
        SecretReport.RANKING_EMPTIED,
        withoutRemarks(skeleton.getOrDefault("data/makers.yaml", "")));
    assertEquals(
        SecretReport.SERIES_EMPTIED, withoutRemarks(skeleton.getOrDefault("data/sales.yaml", "")));
    assertEquals(
        SecretReport.REPORT_EMPTIED, withoutRemarks(skeleton.getOrDefault("report.yaml", "")));
    assertFalse(skeleton.containsKey("terms.yaml"));
    assertFalse(skeleton.containsKey("facts.yaml"));
    assertFalse(skeleton.containsKey("data/prices.csv"));
  }

  @Test
  void aSkeletonSaysWhatIsToBeFilledIn() throws IOException {
    TestReport report = TestReport.in(directory).like(Path.of("content"));
    Ran made = report.run("new", "skeleton", "--from", "content");
    assertTrue(made.out().startsWith("made skeleton, the skeleton of content. Next:"), made.out());
    assertTrue(
        made.out()
            .contains(
                "Kept as they are: ids, names of files, years of datasets, regulatory texts. See"
                    + " that none of them tells more than it should."),
        made.out());
    files("skeleton")
        .forEach(
            (name, text) ->
                assertTrue(!name.endsWith(".yaml") || text.contains("\n# TODO: "), name));
    Ran checked = report.run("check", "skeleton");
    assertTrue(checked.out().contains("to be filled in: "), checked.out());
  }

  @Test
  void theGlossaryIsKeptIfAskedForButNotItsRedactedTerms() throws IOException {
    TestReport report =
        TestReport.in(directory)
            .like(Path.of("src/test/reports/planted/tea"))
            .with(
                "terms.yaml",
                """
                # A remark that tells.
                terms:
                  black:
                    zh-Hant: 紅茶
                    en: black tea
                    full: {zh-Hant: 紅茶（發酵）, en: "black tea (fermented)"}
                    avoid: {en: [red tea]}
                  agent:
                    zh-Hant: 虛構代理
                    en: Made-up Agent
                    redacted: confidential
                  counted:
                    zh-Hant: 茶行
                    en: tea house
                    full: {zh-Hant: "{fact founded}的茶行", en: "tea house of {fact founded}"}
                """)
            .with("sections/02-market.yaml", "id: market\nblocks: [{page-break: always}]\n")
            .with("sections/01-sources.yaml", "id: sources\nblocks: [{page-break: always}]\n")
            .with("sections/03-competition.yaml", "id: own\nblocks: [{page-break: always}]\n");
    Ran made = report.run("new", "skeleton", "--from", "content", "--keep-terms");
    assertEquals(0, made.exitCode(), made.err());
    assertEquals(
        """
        terms:
          black:
            zh-Hant: 紅茶
            en: black tea
            full: {zh-Hant: "紅茶（發酵）", en: "black tea (fermented)"}
            avoid: {en: [red tea]}
          counted: {zh-Hant: 茶行, en: tea house}
        """,
        withoutRemarks(files("skeleton").getOrDefault("terms.yaml", "")));
  }

  @Test
  void theReportsOwnTemplatesGoWithIt() throws IOException {
    TestReport report =
        TestReport.in(directory)
            .like(Path.of("content"))
            .with("templates/page.css", "/* our house */\n");
    Ran made = report.run("new", "skeleton", "--from", "content");
    assertEquals("/* our house */\n", files("skeleton").get("templates/page.css"));
    assertTrue(made.out().contains("regulatory texts, templates."), made.out());
  }

  @Test
  void aReportThatCannotBeReadIsNotEmptied() {
    TestReport report = TestReport.in(directory).with("report.yaml", "id: tea\nlanguages: [en\n");
    Ran refused = report.run("new", "skeleton", "--from", "content");
    assertEquals(1, refused.exitCode());
    assertTrue(refused.err().contains("content/report.yaml:"), refused.err());
    assertFalse(Files.exists(directory.resolve("skeleton")));
    assertEquals(1, report.run("new", "skeleton", "--from", "nowhere").exitCode());
  }

  @Test
  void optionsThatDoNotGoTogetherAreRefused() {
    TestReport report = TestReport.in(directory).like(Path.of("content"));
    Ran language = report.run("new", "skeleton", "--from", "content", "--lang", "en");
    assertEquals(2, language.exitCode());
    assertEquals(
        "gailan: --lang does not go with --from: a skeleton has the languages of its report",
        language.err().lines().findFirst().orElse(""));
    Ran terms = report.run("new", "skeleton", "--keep-terms");
    assertEquals(2, terms.exitCode());
    assertEquals(
        "gailan: --keep-terms goes with --from, which names the report whose terms are kept",
        terms.err().lines().findFirst().orElse(""));
    assertFalse(Files.exists(directory.resolve("skeleton")));
  }

  /** The sentences and numbers of the old report that the skeleton still holds. */
  private static List<String> remains(Map<String, String> old, Map<String, String> skeleton) {
    String kept = String.join("\n", skeleton.values());
    TreeSet<String> years = new TreeSet<>();
    TreeSet<String> numbers = new TreeSet<>();
    List<String> remains = new ArrayList<>();
    old.forEach(
        (name, text) -> {
          String told = withoutRemarks(withoutRegulatory(text));
          if (name.endsWith(".csv") || name.startsWith("data/") || name.equals("facts.yaml")) {
            find("(?<![\\w.-])~?[0-9][0-9,]*(\\.[0-9]+)?", told).forEach(numbers::add);
          }
          if (name.startsWith("data/")) {
            find("(?<![\\w.-])(19|20)[0-9]{2}(?![\\w.])", told).forEach(years::add);
          }
          find("\\p{IsHan}{4,}", told).forEach(remains::add);
          find("[A-Z]?[a-z’-]+( [A-Za-z’-]+){2,}", told).forEach(remains::add);
        });
    numbers.removeAll(years);
    numbers.removeIf(number -> number.length() < 3); // 1 and 0 are the skeleton's own
    remains.removeIf(words -> !kept.contains(words));
    // The usual title, a placeholder, and a formula that names series only.
    remains.removeAll(List.of("行業概覽", "資料來源", "all - home"));
    numbers.stream()
        .filter(
            n ->
                Pattern.compile("(?<![\\w.])" + Pattern.quote(n) + "(?![\\w.])")
                    .matcher(kept)
                    .find())
        .forEach(remains::add);
    return remains;
  }

  /** Standard words are kept, so they are not looked for. */
  private static String withoutRegulatory(String text) {
    return text.replaceAll("(?s)\nregulatory-texts:\n.*?\n(?=[a-z#])", "\n")
        .replaceAll("warning: \\{verified.*", "");
  }

  private static List<String> find(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(m -> m.group()).toList();
  }

  private static String withoutRemarks(String text) {
    return text.replaceAll("(?m)^ *#.*\n", "").replaceAll("(?m) # .*$", "");
  }

  /** The text of each file by its path. */
  private Map<String, String> files(String folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path root = directory.resolve(folder);
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }
}
