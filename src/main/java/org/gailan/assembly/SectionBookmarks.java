package org.gailan.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Puts the bookmarks of a section under one that bears its name. */
final class SectionBookmarks {
  private SectionBookmarks() {}

  static void under(PDDocument section, String name) {
    PDOutlineItem node = new PDOutlineItem();
    node.setTitle(name);
    PDPageFitWidthDestination top = new PDPageFitWidthDestination();
    top.setPage(section.getPage(0));
    top.setTop((int) Math.ceil(section.getPage(0).getMediaBox().getUpperRightY()));
    node.setDestination(top);
    PDDocumentOutline before = section.getDocumentCatalog().getDocumentOutline();
    if (before != null) {
      for (PDOutlineItem item : items(before)) {
        COSDictionary alone = item.getCOSObject();
        alone.removeItem(COSName.PREV);
        alone.removeItem(COSName.NEXT);
        alone.removeItem(COSName.PARENT);
        node.addLast(new PDOutlineItem(alone));
      }
    }
    PDDocumentOutline outline = new PDDocumentOutline();
    outline.addLast(node);
    node.openNode();
    section.getDocumentCatalog().setDocumentOutline(outline);
  }

  private static List<PDOutlineItem> items(PDDocumentOutline outline) {
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<PDOutlineItem> items = new ArrayList<>();
    for (PDOutlineItem item : outline.children()) {
      if (!seen.add(item.getCOSObject())) {
        break;
      }
      items.add(item);
    }
    return items;
  }
}
