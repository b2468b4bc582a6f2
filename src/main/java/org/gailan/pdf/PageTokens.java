package org.gailan.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The operators of a page, each after its operands, taken out to be changed and put back. */
record PageTokens(PDDocument document, PDPage page, List<Object> tokens) {
  private static final int NOT_TAGGED = -1;

  static PageTokens of(PDDocument document, PDPage page) throws IOException {
    return new PageTokens(document, page, new PDFStreamParser(page).parse());
  }

  void put() throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(stream);
  }

  /** Where the operands of the operator that begins a marked content stand; -1 if none does. */
  int begin(int id) {
    for (int i = 0; i < tokens.size(); i++) {
      if (idBegunAt(i) == id) {
        return i - 2;
      }
    }
    return NOT_TAGGED;
  }

  /** The place after the operator that ends the marked content which begins at a place. */
  int end(int begin) {
    int depth = 0;
    for (int i = begin; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator operator) {
        switch (operator.getName()) {
          case "BDC", "BMC" -> depth++;
          case "EMC" -> depth--;
          default -> {}
        }
        if (depth == 0 && operator.getName().equals("EMC")) {
          return i + 1;
        }
      }
    }
    throw new IllegalStateException("a marked content has no end");
  }

  /** How many graphics states are saved at a place. */
  int depth(int place) {
    int depth = 0;
    for (Object token : tokens.subList(0, place)) {
      if (token instanceof Operator operator) {
        depth += operator.getName().equals("q") ? 1 : operator.getName().equals("Q") ? -1 : 0;
      }
    }
    return depth;
  }

  private int idBegunAt(int place) {
    return tokens.get(place) instanceof Operator operator
            && operator.getName().equals("BDC")
            && tokens.get(place - 1) instanceof COSDictionary properties
        ? properties.getInt(COSName.MCID)
        : NOT_TAGGED;
  }
}
