package org.gailan.redaction.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gailan.TestReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The search finds whatever is planted, through every channel, and nothing where nothing is. */
final class PlantedLeaksTest {
  private static final int FEWEST_OF_A_CHANNEL = 5;
  private static final int FEWEST = 120;

  private static final List<String> FILES = List.of(Plant.PDF, Plant.HTML, "manifest.json");

  private static final String REPORT =
      """
      id: ferries
      title: {zh-Hant: 虛構渡輪, en: Made-up Ferries}
      languages: [zh-Hant, en]
      first-page: 31
      edition: proof
      editions: {proof: {redactions: removed, warning: {verified: true, text: {zh-Hant: 虛構, en: MADE UP}}}}
      sections: [ferries.yaml]
      """;

  private static final String SAILINGS =
      """
      name: {zh-Hant: 航次, en: Sailings}
      unit: {zh-Hant: 次, en: sailings}
      series:
        day: {name: {zh-Hant: 日航, en: By day}, values: {2021: 31400, 2022: 40100, 2023: 52300}}
        night: {name: {zh-Hant: 夜航, en: By night}, values: {2021: 1200, 2022: 3400, 2023: 8800}}
      """;

  private static final String FERRIES =
      """
      id: ferries
      blocks:
        - heading: {zh-Hant: 渡輪, en: Ferries}
          level: 1
        - paragraph:
            zh-Hant: "渡輪由{redacted offering-party: 某公司}營運。{note a}"
            en: "Ferries (渡輪) are run by {redacted offering-party: somebody} and others.{note a}"
        - notes: {a: {zh-Hant: 見下。, en: See below.}}
        - chart: {kind: grouped-bars, title: {zh-Hant: 航次, en: Sailings}, dataset: sailings}
        - table: {title: {zh-Hant: 航次表, en: All sailings}, dataset: sailings}
      """;

  @TempDir private static Path clean;

  @BeforeAll
  static void build() throws IOException {
    TestReport.Ran ran =
        TestReport.in(clean)
            .with("report.yaml", REPORT)
            .with("data/sailings.yaml", SAILINGS)
            .with("ferries.yaml", FERRIES)
            .built("--lang", "en", "--date", "2026-11-23");
    for (String file : FILES) {
      Files.copy(ran.output("proof/" + file), clean.resolve(file));
    }
  }

  static List<Plant> plants() {
    return Stream.of(
            PageTextPlants.all(),
            DocumentPlants.all(),
            InteractivePlants.all(),
            BytesPlants.all(),
            FontPlants.all(),
            LayerAndImagePlants.all(),
            GeometryPlants.all(),
            HtmlPlants.all(),
            RecordPlants.all(),
            RecordPlants.onTheConsole())
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("plants")
  void findsWhatIsPlanted(Plant plant, @TempDir Path beside) throws IOException {
    Path folder = Files.createDirectory(beside.resolve("output"));
    for (String file : FILES) {
      Files.copy(clean.resolve(file), folder.resolve(file));
    }
    plant.planting().into(folder, plant.secret().words());
    LeakSearch search = LeakSearch.in(folder);
    Path console = beside.resolve("console");
    if (Files.exists(console)) {
      search.console(Files.readString(console));
    }
    List<Leak> leaks = search.leaks(plant.secret());
    boolean found =
        leaks.stream()
            .filter(leak -> leak.secret().equals(plant.secret().words()))
            .anyMatch(leak -> leak.place().contains(plant.place()));
    assertTrue(found, () -> "not found at " + plant.place() + ", but at " + leaks);
  }

  @Test
  void plantsThroughEveryChannel() {
    Map<Channel, Long> count =
        plants().stream().collect(Collectors.groupingBy(Plant::channel, Collectors.counting()));
    assertEquals(Channel.values().length, count.size());
    count.forEach((channel, n) -> assertTrue(n >= FEWEST_OF_A_CHANNEL, channel + ": " + n));
    assertTrue(plants().size() >= FEWEST, "only " + plants().size());
  }

  @Test
  void takesNoCoordinateForANumber(@TempDir Path folder) throws IOException {
    try (PDDocument document = Loader.loadPDF(clean.resolve(Plant.PDF).toFile())) {
      PageTextPlants.form(document, "73914.6 0 Td (x) Tj 64.1937 0 Td (x) Tj");
      document.save(folder.resolve(Plant.PDF).toFile());
    }
    assertEquals(List.of(), LeakSearch.in(folder).leaks(Secret.of("73,914.6")));
  }

  @Test
  void findsNothingWhereNothingIs() {
    List<Secret> secrets =
        List.of(
            Plant.LATIN,
            Plant.CHINESE,
            Secret.drawn("73,914.6", 52_300),
            Secret.of("The Undisclosed Underwriting Company of the Northern Harbour Limited"),
            Secret.of("未獲披露的包銷商（北港）有限公司"));
    assertEquals(List.of(), LeakSearch.in(clean).console("wrote 3 files").leaks(secrets));
  }
}
