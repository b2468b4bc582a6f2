package org.gailan.load;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gailan.content.FigureReference.Kind;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.FigureReference.Option;
import org.gailan.content.Scale;
import org.gailan.diagnostic.Message;

/**
 * How each form in braces is written.
 *
 * @param word the first word
 * @param kind what it asks, if it is a figure
 * @param usages each as it is written
 * @param least how many words follow at least
 * @param most how many words follow at most
 * @param firstYear the position among them from which on all are years; -1 for none
 * @param options the options it takes
 */
record FormSyntax(
    String word,
    Optional<Kind> kind,
    List<String> usages,
    int least,
    int most,
    int firstYear,
    List<Option> options) {

  private static final List<FormSyntax> ALL =
      List.of(
          figure(
              Kind.VALUE,
              2,
              3,
              2,
              "DATASET SERIES YEAR|RANKING ITEM",
              Option.UNIT,
              Option.ABOUT,
              Option.SCALE),
          figure(Kind.CAGR, 4, 4, 2, "DATASET SERIES FROM TO", Option.ABOUT),
          figure(Kind.SHARE, 2, 3, 2, "RANKING ITEM|DATASET SERIES YEAR", Option.ABOUT),
          figure(Kind.RANK, 2, 2, -1, "RANKING ITEM"),
          figure(
              Kind.TOTAL,
              1,
              2,
              -1,
              "RANKING|RANKING share|DATASET YEAR",
              Option.UNIT,
              Option.ABOUT,
              Option.SCALE),
          figure(Kind.COUNT, 1, 1, -1, "RANKING"),
          figure(Kind.YEAR, 2, 2, 1, "DATASET YEAR", Option.ESTIMATE),
          figure(Kind.PERIOD, 3, 3, 1, "DATASET FROM TO", Option.ESTIMATE),
          figure(Kind.MULTIPLE, 4, 4, 2, "DATASET SERIES FROM TO", Option.UNIT, Option.ABOUT),
          figure(
              Kind.CHANGE,
              4,
              4,
              2,
              "DATASET SERIES FROM TO",
              Option.UNIT,
              Option.ABOUT,
              Option.SCALE),
          figure(Kind.FACT, 1, 1, -1, "ID", Option.UNIT, Option.ABOUT, Option.SCALE),
          new FormSyntax(
              "term",
              Optional.empty(),
              List.of("{term ID}", "{term ID full}"),
              1,
              2,
              -1,
              List.of()),
          new FormSyntax("note", Optional.empty(), List.of("{note ID}"), 1, 1, -1, List.of()));

  private static FormSyntax figure(
      Kind kind, int least, int most, int firstYear, String usages, Option... options) {
    List<String> written =
        Arrays.stream(usages.split("\\|", -1))
            .map(words -> "{" + kind.word() + " " + words + "}")
            .toList();
    return new FormSyntax(
        kind.word(), Optional.of(kind), written, least, most, firstYear, List.of(options));
  }

  static Optional<FormSyntax> of(String word) {
    return ALL.stream().filter(s -> s.word.equals(word)).findFirst();
  }

  /** The first words of all forms. */
  static List<String> words() {
    return Stream.concat(
            ALL.stream().map(FormSyntax::word), Stream.of("redacted", PlaceholderReader.WORD))
        .toList();
  }

  Message usageInWords() {
    return Message.or(usages);
  }

  /** Those of the arguments that must be years. */
  List<Name> years(List<Name> arguments) {
    if (kind.equals(Optional.of(Kind.TOTAL))) {
      return arguments.stream().skip(1).filter(a -> !a.text().equals("share")).toList();
    }
    return firstYear < 0 ? List.of() : arguments.stream().skip(firstYear).toList();
  }

  Optional<Option> option(String name) {
    return options.stream().filter(o -> o.word().equals(name)).findFirst();
  }

  List<String> optionWords() {
    return options.stream().map(Option::word).toList();
  }

  /** What may stand after the equals sign of an option. */
  static List<String> values(Option option) {
    return switch (option) {
      case UNIT, ABOUT -> List.of("none");
      case ESTIMATE -> List.of("marked");
      case SCALE -> Scale.words();
    };
  }
}
