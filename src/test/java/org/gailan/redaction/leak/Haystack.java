package org.gailan.redaction.leak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that was read out of some files. */
final class Haystack {
  private final List<Passage> passages = new ArrayList<>();
  private final Map<Integer, Chunk> chunks = new LinkedHashMap<>();
  private final List<Residue> residues = new ArrayList<>();
  private final List<Bars> bars = new ArrayList<>();
  private final List<Leak> faults = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /** Bytes, each once: a stream is met as part of its file and by itself. */
  record Chunk(String place, byte[] bytes) {}

  /**
   * What a font holds beyond what is drawn with it.
   *
   * @param drawn what the document shows, in whatever font
   */
  record Residue(String place, Set<Integer> glyphs, Set<Integer> drawn) {
    /** Whether all that the document does not show of some words is left in the font. */
    boolean tells(String words) {
      List<Integer> missing =
          words
              .codePoints()
              .filter(Character::isLetterOrDigit)
              .filter(c -> !drawn.contains(c))
              .boxed()
              .toList();
      return !missing.isEmpty() && glyphs.containsAll(missing);
    }
  }

  /** Lengths of bars that stand on the same line. */
  record Bars(String place, List<Double> lengths) {}

  /** Text for people, and what its escapes hide. */
  void prose(String place, String text) {
    text(place, text, true);
  }

  /** Text whose numbers are coordinates, sizes or codes. */
  void code(String place, String text) {
    text(place, text, false);
  }

  private void text(String place, String text, boolean prose) {
    if (!text.isBlank() && seen.add(prose + text)) {
      passages.add(new Passage(place, text, prose));
      Escapes.in(text)
          .forEach(hidden -> passages.add(new Passage(place + ", escaped", hidden, prose)));
    }
  }

  void bytes(String place, byte[] bytes) {
    chunks.putIfAbsent(Arrays.hashCode(bytes), new Chunk(place, bytes));
  }

  boolean holds(byte[] bytes) {
    return chunks.containsKey(Arrays.hashCode(bytes));
  }

  void residue(String place, Set<Integer> glyphs, Set<Integer> drawn) {
    if (!glyphs.isEmpty()) {
      residues.add(new Residue(place, Set.copyOf(glyphs), Set.copyOf(drawn)));
    }
  }

  void bars(String place, List<Double> lengths) {
    bars.add(new Bars(place, List.copyOf(lengths)));
  }

  /** Something that gives away whatever there was. */
  void fault(String place) {
    faults.add(new Leak("", place, Encoding.REVISION));
  }

  List<Passage> passages() {
    return passages;
  }

  Iterable<Chunk> chunks() {
    return chunks.values();
  }

  List<Residue> residues() {
    return residues;
  }

  List<Bars> bars() {
    return bars;
  }

  List<Leak> faults() {
    return faults;
  }
}
