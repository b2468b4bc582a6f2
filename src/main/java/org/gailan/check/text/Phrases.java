package org.gailan.check.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/**
 * Finds many phrases in a text in one pass, however long either is (Aho and Corasick, "Efficient
 * String Matching", 1975).
 */
final class Phrases {
  /** Where a phrase was found, and which one as it was given. */
  record Match(int start, int end, String phrase) {
    boolean holds(Match other) {
      return start <= other.start
          && other.end <= end
          && !(start == other.start && end == other.end);
    }
  }

  private final Node root = new Node(0);
  private final UnaryOperator<String> folding;

  /**
   * @param folding what of a character does not matter, such as its case; it keeps the length
   */
  Phrases(Collection<String> phrases, UnaryOperator<String> folding) {
    this.folding = folding;
    for (String phrase : phrases) {
      Node node = root;
      for (char character : folding.apply(phrase).toCharArray()) {
        Node parent = node;
        node = node.next.computeIfAbsent(character, c -> new Node(parent.depth + 1));
      }
      if (node != root) {
        node.phrase = phrase;
      }
    }
    link();
  }

  /** The longest phrases in the order of the text, of those that may stand where they are. */
  List<Match> in(String text, BiPredicate<Integer, Integer> mayStand) {
    String folded = folding.apply(text);
    List<Match> all = new ArrayList<>();
    Node node = root;
    for (int i = 0; i < folded.length(); i++) {
      node = step(node, folded.charAt(i));
      for (Node end = node; end != root; end = end.shorter) {
        if (!end.phrase.isEmpty() && mayStand.test(i + 1 - end.depth, i + 1)) {
          all.add(new Match(i + 1 - end.depth, i + 1, end.phrase));
          break;
        }
      }
    }
    all.sort(Comparator.comparingInt(Match::start).thenComparing(m -> -m.end()));
    List<Match> longest = new ArrayList<>();
    int last = 0;
    for (Match match : all) {
      if (match.start() >= last) {
        longest.add(match);
        last = match.end();
      }
    }
    return longest;
  }

  private Node step(Node from, char character) {
    Node node = from;
    while (node != root && !node.next.containsKey(character)) {
      node = node.suffix;
    }
    return node.next.getOrDefault(character, root);
  }

  private void link() {
    Queue<Node> nodes = new ArrayDeque<>(List.of(root));
    root.suffix = root;
    root.shorter = root;
    while (!nodes.isEmpty()) {
      Node node = nodes.remove();
      node.next.forEach(
          (character, child) -> {
            child.suffix = node == root ? root : step(node.suffix, character);
            child.shorter = child.suffix.phrase.isEmpty() ? child.suffix.shorter : child.suffix;
            nodes.add(child);
          });
    }
  }

  /** The state after the characters on the way here. */
  private static final class Node {
    final int depth;
    final Map<Character, Node> next = new HashMap<>();
    String phrase = "";

    /** The longest other way that ends in the same characters. */
    Node suffix = this;

    /** The longest of those that is a phrase. */
    Node shorter = this;

    Node(int depth) {
      this.depth = depth;
    }
  }
}
