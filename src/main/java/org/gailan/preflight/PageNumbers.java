package org.gailan.preflight;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.gailan.content.Filing.Demand;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.Severity;

/** Pages print their number, count on without a hole, and are labelled with what they print. */
final class PageNumbers implements Check {
  @Override
  public void check(PdfFile file, Expected expected, Findings findings) throws IOException {
    List<Optional<String>> numbers = file.printedNumbers();
    count(numbers, expected, findings);
    PDPageLabels labels = file.document().getDocumentCatalog().getPageLabels();
    if (labels == null) {
      boolean demanded = expected.demanded().contains(Demand.PAGE_LABELS);
      findings.add(
          demanded ? Severity.ERROR : Severity.WARNING,
          "label.missing",
          Optional.empty(),
          Message.of(
              "there are no page labels, so that readers count the pages from 1; label each page"
                  + " with the number it prints"));
      return;
    }
    String[] written = labels.getLabelsByPageIndices();
    for (int i = 0; i < numbers.size(); i++) {
      String label = i < written.length ? Optional.ofNullable(written[i]).orElse("") : "";
      Optional<String> number = numbers.get(i);
      if (number.isPresent() && !label.equals(number.get())) {
        findings.error(
            "label.printed",
            i + 1,
            Message.of(
                "the page is labelled '%s' and prints %s; label it as it is printed",
                label, number.get()));
      }
    }
  }

  private static void count(List<Optional<String>> numbers, Expected expected, Findings findings) {
    Optional<Integer> next = expected.firstPage();
    for (int i = 0; i < numbers.size(); i++) {
      Optional<Integer> number =
          numbers.get(i).filter(text -> text.matches("[0-9]+")).map(Integer::valueOf);
      if (numbers.get(i).isEmpty()) {
        findings.error(
            "number.missing",
            i + 1,
            Message.of("no page number such as – 106 – was found at the foot"));
      } else if (number.isPresent() && next.isPresent() && !next.equals(number)) {
        findings.error(
            "number.sequence",
            i + 1,
            Message.of(
                "the page prints %d where %d should follow; number the pages without a hole",
                number.get(), next.get()));
      }
      next = number.map(n -> n + 1);
    }
  }
}
