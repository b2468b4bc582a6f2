package org.gailan.check.number;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A paragraph with the quantities it mentions.
 *
 * @param mentions in order
 * @param sentences the mentions of each sentence, in order
 * @param cell whether it is a cell of a table that the author wrote
 * @param datasets of which it mentions figures
 * @param known all figures of the report
 */
record NumberedParagraph(
    WrittenParagraph written,
    List<Mention> mentions,
    List<NumberedSentence> sentences,
    boolean cell,
    Set<String> datasets,
    KnownFigures known) {

  /** A sentence with the quantities it mentions. */
  record NumberedSentence(WrittenParagraph.Sentence sentence, List<Mention> mentions) {
    NumberedSentence {
      mentions = List.copyOf(mentions);
    }
  }

  NumberedParagraph {
    mentions = List.copyOf(mentions);
    sentences = List.copyOf(sentences);
    datasets = Set.copyOf(datasets);
  }

  static NumberedParagraph of(WrittenParagraph written, Mentions finder, boolean cell) {
    List<Mention> mentions = finder.in(written);
    return new NumberedParagraph(
        written, mentions, sentences(written, mentions), cell, datasets(mentions), finder.known());
  }

  private static List<NumberedSentence> sentences(
      WrittenParagraph written, List<Mention> mentions) {
    List<NumberedSentence> sentences = new ArrayList<>();
    int next = 0;
    for (WrittenParagraph.Sentence sentence : written.sentences()) {
      List<Mention> inside = new ArrayList<>();
      while (next < mentions.size() && mentions.get(next).start() < sentence.end()) {
        inside.add(mentions.get(next));
        next++;
      }
      if (!inside.isEmpty()) {
        sentences.add(new NumberedSentence(sentence, inside));
      }
    }
    return sentences;
  }

  /** The datasets that the paragraph speaks of: it mentions a figure that is of no other. */
  private static Set<String> datasets(List<Mention> mentions) {
    Set<String> datasets = new HashSet<>();
    for (Mention mention : mentions) {
      List<String> of = mention.figures().stream().map(KnownFigure::dataset).distinct().toList();
      if (of.size() == 1) {
        datasets.add(of.get(0));
      }
    }
    return datasets;
  }
}
