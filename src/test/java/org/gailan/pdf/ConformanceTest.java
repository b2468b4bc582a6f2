package org.gailan.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  private static final List<PDFAFlavour> FLAVOURS =
      List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

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

  private static String brokenRules(byte[] pdf, PDFAFlavour flavour)
      throws IOException, VeraPDFException {
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
