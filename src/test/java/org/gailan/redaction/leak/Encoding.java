package org.gailan.redaction.leak;

/** The forms in which a secret is searched for. */
public enum Encoding {
  /** As it was written, in a text that was read out. */
  PLAIN,
  UTF_8,
  UTF_16BE,
  UTF_16LE,
  /** ISO 8859-1, which PDFDocEncoding follows for letters. */
  LATIN_1,
  BIG5,
  GB18030,
  /** Digits of the bytes in UTF-8, UTF-16BE or Latin-1. */
  HEX,
  /** {@code \344\270\255}, as strings of a PDF escape bytes. */
  OCTAL,
  /** At each of the three places where a secret can begin within a group of three bytes. */
  BASE64,
  PERCENT,
  HTML_DECIMAL,
  HTML_HEX,
  /** Escaped with a backslash and u, as in JavaScript and JSON. */
  JAVASCRIPT,
  CSS,
  /** Several of these one within another, or only some of its characters escaped. */
  MIXED_ESCAPES,
  /** The same characters, composed (NFC) where they were not, or the other way about. */
  COMPOSED,
  DECOMPOSED,
  /** The same after compatibility folding (NFKC), such as Kangxi radicals and ligatures. */
  COMPATIBLE,
  FULL_WIDTH,
  /** In the other of the two scripts of Chinese. */
  OTHER_SCRIPT,
  /** In capitals, or without them. */
  OTHER_CASE,
  /** With spaces, marks or tags between its characters. */
  SPLIT,
  REVERSED,
  /** Parts of it, in whatever order. */
  GRAMS,
  /** The digits of a number, whatever its separators and its scale. */
  DIGITS,
  /** Glyphs of its characters in a font, though no page draws them. */
  GLYPHS,
  /** The length of a bar. */
  LENGTH,
  /** Whatever it was may still be there: in an earlier revision, or in what cannot be read. */
  REVISION
}
