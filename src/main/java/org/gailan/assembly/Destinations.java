package org.gailan.assembly;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.gailan.preflight.PdfFile;

/**
 * Makes links by name links to places, and takes the names out: two sections may give the same name
 * to different places, of which the merger would keep the first.
 */
final class Destinations {
  private Destinations() {}

  static void made(PdfFile file) throws IOException {
    PDDocument document = file.document();
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    for (PDPage page : file.pages()) {
      COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
      for (int i = 0; annotations != null && i < annotations.size(); i++) {
        if (annotations.getObject(i) instanceof COSDictionary annotation) {
          place(annotation, catalog);
        }
      }
    }
    Outlines.forEach(catalog.getCOSObject(), item -> place(item, catalog));
    catalog.getCOSObject().removeItem(COSName.NAMES);
    catalog.getCOSObject().removeItem(COSName.DESTS);
    catalog.getCOSObject().removeItem(COSName.THREADS);
    catalog.getCOSObject().removeItem(COSName.OPEN_ACTION);
  }

  private static void place(COSDictionary holder, PDDocumentCatalog catalog) throws IOException {
    resolve(holder, COSName.DEST, catalog);
    if (holder.getDictionaryObject(COSName.A) instanceof COSDictionary action) {
      resolve(action, COSName.D, catalog);
    }
  }

  private static void resolve(COSDictionary holder, COSName key, PDDocumentCatalog catalog)
      throws IOException {
    COSBase named = holder.getDictionaryObject(key);
    PDNamedDestination name;
    if (named instanceof COSString string) {
      name = new PDNamedDestination(string);
    } else if (named instanceof COSName nameOfOld) {
      name = new PDNamedDestination(nameOfOld);
    } else {
      return;
    }
    PDPageDestination place = catalog.findNamedDestinationPage(name);
    if (place == null) {
      holder.removeItem(key);
    } else {
      holder.setItem(key, place);
    }
  }
}
