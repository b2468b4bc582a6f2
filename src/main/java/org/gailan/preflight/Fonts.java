package org.gailan.preflight;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.gailan.diagnostic.Message;

/** Every font is in the file, holds only what is used, and says what its glyphs mean. */
final class Fonts implements Check {
  @Override
  public void check(PdfFile file, Expected expected, Findings findings) throws IOException {
    for (FontsUsed.Used used : FontsUsed.in(file)) {
      boolean drawn = used.font() instanceof PDType3Font;
      if (!drawn && !used.font().isEmbedded()) {
        findings.error(
            "font.embedded",
            used.page(),
            Message.of(
                "the font '%s' is not embedded; embed it, or print shops set another",
                used.named()));
      } else if (!drawn && !used.isSubset()) {
        findings.error(
            "font.subset",
            used.page(),
            Message.of(
                "the whole font '%s' is embedded; embed the subset that is used", used.named()));
      }
      if (!used.font().getCOSObject().containsKey(COSName.TO_UNICODE)) {
        findings.error(
            "font.unicode",
            used.page(),
            Message.of(
                "the font '%s' has no ToUnicode table; write one, or its text can't be"
                    + " searched",
                used.named()));
      }
    }
  }
}
