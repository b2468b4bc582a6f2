package org.gailan.check.claim;

import java.math.BigDecimal;
import java.util.Optional;
import org.gailan.content.FigureReference;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Scale;
import org.gailan.diagnostic.Location;

/** A claim that was understood. */
sealed interface Statement {

  /**
   * That a series grows or falls.
   *
   * @param series may be left out where the dataset has only one
   * @param everyYear whether it does so from each year to the next
   */
  record Direction(
      Name dataset, Optional<Name> series, boolean grows, Name from, Name to, boolean everyYear)
      implements Statement {}

  /** That one thing is so many, or more or less than another. */
  record Comparison(Operand left, Operator operator, Operand right) implements Statement {}

  /**
   * That an item of a ranking holds a place by its value.
   *
   * @param place 1 for the largest or smallest
   */
  record Placing(Party party, int place, boolean largest, Optional<Group> group)
      implements Statement {}

  /** How two operands compare. */
  enum Operator {
    EQUAL("="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }
  }

  /** Something that can be compared. */
  sealed interface Operand {
    Location location();
  }

  /** What a form in braces would refer to. */
  record Figure(FigureReference reference) implements Operand {
    @Override
    public Location location() {
      return reference.location();
    }
  }

  /** The rank, value or share of a party that is not named by ranking and item. */
  record OfParty(Location location, FigureReference.Kind kind, Party party) implements Operand {}

  /** How many times its value of an earlier year that of a later one is. */
  record Multiple(Location location, Name dataset, Name series, Name from, Name to)
      implements Operand {}

  /**
   * A number.
   *
   * @param scale of the number; the scale of what it is compared with where none is given
   */
  record Numeral(Location location, BigDecimal value, boolean percent, Optional<Scale> scale)
      implements Operand {}

  /** An item of a ranking. */
  sealed interface Party {
    Location location();
  }

  /** An item by its id, or the issuer's own where it is {@code own}. */
  record Ranked(Name ranking, Name item) implements Party {
    @Override
    public Location location() {
      return ranking.location();
    }
  }

  /** The issuer, in the only ranking that has it. */
  record Company(Location location) implements Party {}

  /**
   * Those among which an item holds its place.
   *
   * @param bears whether they bear the mark, or else don't
   */
  record Group(Name mark, boolean bears) {}
}
