package org.gailan.check.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gailan.check.number.WrittenParagraph;
import org.gailan.check.number.WrittenParagraph.Piece;
import org.gailan.check.number.WrittenParagraph.Sentence;
import org.gailan.check.rule.Rule;
import org.gailan.check.rule.Subject;
import org.gailan.content.Block;
import org.gailan.content.Claim;
import org.gailan.content.Dataset;
import org.gailan.content.Dataset.Ranking;
import org.gailan.content.EveryText;
import org.gailan.content.FigureReference;
import org.gailan.content.FigureReference.Kind;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Language;
import org.gailan.content.Section;
import org.gailan.content.Text;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

/**
 * A sentence that says of a party that it leads has a ranking behind it: the block claims something
 * that a ranking proves, or the sentence refers to a figure of one.
 */
public final class PositionsHaveARanking implements Rule {
  private static final char FIGURE = '\uFFFC';

  @Override
  public Set<String> silencable() {
    return Set.of("claim.unsupported");
  }

  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    Set<Location> proved = proved(subject);
    Map<Language, PositionPhrases> phrases = new EnumMap<>(Language.class);
    for (Language language : subject.report().languages()) {
      phrases.put(language, PositionPhrases.of(language, parties(subject, language)));
    }
    EveryText.of(
        subject.report(),
        (text, notes) -> {
          if (!proved.contains(text.location())) {
            phrases.forEach((language, p) -> check(text, language, p, subject, diagnostics));
          }
        });
  }

  /** The texts of blocks that claim something which a ranking proves. */
  private static Set<Location> proved(Subject subject) {
    Set<Location> proved = new HashSet<>();
    for (Section section : subject.report().sections()) {
      for (Block block : section.blocks()) {
        List<Claim> claims = section.claims().getOrDefault(block.id(), List.of());
        if (claims.stream().anyMatch(claim -> speaksOfARanking(claim, subject))) {
          EveryText.of(section.with(List.of(block)), (text, notes) -> proved.add(text.location()));
        }
      }
    }
    return proved;
  }

  private static boolean speaksOfARanking(Claim claim, Subject subject) {
    Optional<Statement> statement = new StatementReader(new Diagnostics()).read(claim);
    if (statement.isEmpty()) {
      return true; // what it was meant to say is not known, and has been reported
    }
    if (statement.get() instanceof Statement.Comparison comparison) {
      return isOfARanking(comparison.left(), subject) || isOfARanking(comparison.right(), subject);
    }
    return statement.get() instanceof Statement.Placing;
  }

  private static boolean isOfARanking(Statement.Operand operand, Subject subject) {
    return operand instanceof Statement.OfParty
        || (operand instanceof Statement.Figure figure
            && ranking(figure.reference(), subject).isPresent());
  }

  /** The ranking of which a reference takes a figure other than its year. */
  private static Optional<Ranking> ranking(FigureReference reference, Subject subject) {
    Dataset dataset = subject.report().datasets().get(reference.dataset().text());
    return reference.kind() != Kind.YEAR
            && reference.kind() != Kind.FACT
            && dataset instanceof Ranking ranking
        ? Optional.of(ranking)
        : Optional.empty();
  }

  /** The names of ranked parties in a language. */
  private static Set<String> parties(Subject subject, Language language) {
    Set<String> names = new HashSet<>();
    for (Dataset dataset : subject.report().datasets().values()) {
      if (dataset instanceof Ranking ranking) {
        for (Dataset.Item item : ranking.items().values()) {
          WrittenParagraph.of(item.name(), language, subject).stream()
              .map(paragraph -> paragraph.text().strip())
              .filter(name -> !name.isEmpty())
              .forEach(names::add);
        }
      }
    }
    return names;
  }

  private static void check(
      Text text,
      Language language,
      PositionPhrases phrases,
      Subject subject,
      Diagnostics diagnostics) {
    for (WrittenParagraph paragraph : WrittenParagraph.of(text, language, subject)) {
      String words = withoutFigures(paragraph);
      for (Sentence sentence : paragraph.sentences()) {
        Optional<PositionPhrases.Found> found =
            phrases.find(words.substring(sentence.start(), sentence.end()));
        List<Piece> pieces = paragraph.within(sentence.start(), sentence.end());
        if (found.isPresent() && !isSupported(found.get(), pieces, subject)) {
          int start = sentence.start() + found.get().start();
          int end = sentence.start() + found.get().end();
          diagnostics.warning(
              "claim.unsupported",
              paragraph.at(start),
              Message.of(
                  "no ranking stands behind '%s'; claim beside the block what one proves, as"
                      + " in `claims: [%s]`, or change the words",
                  paragraph.text().substring(start, end),
                  found.get().superlative()
                      ? "the company is largest"
                      : "rank of the company <= 3"));
        }
      }
    }
  }

  /** What a figure says is no typed claim: each of its characters is a stand-in. */
  private static String withoutFigures(WrittenParagraph paragraph) {
    StringBuilder words = new StringBuilder(paragraph.text());
    for (Piece piece : paragraph.pieces()) {
      if (piece.inline() instanceof FigureReference) {
        for (int i = piece.start(); i < piece.end(); i++) {
          words.setCharAt(i, FIGURE);
        }
      }
    }
    return words.toString();
  }

  /** A figure of a ranking is enough, for a superlative that of an item which ranks first. */
  private static boolean isSupported(
      PositionPhrases.Found found, List<Piece> pieces, Subject subject) {
    List<Boolean> first = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.inline() instanceof FigureReference reference) {
        ranking(reference, subject).ifPresent(ranking -> first.add(ranksFirst(reference, ranking)));
      }
    }
    return found.superlative() ? first.contains(true) : !first.isEmpty();
  }

  private static boolean ranksFirst(FigureReference reference, Ranking ranking) {
    return reference.arguments().stream()
        .map(Name::text)
        .filter(ranking.items()::containsKey)
        .anyMatch(item -> ranking.rank(item) == 1);
  }
}
