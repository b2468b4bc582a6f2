package org.gailan.pdf;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Marks what is drawn, but is no part of the document, as artifacts (ISO 32000-1, 14.8.2.2). */
final class Artifacts {
  private Artifacts() {}

  /** Marks contents, which no element may hold any more. */
  static void mark(PDDocument document, Set<TaggedPart.Content> contents) throws IOException {
    for (PDPage page : document.getPages()) {
      Set<Integer> here =
          contents.stream()
              .filter(content -> content.page() == page.getCOSObject())
              .map(TaggedPart.Content::id)
              .collect(Collectors.toSet());
      if (!here.isEmpty()) {
        PageTokens tokens = PageTokens.of(document, page);
        here.forEach(id -> mark(tokens, id));
        tokens.put();
      }
    }
  }

  private static void mark(PageTokens page, int id) {
    COSDictionary pagination = new COSDictionary();
    pagination.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
    int begin = page.begin(id);
    page.tokens().set(begin, COSName.ARTIFACT);
    page.tokens().set(begin + 1, pagination);
  }
}
