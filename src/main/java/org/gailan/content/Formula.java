package org.gailan.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gailan.content.FigureReference.Name;
import org.gailan.diagnostic.Location;

/**
 * How the values of a series are computed from those of others, year by year.
 *
 * @param text as its author wrote it: {@code all - ai}
 * @param decimals to which the values are rounded, half up, once they are computed
 * @param inputs the series it names, in the order in which it names them
 */
public record Formula(
    Location location,
    String text,
    Optional<Integer> decimals,
    List<Name> inputs,
    Expression expression) {
  public Formula {
    inputs = List.copyOf(inputs);
  }

  /** Whether it only adds and subtracts, so that its values have the decimals of its inputs. */
  public boolean isSum() {
    return isSum(expression);
  }

  private static boolean isSum(Expression expression) {
    return !(expression instanceof Operation operation)
        || (operation.operator().isSum() && isSum(operation.left()) && isSum(operation.right()));
  }

  /** A part of a formula. */
  public sealed interface Expression {}

  /** A number typed in the formula. */
  public record Typed(BigDecimal value) implements Expression {}

  /** The value of a series in the year. */
  public record OfSeries(Name name) implements Expression {}

  /** Two parts and what is done with them. */
  public record Operation(Location location, Operator operator, Expression left, Expression right)
      implements Expression {}

  /** What can be done. */
  public enum Operator {
    PLUS,
    MINUS,
    TIMES,
    DIVIDED_BY;

    boolean isSum() {
      return this == PLUS || this == MINUS;
    }
  }
}
