package org.gailan.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.gailan.font.Face;
import org.gailan.font.Typefaces;

/** Reads out of a document which faces its pages, and the drawings on them, are set in. */
final class EmbeddedFaces {
  private EmbeddedFaces() {}

  static Set<Face> of(PDDocument document, Typefaces typefaces) throws IOException {
    Set<String> names = names(document);
    Set<Face> faces = EnumSet.noneOf(Face.class);
    for (Face face : Face.values()) {
      if (names.contains(typefaces.parsed(face).getName())) {
        faces.add(face);
      }
    }
    return faces;
  }

  /** The PostScript names of the fonts, which get the tags of subsets only when they are saved. */
  private static Set<String> names(PDDocument document) throws IOException {
    Set<String> names = new HashSet<>();
    Set<COSBase> seen = new HashSet<>();
    Deque<PDResources> open = new ArrayDeque<>();
    for (PDPage page : document.getPages()) {
      open.add(page.getResources());
    }
    while (!open.isEmpty()) {
      PDResources resources = open.remove();
      if (seen.add(resources.getCOSObject())) {
        for (COSName name : resources.getFontNames()) {
          names.add(name(resources.getCOSObject().getCOSDictionary(COSName.FONT), name));
        }
        for (COSName name : resources.getXObjectNames()) {
          PDXObject object = resources.getXObject(name);
          if (object instanceof PDFormXObject form && form.getResources() != null) {
            open.add(form.getResources());
          }
        }
      }
    }
    return names;
  }

  /** Not asked of PDFont, which would read the font again. */
  private static String name(COSDictionary fonts, COSName key) {
    return fonts.getCOSDictionary(key).getNameAsString(COSName.BASE_FONT, "");
  }
}
