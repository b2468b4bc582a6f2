package org.gailan.preflight;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.gailan.content.Filing.Demand;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.Severity;

/** Bookmarks are there, have titles, and lead to pages of the file. */
final class Bookmarks implements Check {
  @Override
  public void check(PdfFile file, Expected expected, Findings findings) throws IOException {
    PDDocumentOutline outline = file.document().getDocumentCatalog().getDocumentOutline();
    if (outline == null || outline.getFirstChild() == null) {
      boolean demanded = expected.demanded().contains(Demand.BOOKMARKS);
      findings.add(
          demanded ? Severity.ERROR : Severity.WARNING,
          "bookmark.missing",
          Optional.empty(),
          Message.of("there are no bookmarks; write one for each heading"));
      return;
    }
    Set<COSBase> pages = Collections.newSetFromMap(new IdentityHashMap<>());
    file.pages().forEach(page -> pages.add(page.getCOSObject()));
    walk(outline, file, pages, Collections.newSetFromMap(new IdentityHashMap<>()), findings);
  }

  private static void walk(
      PDOutlineNode parent, PdfFile file, Set<COSBase> pages, Set<COSBase> seen, Findings findings)
      throws IOException {
    for (PDOutlineItem item : parent.children()) {
      if (!seen.add(item.getCOSObject())) {
        findings.error(
            "bookmark.broken",
            Message.of("the bookmarks lead back into themselves; write them anew"));
        return;
      }
      String title = Optional.ofNullable(item.getTitle()).orElse("").strip();
      if (title.isEmpty()) {
        findings.error(
            "bookmark.broken", Message.of("a bookmark has no title; give it that of its heading"));
      }
      PDPage page = item.findDestinationPage(file.document());
      if (page == null || !pages.contains(page.getCOSObject())) {
        findings.error(
            "bookmark.broken",
            Message.of(
                "the bookmark '%s' leads to no page of the file; lead it to its heading", title));
      }
      walk(item, file, pages, seen, findings);
    }
  }

  /** How many bookmarks a file has on its first level. */
  static int count(PdfFile file) {
    PDDocumentOutline outline = file.document().getDocumentCatalog().getDocumentOutline();
    int count = 0;
    if (outline != null) {
      for (PDOutlineItem item : outline.children()) {
        count += item == null ? 0 : 1;
      }
    }
    return count;
  }
}
