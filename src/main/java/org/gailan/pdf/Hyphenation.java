package org.gailan.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.compound.hyphenation.HyphenationTree;
import org.xml.sax.InputSource;

/**
 * Where English words may be divided: after the patterns that TeX uses for British spelling, which
 * is that of Hong Kong (hyph-en-gb.tex, shipped as it is), by Liang's algorithm.
 *
 * <p>Only plain words are divided: not those with a figure, a hyphen or a capital inside (EFLOPS,
 * iPhone, RMB), and no part of an address. A word with a capital is divided only where a sentence
 * begins: elsewhere it is a name or a defined term, whose readers look for it whole.
 */
final class Hyphenation {
  /**
   * The least letters before and after the hyphen. The patterns' own {@code hyphenmins} are 2 and
   * 3; two letters at a line's end are what proof-readers take offence at.
   */
  private static final int BEFORE = 3;

  private static final int AFTER = 3;

  /** Shorter words stay whole. */
  private static final int LEAST_LETTERS = 7;

  /** Any of these between two letters makes one word of them, or an address. */
  private static final String JOINTS = "[-'’‐‑@./\\\\_:&+#=?%]";

  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\p{N}])(?<![\\p{IsLatin}\\p{N}]J{1,3})".replace("J", JOINTS)
              + "(?<word>\\p{Lu}?[\\p{Ll}&&\\p{IsLatin}]++)(?:['’]s)?"
              + "(?!J{0,3}[\\p{IsLatin}\\p{N}])".replace("J", JOINTS));

  /** What ends before a sentence begins, with the brackets and quotation marks around it. */
  private static final Pattern SENTENCE_BEFORE =
      Pattern.compile("(?:^|[.!?:。！？：])[\\s()\\[\\]\"'“”‘’「」（）]*$");

  private Optional<HyphenationTree> read = Optional.empty();

  /**
   * The patterns; reading them takes a tenth of a second, which a Chinese report can do without.
   */
  private synchronized HyphenationTree patterns() {
    HyphenationTree patterns = read.orElseGet(Hyphenation::british);
    read = Optional.of(patterns);
    return patterns;
  }

  private static HyphenationTree british() {
    try (InputStream in = Hyphenation.class.getResourceAsStream("hyph-en-gb.tex")) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: hyph-en-gb.tex");
      }
      String tex = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("%.*", "");
      HyphenationTree tree = new HyphenationTree();
      tree.loadPatterns(
          new InputSource(
              new StringReader(
                  "<hyphenation-info><classes>"
                      + classes()
                      + "</classes><exceptions>"
                      + group(tex, "hyphenation")
                      + "</exceptions><patterns>"
                      + group(tex, "patterns")
                      + "</patterns></hyphenation-info>")));
      return tree;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands between the braces after a command of TeX. */
  private static String group(String tex, String command) {
    int begin = tex.indexOf('{', tex.indexOf("\\" + command));
    return tex.substring(begin + 1, tex.indexOf('}', begin));
  }

  /** The letters that are alike, as Lucene wants them. */
  private static String classes() {
    StringBuilder classes = new StringBuilder();
    for (char letter = 'a'; letter <= 'z'; letter++) {
      classes.append(letter).append(Character.toUpperCase(letter)).append(' ');
    }
    return classes.toString();
  }

  /**
   * The offsets within the words of a text where a line may end with a hyphen: it stands before the
   * character at the offset.
   *
   * @param text from its beginning, which begins a sentence
   */
  BitSet in(String text) {
    BitSet divisions = new BitSet(text.length());
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group("word");
      boolean isName =
          Character.isUpperCase(word.charAt(0)) && !beginsSentence(text, words.start());
      if (word.length() >= LEAST_LETTERS && !isName) {
        divide(word, words.start(), divisions);
      }
    }
    return divisions;
  }

  private static boolean beginsSentence(String text, int offset) {
    return SENTENCE_BEFORE.matcher(text.substring(0, offset)).find();
  }

  private void divide(String word, int start, BitSet divisions) {
    // Lucene (9.12.3) counts the letters after the hyphen otherwise in exceptions than in patterns.
    org.apache.lucene.analysis.compound.hyphenation.Hyphenation found =
        patterns().hyphenate(word, 1, 1);
    if (found == null) {
      return;
    }
    for (int point : found.getHyphenationPoints()) {
      if (point >= BEFORE && point <= word.length() - AFTER) {
        divisions.set(start + point);
      }
    }
  }
}
