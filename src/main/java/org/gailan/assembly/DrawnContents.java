package org.gailan.assembly;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Renumbers the keys by which drawings with tags of their own are found in the parent tree; the
 * merger (PDFBox 3.0.8) renumbers those of pages and annotations only.
 */
final class DrawnContents {
  private static final COSName STRUCT_PARENT = COSName.STRUCT_PARENT;
  private static final COSName STRUCT_PARENTS = COSName.STRUCT_PARENTS;

  private DrawnContents() {}

  /**
   * Renumbers those of the pages from one on.
   *
   * @param keys how many the document had before
   */
  static void rekey(PDDocument document, int firstPage, int keys) {
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    int number = 0;
    for (PDPage page : document.getPages()) {
      if (number++ >= firstPage) {
        drawings(page.getCOSObject().getCOSDictionary(COSName.RESOURCES), keys, seen);
      }
    }
  }

  @SuppressWarnings("NullAway") // there may be no resources
  private static void drawings(COSDictionary resources, int keys, Set<COSDictionary> seen) {
    COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
    if (objects == null) {
      return;
    }
    for (COSName name : objects.keySet()) {
      COSBase object = objects.getDictionaryObject(name);
      if (object instanceof COSDictionary drawing && seen.add(drawing)) {
        for (COSName key : new COSName[] {STRUCT_PARENT, STRUCT_PARENTS}) {
          if (drawing.getInt(key, -1) >= 0) {
            drawing.setInt(key, drawing.getInt(key) + keys);
          }
        }
        drawings(drawing.getCOSDictionary(COSName.RESOURCES), keys, seen);
      }
    }
  }
}
