package org.gailan.preflight;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.gailan.diagnostic.Message;

/** The fonts that the pages of a file name, in drawings, patterns and annotations too. */
final class FontsUsed {
  private final Map<COSBase, Used> fonts = new LinkedHashMap<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * A font.
   *
   * @param page the first that names it, from 1
   */
  record Used(PDFont font, int page) {
    private String name() {
      return Optional.ofNullable(font.getName()).orElse("without a name");
    }

    /** Its name in messages. */
    Message named() {
      return Optional.ofNullable(font.getName())
          .map(Message::quoted)
          .orElseGet(() -> Message.of("without a name"));
    }

    /** The name without the six letters and the plus sign of a subset (ISO 32000-1, 9.6.4). */
    String family() {
      return name().replaceFirst("^[A-Z]{6}\\+", "");
    }

    boolean isSubset() {
      return !name().equals(family());
    }
  }

  private FontsUsed() {}

  static Iterable<Used> in(PdfFile file) throws IOException {
    FontsUsed used = new FontsUsed();
    int number = 0;
    for (PDPage page : file.pages()) {
      number++;
      used.collect(page.getResources(), number);
      for (PDAnnotation annotation : page.getAnnotations()) {
        PDAppearanceStream appearance = annotation.getNormalAppearanceStream();
        if (appearance != null) {
          used.collect(appearance.getResources(), number);
        }
      }
    }
    return used.fonts.values();
  }

  @SuppressWarnings("NullAway") // pages and drawings may have no resources
  private void collect(PDResources resources, int page) throws IOException {
    if (resources == null || !seen.add(resources.getCOSObject())) {
      return;
    }
    for (COSName name : resources.getFontNames()) {
      PDFont font = resources.getFont(name);
      if (font != null && fonts.putIfAbsent(font.getCOSObject(), new Used(font, page)) == null) {
        if (font instanceof PDType3Font drawn) {
          collect(drawn.getResources(), page);
        }
      }
    }
    for (COSName name : resources.getXObjectNames()) {
      if (!resources.isImageXObject(name)) {
        PDXObject object = resources.getXObject(name);
        if (object instanceof PDFormXObject form) {
          collect(form.getResources(), page);
        }
      }
    }
    for (COSName name : resources.getPatternNames()) {
      PDAbstractPattern pattern = resources.getPattern(name);
      if (pattern instanceof PDTilingPattern tiling) {
        collect(tiling.getResources(), page);
      }
    }
  }
}
