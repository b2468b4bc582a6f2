package org.gailan.assembly;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Walks bookmarks without trusting that they end. */
final class Outlines {
  private Outlines() {}

  /** What is done with each bookmark. */
  interface Visitor {
    void item(COSDictionary item) throws IOException;
  }

  static void forEach(COSDictionary catalog, Visitor visitor) throws IOException {
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSDictionary> open = new ArrayDeque<>();
    COSDictionary outline = catalog.getCOSDictionary(COSName.OUTLINES);
    if (outline != null) {
      open.push(outline);
    }
    while (!open.isEmpty()) {
      COSDictionary item = open.pop();
      if (!seen.add(item)) {
        continue;
      }
      if (item != outline) {
        visitor.item(item);
      }
      for (COSName next : new COSName[] {COSName.NEXT, COSName.FIRST}) {
        COSDictionary following = item.getCOSDictionary(next);
        if (following != null) {
          open.push(following);
        }
      }
    }
  }
}
