package org.gailan.preflight;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.gailan.TestReport;

/** A PDF that the engine built, with labels, and with one thing planted in it. */
final class Fixture {
  private final byte[] clean;

  private Fixture(byte[] clean) {
    this.clean = clean;
  }

  /** What is planted. */
  interface Fault {
    void into(PDDocument document) throws IOException;
  }

  /** The English tea market with page labels as they should be. */
  static Fixture tea(Path folder) {
    TestReport.Ran ran =
        PackedTea.in(folder).built("--edition", "proof", "--lang", "en", "--format", "pdf");
    try {
      byte[] built = Files.readAllBytes(ran.output("proof/tea.en.pdf"));
      return new Fixture(changed(built, document -> label(document, 40)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void label(PDDocument document, int first) throws IOException {
    PDPageLabels labels = new PDPageLabels(document);
    PDPageLabelRange range = new PDPageLabelRange();
    range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
    range.setStart(first);
    labels.setLabelItem(0, range);
    document.getDocumentCatalog().setPageLabels(labels);
  }

  byte[] clean() {
    return clean;
  }

  byte[] with(Fault fault) {
    return changed(clean, fault);
  }

  private static byte[] changed(byte[] pdf, Fault fault) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      fault.into(document);
      document.setDocumentId(9L);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
