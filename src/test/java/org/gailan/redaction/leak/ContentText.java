package org.gailan.redaction.leak;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text that contents draw, invisible, clipped and covered text with it. */
final class ContentText {
  private static final Pattern COMMENT = Pattern.compile("%[^\r\n]*");

  private ContentText() {}

  /** All pages, in the order in which they are drawn, then in that of places. */
  static String of(PDDocument document) throws IOException {
    return text(document, false) + "\n" + text(document, true);
  }

  /** Contents that need be no page's, with the fonts of one. */
  static String of(byte[] content, COSDictionary resources) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      COSStream stream = document.getDocument().createCOSStream();
      try (OutputStream out = stream.createOutputStream()) {
        out.write(content);
      }
      page.getCOSObject().setItem(COSName.CONTENTS, stream);
      page.getCOSObject().setItem(COSName.RESOURCES, resources);
      document.addPage(page);
      return text(document, false);
    } catch (IOException | RuntimeException e) {
      // Not a content, or one that asks for what these fonts have not.
      return "";
    }
  }

  /** Whether bytes look like the operators that show text. */
  static boolean isContent(byte[] stream) {
    String beginning =
        new String(stream, 0, Math.min(stream.length, 200_000), StandardCharsets.ISO_8859_1);
    return beginning.contains("BT")
        && beginning.contains("ET")
        && (beginning.contains("Tj") || beginning.contains("TJ"));
  }

  /** What no reader shows: from a percent sign to the end of its line. */
  static String comments(String content) {
    return COMMENT
        .matcher(content)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining("\n"));
  }

  private static String text(PDDocument document, boolean byPlace) throws IOException {
    PDFTextStripper reader = new PDFTextStripper();
    reader.setSuppressDuplicateOverlappingText(false);
    reader.setSortByPosition(byPlace);
    return reader.getText(document);
  }
}
