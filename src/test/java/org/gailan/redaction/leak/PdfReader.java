package org.gailan.redaction.leak;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Reads a PDF into a haystack: its bytes, its objects, its pages, its fonts. */
final class PdfReader {
  private final Haystack haystack;
  private final FileReader inner;

  PdfReader(Haystack haystack, FileReader inner) {
    this.haystack = haystack;
    this.inner = inner;
  }

  void read(String place, byte[] bytes) {
    RawPdf raw = new RawPdf(bytes);
    if (raw.endsOfFile() != 1) {
      haystack.fault(place + ": %%EOF stands in it " + raw.endsOfFile() + " times");
    }
    haystack.prose(place + ": objects", PdfStrings.in(raw.objects()));
    List<byte[]> loose = new ArrayList<>();
    for (byte[] stream : raw.streams()) {
      haystack.bytes(place + ": stream", stream);
      if (ContentText.isContent(stream)) {
        loose.add(stream);
      }
    }
    document(place, bytes, loose);
    for (byte[] earlier : raw.earlierRevisions()) {
      document(place + ", earlier revision", earlier, List.of());
    }
  }

  private void document(String place, byte[] bytes, List<byte[]> loose) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PdfObjects objects = new PdfObjects(place, haystack, inner);
      objects.read(document);
      String pages = ContentText.of(document);
      haystack.prose(place + ": pages", pages);
      List<byte[]> contents = new ArrayList<>(objects.contents());
      contents.addAll(loose);
      contents(place, document, contents);
      FontResidue fonts = new FontResidue(pages);
      for (COSDictionary font : objects.fonts()) {
        haystack.residue(place + ": font", fonts.of(font), fonts.drawn());
      }
      PdfBars.in(document).forEach(lengths -> haystack.bars(place + ": bars", lengths));
    } catch (IOException e) {
      // Not read to its end: whoever relies on the search has to know.
      haystack.fault(place + ": PDFBox cannot read it: " + e.getMessage());
    }
  }

  /** Contents that are no page's, with whatever fonts the pages have. */
  private void contents(String place, PDDocument document, List<byte[]> contents)
      throws IOException {
    List<COSDictionary> resources = resources(document);
    Set<Integer> seen = drawn(document);
    for (byte[] content : contents) {
      if (seen.add(Arrays.hashCode(content))) {
        haystack.prose(place + ": contents", PdfStrings.in(content));
        for (COSDictionary of : resources) {
          haystack.prose(place + ": contents", ContentText.of(content, of));
        }
      }
    }
  }

  /** The contents of pages, whose text is known. */
  private static Set<Integer> drawn(PDDocument document) throws IOException {
    Set<Integer> drawn = new HashSet<>();
    for (PDPage page : document.getPages()) {
      for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
        drawn.add(Arrays.hashCode(streams.next().toByteArray()));
      }
    }
    return drawn;
  }

  /** What contents of no page may draw with: the fonts of the pages. */
  private static List<COSDictionary> resources(PDDocument document) {
    Set<COSDictionary> resources = new HashSet<>();
    document
        .getPages()
        .forEach(
            page -> {
              COSDictionary of = page.getCOSObject().getCOSDictionary(COSName.RESOURCES);
              if (of != null) {
                resources.add(of);
              }
            });
    return List.copyOf(resources);
  }
}
