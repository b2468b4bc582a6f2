package org.gailan.assembly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PageMode;
import org.gailan.preflight.Damage;
import org.gailan.preflight.Findings;
import org.gailan.preflight.PdfFile;

/**
 * Joins the sections of a document, in the order given. Pages are taken over as they are;
 * PDFMergerUtility (PDFBox 3.0.8) renumbers the parent tree and joins the structure trees, and what
 * it leaves to clash or to be lost is seen to before and after: {@link StructureNames}, {@link
 * Destinations}, {@link SectionBookmarks}, {@link PageLabels}, {@link DrawnContents}.
 */
public final class Assembly {
  private Assembly() {}

  /**
   * What the whole is to say of itself.
   *
   * @param language its BCP 47 tag
   * @param created the date it bears; same input, same bytes
   */
  public record Whole(
      String title,
      String language,
      String producer,
      Instant created,
      boolean claimsPdfA,
      boolean claimsPdfUa) {}

  /**
   * Joins sections.
   *
   * @return empty where one of them cannot be used, which is among the findings
   */
  public static Optional<byte[]> join(List<Part> parts, Whole whole, Findings findings) {
    List<PdfFile> files = new ArrayList<>();
    try {
      for (Part part : parts) {
        Optional<PdfFile> file = PdfFile.open(part.file(), part.bytes(), findings);
        if (file.isEmpty()) {
          return Optional.empty();
        }
        files.add(file.get());
      }
      return Damage.guard(findings, () -> joined(parts, files, whole));
    } finally {
      files.forEach(PdfFile::close);
    }
  }

  private static byte[] joined(List<Part> parts, List<PdfFile> files, Whole whole)
      throws IOException {
    PDFMergerUtility merger = new PDFMergerUtility();
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < parts.size(); i++) {
        PdfFile file = files.get(i);
        PDDocument section = file.document();
        Destinations.made(file);
        StructureNames.made(section, "s" + (i + 1) + "-", document);
        SectionBookmarks.under(section, parts.get(i).name());
        PageLabels.of(file);
        int firstPage = document.getNumberOfPages();
        int keys = StructureNames.nextParentKey(document);
        merger.appendDocument(document, section);
        DrawnContents.rekey(document, firstPage, keys);
        StructureNames.classes(section, document);
      }
      finish(document, whole);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void finish(PDDocument document, Whole whole) throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(whole.language());
    catalog.setPageMode(PageMode.USE_OUTLINES);
    WholeMetadata.write(document, whole);
    document.setDocumentId(whole.created().toEpochMilli());
  }
}
