package org.gailan.redaction.leak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.gailan.font.Face;
import org.gailan.font.SetGlyphs;
import org.gailan.font.Typefaces;

/**
 * The characters that a font of a PDF holds beyond those that the pages draw: of a redacted word
 * the letters that stand nowhere else.
 */
final class FontResidue {
  private static final Typefaces SHIPPED = new Typefaces();
  private static final int CODES = 1 << 16;

  private final Set<Integer> drawn = new HashSet<>();

  /**
   * @param pages all that the pages draw
   */
  FontResidue(String pages) {
    pages.codePoints().forEach(drawn::add);
  }

  Set<Integer> drawn() {
    return drawn;
  }

  /** By the table that says what codes mean, and by the glyphs that the font holds. */
  Set<Integer> of(COSDictionary font) {
    Set<Integer> residue = meanings(font);
    Optional<CmapLookup> characters = shipped(font).map(f -> SHIPPED.parsed(f)).map(this::lookup);
    if (characters.isPresent()) {
      for (int glyph : glyphs(font)) {
        List<Integer> codes = characters.get().getCharCodes(glyph);
        if (codes != null && codes.stream().map(SetGlyphs::meaning).noneMatch(drawn::contains)) {
          codes.stream().map(SetGlyphs::meaning).forEach(residue::add);
        }
      }
    }
    residue.removeIf(c -> !Character.isLetterOrDigit(c));
    return residue;
  }

  private CmapLookup lookup(TrueTypeFont font) {
    try {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<Integer> meanings(COSDictionary font) {
    Set<Integer> meanings = new HashSet<>();
    if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table) {
      try (RandomAccessReadBuffer bytes = new RandomAccessReadBuffer(table.createInputStream())) {
        CMap codes = new CMapParser().parse(bytes);
        for (int code = 0; code < CODES; code++) {
          for (int length = 1; length <= 2; length++) {
            String text = code < (1 << (8 * length)) ? codes.toUnicode(code, length) : null;
            if (text != null) {
              text.codePoints().filter(c -> !drawn.contains(c)).forEach(meanings::add);
            }
          }
        }
      } catch (IOException e) {
        // A table that is none says nothing; the glyphs do.
        return meanings;
      }
    }
    return meanings;
  }

  /** The shipped typeface that a font is a subset of. */
  private static Optional<Face> shipped(COSDictionary font) {
    String name = font.getNameAsString(COSName.BASE_FONT, "").replaceFirst("^[A-Z]{6}\\+", "");
    return Arrays.stream(Face.values())
        .filter(face -> SHIPPED.fontFile(face).name().equals(name))
        .findFirst();
  }

  /** The glyphs that the font holds, by the table that leads to them (ISO 32000-1, 9.7.4.3). */
  private static Set<Integer> glyphs(COSDictionary font) {
    Set<Integer> glyphs = new HashSet<>();
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants != null
        && descendants.getObject(0) instanceof COSDictionary descendant
        && descendant.getDictionaryObject(COSName.CID_TO_GID_MAP) instanceof COSStream table) {
      try (InputStream in = table.createInputStream()) {
        byte[] map = in.readAllBytes();
        for (int i = 0; i + 1 < map.length; i += 2) {
          if (map[i] != 0 || map[i + 1] != 0) {
            glyphs.add(i / 2);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return glyphs;
  }
}
