package org.gailan.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a file. */
final class Validation {
  private static final List<PDFAFlavour> FLAVOURS =
      List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

  private Validation() {}

  /** The rules of PDF/A-2a and of PDF/UA-1 that a file breaks, each with the file's name. */
  static List<String> brokenRules(Path file) {
    List<String> broken = new ArrayList<>();
    try {
      for (String rule : brokenRules(Files.readAllBytes(file))) {
        broken.add(file.getFileName() + " " + rule);
      }
      return broken;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rules of both that a PDF breaks. */
  static List<String> brokenRules(byte[] pdf) {
    VeraGreenfieldFoundryProvider.initialise();
    List<String> broken = new ArrayList<>();
    try {
      for (PDFAFlavour flavour : FLAVOURS) {
        broken.addAll(brokenRules(pdf, flavour));
      }
      return broken;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (VeraPDFException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> brokenRules(byte[] pdf, PDFAFlavour flavour)
      throws IOException, VeraPDFException {
    try (InputStream in = new ByteArrayInputStream(pdf);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId() + ": " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }
}
