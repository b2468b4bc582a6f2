package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gailan.TestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The shipped PDFs are PDF/A-2a and PDF/UA-1, says veraPDF. */
final class ConformanceTest {
  static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

  @Test
  void shippedPdfsBreakNoRule(@TempDir Path folder) throws IOException, VeraPDFException {
    VeraGreenfieldFoundryProvider.initialise();
    TestReport.Ran ran = TestReport.in(folder).like(ShippedReport.FOLDER).built("--format", "pdf");
    for (String language : List.of("zh-Hant", "en", "bilingual")) {
      byte[] pdf =
          Files.readAllBytes(
              ran.output("application-proof/industry-overview." + language + ".pdf"));
      for (PDFAFlavour flavour : FLAVOURS) {
        assertEquals("", brokenRules(pdf, flavour), language + ", " + flavour);
      }
    }
  }

  /** Notes without numbers, marks of names, and the bars and tags of translations. */
  @Test
  void whatPrintSaysByItselfBreaksNoRule(@TempDir Path folder)
      throws IOException, VeraPDFException {
    VeraGreenfieldFoundryProvider.initialise();
    TestReport lamps =
        TestReport.in(folder)
            .with(
                "report.yaml",
                """
                id: lamps
                title: {zh-Hant: 燈業概覽, en: The Lamp Industry}
                languages: [zh-Hant, en]
                editions: {working: {redactions: shown}}
                sections: [sections/a.yaml]
                """)
            .with(
                "terms.yaml",
                "terms: {works: {zh-Hant: 明燈廠, en: Mingdeng Works, entity: romanisation}}\n")
            .with(
                "data/lamps.yaml",
                """
                kind: ranking
                name: {zh-Hant: 燈店, en: Lamp shops}
                unit: HKD
                scale: million
                year: 2024
                measure: {zh-Hant: 收入, en: Revenue}
                ties: unrounded
                items:
                  a: {name: {zh-Hant: 甲, en: A}, value: 5.3}
                  b: {name: {zh-Hant: 乙, en: B}, value: 5.3}
                total: {name: {zh-Hant: 合計, en: Both}, value: 10.7}
                """);
    String section =
        """
        id: a
        blocks:
          - heading: {zh-Hant: 市場%1$s, en: Market}
          - paragraph: {zh-Hant: "{term works}製燈%1$s。", en: "{term works} makes lamps."}
          - ranking: {dataset: lamps, title: {zh-Hant: 燈店%1$s, en: Lamp shops}}
          - chart: {kind: horizontal-bars, title: {zh-Hant: 燈店, en: Shops}, dataset: lamps}
          - list: [{lead: {zh-Hant: 光%1$s, en: Light}, text: {zh-Hant: 光亮。, en: Lamps shine.}}]
        """;
    lamps.with("sections/a.yaml", section.formatted("")).run("confirm");
    TestReport.Ran ran =
        lamps.with("sections/a.yaml", section.formatted("乎")).built("--format", "pdf");
    assertTrue(ran.err().contains("translation.stale"), ran.err());
    for (String language : List.of("zh-Hant", "en", "bilingual")) {
      byte[] pdf = Files.readAllBytes(ran.output("working/lamps." + language + ".pdf"));
      for (PDFAFlavour flavour : FLAVOURS) {
        assertEquals("", brokenRules(pdf, flavour), language + ", " + flavour);
      }
    }
    String english = Poppler.text(ran.output("working/lamps.en.pdf")).replaceAll("\\s+", " ");
    assertTrue(
        english.contains("Mingdeng Works* makes lamps. [translation to be confirmed]"), english);
    assertTrue(english.contains("Figures may not add up to the total due to rounding."));
  }

  /** What veraPDF says against a file, a line a rule. */
  static String brokenRules(byte[] pdf, PDFAFlavour flavour) throws IOException, VeraPDFException {
    try (InputStream in = new ByteArrayInputStream(pdf);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId() + ": " + assertion.getMessage())
          .distinct()
          .collect(Collectors.joining("\n"));
    }
  }
}
