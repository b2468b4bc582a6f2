package org.gailan.check.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gailan.check.claim.Statement.Operator;
import org.gailan.content.Claim;
import org.gailan.content.FigureReference.Name;
import org.gailan.diagnostic.Diagnostics;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;

/** Understands a claim by the word or sign that says what is claimed. */
final class StatementReader {
  private static final Map<String, Boolean> DIRECTIONS =
      Map.of("grows", true, "grew", true, "falls", false, "fell", false);
  private static final Map<String, Boolean> SIZES = Map.of("largest", true, "smallest", false);
  private static final Map<String, Operator> SIGNS =
      Map.of(
          "=", Operator.EQUAL,
          "!=", Operator.UNEQUAL,
          "≠", Operator.UNEQUAL,
          "<", Operator.LESS,
          "<=", Operator.AT_MOST,
          "≤", Operator.AT_MOST,
          ">", Operator.MORE,
          ">=", Operator.AT_LEAST,
          "≥", Operator.AT_LEAST);
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  private final Diagnostics diagnostics;
  private final OperandReader operands;

  StatementReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.operands = new OperandReader(diagnostics);
  }

  /** What a claim states; empty, and reported, where it can't be understood. */
  Optional<Statement> read(Claim claim) {
    Words words = Words.of(claim);
    int sign = words.find(SIGNS::containsKey);
    int direction = words.find(DIRECTIONS::containsKey);
    int size = words.find(SIZES::containsKey);
    if (sign >= 0) {
      return comparison(words, sign);
    } else if (direction >= 0) {
      return direction(words, direction);
    } else if (size >= 0) {
      return placing(words, size);
    }
    return refuse(
        claim.location(),
        Message.of(
            "'%s' claims nothing that can be proved%s",
            claim.statement().strip(), suggestion(words)));
  }

  private static Message suggestion(Words words) {
    for (Name word : words.all()) {
      Optional<String> near =
          NearestName.of(word.text(), List.of("grows", "falls", "largest", "smallest"));
      if (near.isPresent()) {
        return Message.of("; did you mean '%s'?", near.get());
      }
    }
    return Message.of("; write it with grows, falls, largest, smallest or a sign such as =");
  }

  private Optional<Statement> comparison(Words words, int sign) {
    Words rest = words.from(sign + 1);
    int second = rest.find(SIGNS::containsKey);
    if (second >= 0) {
      return refuse(
          rest.get(second).location(),
          Message.of("a claim has one sign; write two claims for two signs"));
    }
    Operator operator = SIGNS.get(words.get(sign).text());
    Optional<Statement.Operand> left = operands.read(words.before(sign));
    Optional<Statement.Operand> right = operands.read(rest);
    if (operator == null || left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    if (left.get() instanceof Statement.Numeral && right.get() instanceof Statement.Numeral) {
      return refuse(
          left.get().location(),
          Message.of("two numbers are compared; one side has to be a figure"));
    }
    return Optional.of(new Statement.Comparison(left.get(), operator, right.get()));
  }

  private Optional<Statement> direction(Words words, int verb) {
    Words subject = words.before(verb);
    if (subject.isEmpty() || subject.size() > 2) {
      return refuse(
          subject.location(),
          Message.of("before `%s` stand a dataset and one of its series", words.get(verb).text()));
    }
    Words rest = words.from(verb + 1);
    boolean everyYear = rest.size() >= 2 && rest.from(rest.size() - 2).are("every", "year");
    Words years = everyYear ? rest.before(rest.size() - 2) : rest;
    if (years.size() == 4 && years.begins("from") && years.get(2).text().equals("to")) {
      years = new Words(List.of(years.get(1), years.get(3)), years.end());
    }
    if (!years.isEmpty() && years.size() != 2) {
      return refuse(
          years.location(),
          Message.of(
              "after `%s` may stand two years, such as from first to latest, and then"
                  + " every year",
              words.get(verb).text()));
    }
    Location implied = words.get(verb).location();
    return Optional.of(
        new Statement.Direction(
            subject.get(0),
            subject.size() == 2 ? Optional.of(subject.get(1)) : Optional.empty(),
            Boolean.TRUE.equals(DIRECTIONS.get(words.get(verb).text())),
            years.isEmpty() ? new Name(implied, "first") : years.get(0),
            years.isEmpty() ? new Name(implied, "latest") : years.get(1),
            everyYear));
  }

  private Optional<Statement> placing(Words words, int size) {
    Words subject = words.before(size);
    Words rest = words.from(size + 1);
    int place = 1;
    if (!subject.isEmpty() && ORDINALS.contains(subject.get(subject.size() - 1).text())) {
      place = ORDINALS.indexOf(subject.get(subject.size() - 1).text()) + 1;
      subject = subject.before(subject.size() - 1);
    }
    if (!subject.isEmpty() && List.of("is", "was").contains(last(subject))) {
      subject = subject.before(subject.size() - 1);
    }
    int in = rest.find("in"::equals);
    if (in >= 0 && subject.size() < 2) {
      // "largest among independents in top-ten": the ranking stands at the end.
      List<Name> moved = new ArrayList<>(subject.all());
      moved.addAll(rest.from(in).all());
      subject = new Words(moved, rest.end());
      rest = rest.before(in);
    }
    Optional<Statement.Party> party = operands.party(subject);
    Optional<Optional<Statement.Group>> group = group(rest);
    if (party.isEmpty() || group.isEmpty()) {
      return Optional.empty();
    }
    boolean largest = Boolean.TRUE.equals(SIZES.get(words.get(size).text()));
    return Optional.of(new Statement.Placing(party.get(), place, largest, group.get()));
  }

  private static String last(Words words) {
    return words.get(words.size() - 1).text();
  }

  /** Among whom; the outer is empty, and reported, where it can't be understood. */
  private Optional<Optional<Statement.Group>> group(Words words) {
    if (words.isEmpty()) {
      return Optional.of(Optional.empty());
    } else if (words.size() == 2 && words.begins("among")) {
      return Optional.of(Optional.of(new Statement.Group(words.get(1), true)));
    } else if (words.size() == 4 && words.begins("among", "items", "without")) {
      return Optional.of(Optional.of(new Statement.Group(words.get(3), false)));
    }
    return refuse(
        words.location(),
        Message.of(
            "after largest or smallest may stand `among MARK` or `among items without"
                + " MARK`, found '%s'",
            words.get(0).text()));
  }

  private <T> Optional<T> refuse(Location location, Message message) {
    diagnostics.error("claim.syntax", location, message);
    return Optional.empty();
  }
}
