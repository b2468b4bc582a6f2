package org.gailan.load;

import java.util.List;
import java.util.function.Supplier;

/** What a value may be. The readers take ranges and words from here, and so does the schema. */
sealed interface ValueType {

  /** The types without parameters. */
  enum Simple implements ValueType {
    /** Prose in each language of the report. */
    TEXT,
    /** A text, or a scalar without letters. */
    CELL_TEXT,
    /** A plain string. */
    WORDS,
    /** A lower-case name: letters, digits and hyphens. */
    ID,
    /** The id of a rule, such as {@code text.width}. */
    RULE,
    /** A name of something else in the report. */
    NAME,
    NUMBER,
    /** A number of hundredths; a percent sign may follow. */
    PERCENT,
    YEAR,
    /** A year, or {@code first}, {@code last} or {@code latest}. */
    YEAR_WORD,
    BOOLEAN,
    DATE,
    /** A file within the folder of the report. */
    PATH
  }

  /** A whole number within bounds, both allowed. */
  record Whole(int least, int most) implements ValueType {}

  /** One of a few words. */
  record Word(List<String> words) implements ValueType {
    public Word {
      words = List.copyOf(words);
    }

    static Word of(String... words) {
      return new Word(List.of(words));
    }

    static <E extends Enum<E>> Word of(Class<E> constants) {
      return new Word(EnumWords.of(constants));
    }
  }

  record ListOf(ValueType item) implements ValueType {}

  /** A mapping whose keys the author chooses. */
  record MapOf(Simple key, ValueType value) implements ValueType {}

  /** A mapping of a fixed shape; supplied late because an item of a list may hold a list. */
  record Of(Supplier<Shape> shape) implements ValueType {}

  record AnyOf(List<ValueType> types) implements ValueType {
    public AnyOf {
      types = List.copyOf(types);
    }

    static AnyOf of(ValueType... types) {
      return new AnyOf(List.of(types));
    }
  }
}
