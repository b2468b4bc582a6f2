package org.gailan.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.Formula;
import org.gailan.content.Formula.Expression;
import org.gailan.content.Formula.Operator;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

/**
 * Reads a formula: names of series, numbers, {@code + - * /} and brackets. A name may hold hyphens,
 * so a minus has spaces around it.
 */
final class FormulaReader {
  static final String RULE = "dataset.formula";

  /** Longer than any formula; a bound on how deep brackets can stand in each other. */
  private static final int MAX_LENGTH = 200;

  private static final Pattern TOKEN =
      Pattern.compile("\\s*([a-z][a-z0-9-]*|[0-9]+(?:\\.[0-9]+)?|[-+*/()])\\s*");
  private static final Map<String, Operator> OPERATORS =
      Map.of(
          "+", Operator.PLUS, "-", Operator.MINUS, "*", Operator.TIMES, "/", Operator.DIVIDED_BY);

  private final YamlNode.Scalar scalar;
  private final Reading reading;
  private final List<Name> tokens = new ArrayList<>();
  private final List<Name> inputs = new ArrayList<>();
  private int next;

  private FormulaReader(YamlNode.Scalar scalar, Reading reading) {
    this.scalar = scalar;
    this.reading = reading;
  }

  /** Thrown and caught here: what is wrong and where. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Location location;
    private final transient Message words;

    Refused(Location location, Message words) {
      super(words.toString());
      this.location = location;
      this.words = words;
    }
  }

  /** Reads a formula; empty, and reported, where it is none. */
  static Optional<Formula> read(
      YamlNode.Scalar scalar, Optional<Integer> decimals, Reading reading) {
    return new FormulaReader(scalar, reading).read(decimals);
  }

  private Optional<Formula> read(Optional<Integer> decimals) {
    try {
      split();
      Expression expression = sum();
      if (next < tokens.size()) {
        throw new Refused(
            tokens.get(next).location(),
            Message.of("expected + - * / before '%s'", tokens.get(next).text()));
      }
      if (inputs.isEmpty()) {
        throw new Refused(scalar.location(), Message.of("it names no series"));
      }
      return Optional.of(
          new Formula(scalar.location(), scalar.value().strip(), decimals, inputs, expression));
    } catch (Refused refused) {
      reading.error(
          RULE,
          refused.location,
          Message.of(
              "'%s' is no formula: %s; write names of series and numbers, as in `all - ai`",
              scalar.value(), refused.words));
      return Optional.empty();
    }
  }

  private void split() throws Refused {
    String text = scalar.value();
    if (text.length() > MAX_LENGTH) {
      throw new Refused(
          scalar.location(), Message.of("it has more than %d characters", MAX_LENGTH));
    }
    Matcher token = TOKEN.matcher(text);
    int position = 0;
    while (position < text.length()) {
      if (!token.region(position, text.length()).lookingAt()) {
        throw new Refused(
            at(position),
            Message.of("unexpected '%s'", Character.toString(text.codePointAt(position))));
      }
      tokens.add(new Name(at(token.start(1)), token.group(1)));
      position = token.end();
    }
  }

  /** Formulas need no escapes, so that in quotes too each character is one of the file. */
  private Location at(int offset) {
    boolean quoted =
        scalar.style() == YamlNode.Style.SINGLE_QUOTED
            || scalar.style() == YamlNode.Style.DOUBLE_QUOTED;
    return scalar.file().at(Math.min(scalar.start() + offset + (quoted ? 1 : 0), scalar.end()));
  }

  private Expression sum() throws Refused {
    Expression left = product();
    while (isNext("+") || isNext("-")) {
      Name operator = tokens.get(next++);
      left = operation(operator, left, product());
    }
    return left;
  }

  private Expression product() throws Refused {
    Expression left = single();
    while (isNext("*") || isNext("/")) {
      Name operator = tokens.get(next++);
      left = operation(operator, left, single());
    }
    return left;
  }

  private static Expression operation(Name operator, Expression left, Expression right) {
    return new Formula.Operation(
        operator.location(), OPERATORS.getOrDefault(operator.text(), Operator.PLUS), left, right);
  }

  private Expression single() throws Refused {
    if (next == tokens.size()) {
      throw new Refused(at(scalar.value().length()), Message.of("something is missing at its end"));
    }
    Name token = tokens.get(next++);
    char first = token.text().charAt(0);
    if (first >= 'a' && first <= 'z') {
      inputs.add(token);
      return new Formula.OfSeries(token);
    }
    if (first >= '0' && first <= '9') {
      return new Formula.Typed(new BigDecimal(token.text()));
    }
    if (token.text().equals("-")) {
      return operation(token, new Formula.Typed(BigDecimal.ZERO), single());
    }
    if (!token.text().equals("(")) {
      throw new Refused(token.location(), Message.of("unexpected '%s'", token.text()));
    }
    Expression inner = sum();
    if (!isNext(")")) {
      throw new Refused(token.location(), Message.of("this bracket is not closed"));
    }
    next++;
    return inner;
  }

  private boolean isNext(String text) {
    return next < tokens.size() && tokens.get(next).text().equals(text);
  }
}
