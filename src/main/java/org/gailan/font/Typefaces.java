package org.gailan.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The shipped typefaces, each read once and shared by every document of the process: a parsed font
 * is read-only to those who embed subsets of it, and parsing is a third of a warm render.
 */
public final class Typefaces {
  private final Map<Face, byte[]> files;
  private final Map<Face, Font> drawn;
  private final Map<Face, TrueTypeFont> parsed = new ConcurrentHashMap<>();
  private final Map<Face, CmapLookup> cmaps = new ConcurrentHashMap<>();

  public Typefaces() {
    this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
  }

  private Typefaces(Map<Face, byte[]> files, Map<Face, Font> drawn) {
    this.files = files;
    this.drawn = drawn;
  }

  /** The same for another thread: a parsed font reads its file as it goes, and keeps its place. */
  public Typefaces forAnotherThread() {
    return new Typefaces(files, drawn);
  }

  /** The parsed font, to embed or to measure with. */
  public TrueTypeFont parsed(Face face) {
    return parsed.computeIfAbsent(face, this::parse);
  }

  /** The font as Java draws with it, at one point. */
  public Font drawn(Face face) {
    return drawn.computeIfAbsent(face, this::create);
  }

  /**
   * Whether a face holds a glyph for a code point. It does for none of {@link SetGlyphs}: they are
   * no characters.
   */
  public boolean covers(Face face, int codePoint) {
    return !SetGlyphs.isSet(codePoint) && cmap(face).getGlyphId(codePoint) != 0;
  }

  /**
   * Whether every face can print a code point, by itself or its fallback, so that bold and charts
   * can print it too.
   */
  public boolean coversEverywhere(int codePoint) {
    for (Face face : Face.values()) {
      if (!covers(face.fallback().orElse(face), codePoint)) {
        return false;
      }
    }
    return true;
  }

  /** The face that prints a code point in text of a face: it, or its fallback. */
  public Face printing(Face face, int codePoint) {
    return face.fallback().filter(fallback -> cmap(face).getGlyphId(codePoint) == 0).orElse(face);
  }

  /** The advance width of a text, in em; characters that a face lacks are its fallback's. */
  public double width(Face face, String text) {
    return text.codePoints().mapToDouble(codePoint -> advance(face, codePoint)).sum();
  }

  private double advance(Face face, int codePoint) {
    Face printing = printing(face, codePoint);
    TrueTypeFont font = parsed(printing);
    try {
      double units = font.getAdvanceWidth(cmap(printing).getGlyphId(codePoint));
      return units / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The glyphs of some characters as a font for browsers, a WOFF file. */
  public byte[] webFont(Face face, NavigableSet<Integer> codePoints) {
    return WebFont.of(parsed(face), codePoints);
  }

  /** The whole font file of a face, TrueType. */
  public byte[] file(Face face) {
    return bytes(face).clone();
  }

  /** Which font file a face is. */
  public FontFile fontFile(Face face) {
    return FontFile.of(face, parsed(face));
  }

  private CmapLookup cmap(Face face) {
    return cmaps.computeIfAbsent(
        face,
        f -> {
          try {
            return parsed(f).getUnicodeCmapLookup();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private TrueTypeFont parse(Face face) {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(bytes(face)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Font create(Face face) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes(face)));
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException("the shipped font " + face + " cannot be read", e);
    }
  }

  private byte[] bytes(Face face) {
    return files.computeIfAbsent(
        face,
        f -> {
          try (InputStream in = Typefaces.class.getResourceAsStream(f.file())) {
            if (in == null) {
              throw new IllegalStateException("not in the jar: " + f.file());
            }
            return in.readAllBytes();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
