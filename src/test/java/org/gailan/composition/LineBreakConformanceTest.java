package org.gailan.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Scanner;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Lines end where Unicode's own test of UAX 14 says. The test is of version 15.0, the rules of ICU
 * are of a later one: what fails is what Unicode has changed since.
 */
final class LineBreakConformanceTest {
  private static final String TEST = "unicode/LineBreakTest.txt";

  /** The promised share of the test's lines. */
  private static final double LEAST = 0.995;

  /** By the reason, the numbers of the lines in the file. */
  private static final Map<String, List<Integer>> FAIL =
      Map.of(
          "a hyphen that begins a word stays with it: LB20a, since 15.1",
          List.of(2265, 2267, 2313, 2315, 2421, 2423, 2425, 2427, 2429, 2431),
          "a comma or full stop stays with the digit after it: LB25, since 16",
          List.of(2873, 2875, 7576, 7577, 7578, 7579, 7580, 7581, 7583, 7584, 7585, 7586, 7587),
          "after \" and a space a bracket may begin a line: LB15 was withdrawn in 15.1",
          List.of(4770, 4772, 4818, 4820),
          "a decimal point without a digit before it begins a number: LB15c, since 16",
          List.of(7477),
          "French quotation marks keep the space within them: LB15a and LB15b, since 15.1",
          List.of(7514, 7515, 7519, 7520),
          "after a hyphen a Hebrew letter may begin a line: LB21a, since 15.1",
          List.of(7680),
          "a tab keeps the no-break space after it: ICU's own way with LB12a",
          List.of(409, 411));

  private final LineBreaks lineBreaks = new LineBreaks();

  /**
   * A line of the test.
   *
   * @param number in the file, from 1
   * @param breaks where a line of print may end, the end of the text included
   */
  private record Case(int number, String text, BitSet breaks) {
    static Case of(int number, String line) {
      StringBuilder text = new StringBuilder();
      BitSet breaks = new BitSet();
      Scanner parts = new Scanner(line.replaceFirst("#.*", ""));
      while (parts.hasNext()) {
        String part = parts.next();
        if (part.equals("÷")) {
          breaks.set(text.length());
        } else if (!part.equals("×")) {
          text.appendCodePoint(Integer.parseInt(part, 16));
        }
      }
      return new Case(number, text.toString(), breaks);
    }
  }

  @Test
  void theShareIsThePromisedOne() throws IOException {
    List<Case> cases = cases();
    assertEquals(7654, cases.size());
    double share = 1 - (double) failed(cases, lineBreaks::unicode).size() / cases.size();
    assertTrue(share >= LEAST, "only " + share);
    assertEquals("99.54 %", "%.2f %%".formatted(100 * share));
  }

  @Test
  void theReasonOfEachFailureIsKnown() throws IOException {
    assertEquals(
        FAIL.values().stream().flatMap(Collection::stream).sorted().toList(),
        List.copyOf(failed(cases(), lineBreaks::unicode)));
  }

  /** The strict rules of Chinese are about characters that Unicode's test does not sample. */
  @Test
  void noFailureIsOfTheTailoring() throws IOException {
    BreakIterator root = BreakIterator.getLineInstance(ULocale.ROOT);
    assertEquals(
        failed(
            cases(),
            text -> {
              BitSet breaks = new BitSet();
              root.setText(text);
              for (int at = root.next(); at != BreakIterator.DONE; at = root.next()) {
                breaks.set(at);
              }
              return breaks;
            }),
        failed(cases(), lineBreaks::unicode));
  }

  /** The house's rules keep together; they never part what Unicode keeps. */
  @Test
  void ourOwnRulesOnlyTakeAway() throws IOException {
    List<Integer> added = new ArrayList<>();
    int taken = 0;
    for (Case one : cases()) {
      BitSet ours = lineBreaks.in(one.text);
      BitSet unicodes = lineBreaks.unicode(one.text);
      taken += unicodes.cardinality() - ours.cardinality();
      ours.andNot(unicodes);
      if (!ours.isEmpty()) {
        added.add(one.number);
      }
    }
    assertEquals(List.of(), added);
    assertTrue(taken > 0, "none were taken away");
  }

  private static SortedSet<Integer> failed(List<Case> cases, Function<String, BitSet> breaker) {
    return cases.stream()
        .filter(one -> !breaker.apply(one.text).equals(one.breaks))
        .map(Case::number)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Case> cases() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(LineBreakConformanceTest.class.getResourceAsStream(TEST))) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      List<Case> cases = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).startsWith("#")) {
          cases.add(Case.of(i + 1, lines.get(i)));
        }
      }
      return cases;
    }
  }
}
