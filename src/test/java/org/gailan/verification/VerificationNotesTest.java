package org.gailan.verification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gailan.TestReport;
import org.gailan.verification.Notes.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gailan figures} says of a report. */
final class VerificationNotesTest {
  @TempDir private Path folder;

  private Notes tea() {
    TestReport.Ran ran = MadeUpReports.tea(folder).run("figures", "-q");
    assertEquals("", ran.err());
    return Notes.read(ran.output("proof/tea.figures.csv"));
  }

  @Test
  void rowsStandInTheOrderOfTheDocument() {
    List<String> ids =
        tea().rows().stream()
            .filter(row -> row.get("Block").equals("tea_2"))
            .map(row -> row.get("ID"))
            .toList();

    assertEquals(
        List.of(
            "statement.fact.founded #1",
            "fact.founded #1",
            "fact.fee #1",
            "leaves.year.2020 #1",
            "leaves.green.2020 #1",
            "leaves.year.2024 #1",
            "leaves.green.2024 #1",
            "leaves.green.cagr.2020-2024 #1",
            "houses.own.rank #1",
            "houses.own.share #1",
            "houses.count #1",
            "houses.total.share #1",
            "typed.tea.2023 #1",
            "typed.tea.12 #1",
            "typed.tea.3.5% #1",
            "typed.tea.5 #1",
            "typed.tea.20000000-RMB #1"),
        ids.stream().filter(id -> !id.equals("typed.tea.20000000 #1")).toList());
  }

  @Test
  void aRowShowsWhatBothLanguagesSayWhateverTheirOrder() {
    Row row = tea().row("leaves.green.2020 #1");

    assertEquals("10.0萬噸", row.get("Figure (zh-Hant)"));
    assertEquals("100,000 tonnes", row.get("Figure (en)").replace("0.10 million", "100,000"));
    assertTrue(row.get("Sentence or place (zh-Hant)").startsWith("綠茶由2020年的"));
    assertTrue(row.get("Sentence or place (en)").startsWith("Green tea rose from "));
    assertEquals("41", row.get("Page (zh-Hant)"));
    assertEquals("41", row.get("Page (en)"));
  }

  @Test
  void everyFigureOfTheShippedReportHasBothLanguages() {
    TestReport report = TestReport.in(folder).likeTheVerifiedShippedReport();
    TestReport.Ran ran = report.run("figures", "-q");
    Notes notes = Notes.read(ran.output("application-proof/industry-overview.figures.csv"));

    assertTrue(notes.rows().size() > 150, "only " + notes.rows().size());
    for (Row row : notes.rows()) {
      for (String language : List.of("zh-Hant", "en")) {
        assertFalse(row.get("Sentence or place (" + language + ")").isEmpty(), row::toString);
        boolean figure = row.get("Kind").equals("figure");
        assertEquals(figure, !row.get("Figure (" + language + ")").isEmpty(), row::toString);
      }
    }
  }

  @Test
  void aClaimIsAStatementWithWhatTheDataSayToIt() {
    TestReport.Ran ran =
        MadeUpReports.bicycles(folder)
            .with(
                "all.yaml",
                """
                id: all
                blocks:
                  - paragraph: Bicycles are fun. Maker A sold the most of them. Others sold less.
                    claims:
                      - {claim: rank makers a = 1, says: the most}
                """)
            .run("figures", "-q");

    Row row =
        Notes.read(ran.output("proof/bicycles.figures.csv")).row("claim.rank makers a = 1 #1");
    assertEquals("statement", row.get("Kind"));
    assertEquals("Maker A sold the most of them.", row.get("Sentence or place (en)"));
    assertEquals("claimed", row.get("Status"));
    assertTrue(row.get("Proof").startsWith("true: "), row.get("Proof"));
    assertEquals("1", row.get("Page (en)"));
  }

  @Test
  void aRowSaysWhereItsFigureComesFrom() {
    Notes notes = tea();

    Row value = notes.row("leaves.green.2024 #1");
    assertEquals("disclosed", value.get("Status"));
    assertEquals("20.0", value.get("Value"));
    assertEquals("ten thousand tonnes", value.get("Unit"));
    assertEquals("The Made-up Tea Society; Tea Report; March 2025; p. 12", value.get("Source"));
    assertTrue(value.get("Written at").startsWith("content/data/leaves.yaml:9:"));
    Row rate = notes.row("leaves.green.cagr.2020-2024 #1");
    assertEquals("(20.0 / 10.0)^(1/4) - 1", rate.get("Formula"));
    assertTrue(rate.get("Proof").startsWith("consistent: "), rate.get("Proof"));
    Row share = notes.row("leaves.green.share.2024 #1");
    assertEquals("computed", share.get("Status"));
    assertEquals("20.0 / ~26.0", share.get("Formula"));
    Row derived =
        notes.rows().stream()
            .filter(row -> row.get("ID").startsWith("leaves.black.2028 "))
            .findFirst()
            .orElseThrow();
    assertEquals("derived", derived.get("Status"));
    assertEquals("extrapolated from the area planted", derived.get("Formula"));
    Row fee = notes.row("fact.fee #1");
    assertEquals("The Made-up Tea Society; p. 3", fee.get("Source"));
    assertEquals("typed", notes.row("typed.tea.2023 #1").get("Status"));
  }

  @Test
  void statementsStandOnThePagesThatTheirRowsName() throws IOException {
    TestReport report = TestReport.in(folder).likeTheVerifiedShippedReport();
    TestReport.Ran built = report.built("--format", "pdf", "-q");
    TestReport.Ran ran = report.run("figures", "-q");
    String files = "application-proof/industry-overview.";
    Notes notes = Notes.read(ran.output(files + "figures.csv"));
    int looked = 0;
    for (String language : List.of("zh-Hant", "en")) {
      try (PDDocument pdf = Loader.loadPDF(built.output(files + language + ".pdf").toFile())) {
        for (Row row : notes.rows()) {
          List<Integer> pages = row.pages(language, language);
          if (row.get("Kind").equals("statement") && pages.size() == 1) {
            String text = row.get("Sentence or place (" + language + ")").replaceAll("\\s", "");
            String page = text(pdf, pages.get(0) - 106);
            // A list's label or a note's mark may stand within the sentence.
            String end = text.substring(Math.max(0, text.length() - 12));
            assertTrue(page.contains(end), () -> end + " is not on page " + pages);
            looked++;
          }
        }
      }
    }
    assertTrue(looked > 20, "only " + looked);
  }

  private static String text(PDDocument pdf, int index) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(index + 1);
    stripper.setEndPage(index + 1);
    return stripper.getText(pdf).replaceAll("[\\s\\u00a0]", "");
  }

  @Test
  void wordsThatAnEditionRemovesStandInNoCellOfIt() throws IOException {
    TestReport report = MadeUpReports.tea(folder);

    Path proof = report.run("figures", "-q").output("proof");
    Path working = report.run("figures", "-q", "--edition", "working").output("working");

    for (String secret : List.of("98789", "祕密", "Secret")) {
      assertFalse(Files.readString(proof.resolve("tea.figures.csv")).contains(secret));
      assertFalse(Workbooks.xml(proof.resolve("tea.figures.xlsx")).contains(secret));
      assertTrue(Files.readString(working.resolve("tea.figures.csv")).contains(secret));
    }
  }

  @Test
  void sameContentMakesTheSameBytes() throws IOException {
    MadeUpReports.tea(folder).run("figures", "-q", "--date", "2026-03-31");
    Path out = folder.resolve("output/proof");
    byte[] xlsx = Files.readAllBytes(out.resolve("tea.figures.xlsx"));
    byte[] csv = Files.readAllBytes(out.resolve("tea.figures.csv"));
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      MadeUpReports.tea(folder).run("figures", "-q", "--date", "2026-03-31");
    } finally {
      TimeZone.setDefault(zone);
    }

    assertArrayEquals(xlsx, Files.readAllBytes(out.resolve("tea.figures.xlsx")));
    assertArrayEquals(csv, Files.readAllBytes(out.resolve("tea.figures.csv")));
  }

  @Test
  void contentWithErrorsLeavesTheLastNotesAsTheyWere() throws IOException {
    TestReport report = MadeUpReports.tea(folder);
    Path csv = report.run("figures", "-q").output("proof/tea.figures.csv");
    byte[] before = Files.readAllBytes(csv);

    TestReport.Ran ran =
        report.replacing("data/leaves.yaml", "2024: 20.0", "2024: twenty").run("figures", "-q");

    assertEquals(1, ran.exitCode());
    assertArrayEquals(before, Files.readAllBytes(csv));
  }

  @Test
  void onlyTheFormatsAskedForAreWritten() {
    TestReport.Ran ran = MadeUpReports.bicycles(folder).run("figures", "--format", "csv", "-q");

    assertEquals(0, ran.exitCode());
    assertTrue(Files.exists(ran.output("proof/bicycles.figures.csv")));
    assertFalse(Files.exists(ran.output("proof/bicycles.figures.xlsx")));
  }

  @Test
  void wrongEditionIsWrongUsage() {
    TestReport.Ran ran = MadeUpReports.bicycles(folder).run("figures", "-q", "--edition", "prof");

    assertEquals(2, ran.exitCode());
    assertTrue(ran.err().contains("no edition 'prof'"), ran.err());
  }

  @Test
  @Timeout(180)
  void tenThousandFiguresAreNoted() {
    String rows =
        IntStream.range(0, 2000)
            .mapToObj(
                i ->
                    "  s%d: {name: Line, values: {2020: %d, 2021: %d, 2022: %d, 2023: %d, 2024: %d}}\n"
                        .formatted(i, i, i + 1, i + 2, i + 3, i + 4))
            .collect(Collectors.joining());
    TestReport report =
        MadeUpReports.bicycles(folder)
            .with("data/models.yaml", "name: Lines\nunit: count\nsource: Made up\nseries:\n" + rows)
            .with("all.yaml", "id: all\nblocks:\n  - table: {title: All, dataset: models}\n");

    TestReport.Ran ran = report.run("figures", "-q");

    Notes notes = Notes.read(ran.output("proof/bicycles.figures.csv"));
    assertEquals(10_005, notes.rows().size());
  }
}
