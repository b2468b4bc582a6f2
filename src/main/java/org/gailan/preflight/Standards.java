package org.gailan.preflight;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.content.Filing.Demand;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.Severity;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/** A file is PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), says veraPDF. */
final class Standards implements Check {
  private static final Pattern PAGE = Pattern.compile("pages\\[(\\d+)\\]");

  @Override
  public void check(PdfFile file, Expected expected, Findings findings) throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    check(file, PDFAFlavour.PDFA_2_A, "standard.pdf-a", expected, Demand.PDF_A, findings);
    check(file, PDFAFlavour.PDFUA_1, "standard.pdf-ua", expected, Demand.PDF_UA, findings);
  }

  /** How often a rule is broken, and where first. */
  private record Broken(TestAssertion first, int times) {}

  private static void check(
      PdfFile file,
      PDFAFlavour flavour,
      String rule,
      Expected expected,
      Demand demand,
      Findings findings)
      throws IOException {
    Severity severity = expected.demanded().contains(demand) ? Severity.ERROR : Severity.WARNING;
    Map<RuleId, Broken> broken = new LinkedHashMap<>();
    for (TestAssertion assertion : validated(file.bytes(), flavour).getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        broken.merge(
            assertion.getRuleId(),
            new Broken(assertion, 1),
            (before, again) -> new Broken(before.first, before.times + 1));
      }
    }
    broken.forEach(
        (id, found) ->
            findings.add(
                severity,
                rule,
                page(found.first.getLocation().getContext()),
                broken(flavour, id, found)));
  }

  private static ValidationResult validated(byte[] pdf, PDFAFlavour flavour) throws IOException {
    try (InputStream in = new ByteArrayInputStream(pdf);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser);
    } catch (VeraPDFException e) {
      throw new IOException("the validator could not read it: " + e.getMessage(), e);
    }
  }

  private static Message broken(PDFAFlavour flavour, RuleId id, Broken found) {
    String standard = flavour == PDFAFlavour.PDFUA_1 ? "PDF/UA-1" : "PDF/A-2a";
    String said = sentence(found.first.getMessage());
    return found.times == 1
        ? Message.of(
            "%s, clause %s, test %d, is broken once: %s",
            standard, id.getClause(), id.getTestNumber(), said)
        : Message.of(
            "%s, clause %s, test %d, is broken %d times: %s",
            standard, id.getClause(), id.getTestNumber(), found.times, said);
  }

  private static String sentence(String message) {
    return message.replaceAll("\\s+", " ").strip().replaceFirst("\\.$", "");
  }

  private static Optional<Integer> page(String context) {
    Matcher page = PAGE.matcher(Optional.ofNullable(context).orElse(""));
    return page.find() ? Optional.of(Integer.parseInt(page.group(1)) + 1) : Optional.empty();
  }
}
