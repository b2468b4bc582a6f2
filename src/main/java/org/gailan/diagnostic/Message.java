package org.gailan.diagnostic;

import com.google.errorprone.annotations.CompileTimeConstant;
import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * What a user is told, in any of the {@linkplain MessageLocale languages}: an English template and
 * what goes into it. The translations are in {@code messages.zh-Hant.xml}, by the English template;
 * what has none there is told in English.
 *
 * <p>What an author wrote goes in as an argument and never as a template, which the compiler holds;
 * it is the same in every language. An argument that is itself a message is told in the language of
 * the whole. Two messages are the same if their English words are.
 */
public final class Message implements Comparable<Message> {
  private static final int LONGEST_LINE = 400;

  /** No words at all, such as those of a hint that there is no cause for. */
  public static final Message NONE = new Message("", List.of(), List.of());

  private final String template;
  private final List<Object> arguments;
  private final List<Finish> finishes;
  private final String english;

  private Message(String template, List<Object> arguments, List<Finish> finishes) {
    this.template = template;
    this.arguments = arguments;
    this.finishes = finishes;
    this.english = in(MessageLocale.ENGLISH);
  }

  /** What is done to the words of a message in the end. */
  private enum Finish {
    ONE_LINE,
    WITHOUT_LINES
  }

  /**
   * A message.
   *
   * @param template in English, with {@code %s} and {@code %d}; it is the key of the translation,
   *     so it stands in the source as it is, not put together
   * @param arguments messages, names, places, numbers
   */
  @FormatMethod
  public static Message of(
      @CompileTimeConstant @FormatString String template, Object... arguments) {
    return new Message(template, List.of(arguments), List.of());
  }

  /** What an author, or a library, said: the same in every language. */
  public static Message quoted(String words) {
    return Message.of("%s", words);
  }

  /** A key or another word of the content, or a command, as it is written. */
  public static Message code(String word) {
    return Message.of("`%s`", word);
  }

  /** Names, or messages, one after another with a comma between; nothing where there are none. */
  public static Message list(Collection<?> parts) {
    return joined(parts, (before, part) -> Message.of("%s, %s", before, part));
  }

  /** Names, or messages, with "and" between each and the next; nothing where there are none. */
  public static Message and(Collection<?> parts) {
    return joined(parts, (before, part) -> Message.of("%s and %s", before, part));
  }

  /** Names, or messages, with "or" between each and the next; nothing where there are none. */
  public static Message or(Collection<?> parts) {
    return joined(parts, (before, part) -> Message.of("%s or %s", before, part));
  }

  private static Message joined(Collection<?> parts, BinaryOperator<Message> join) {
    return parts.stream().map(part -> Message.of("%s", part)).reduce(join).orElse(NONE);
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return english.isEmpty();
  }

  /** The same on one line, its middle left out if it quotes a page. */
  public Message onOneLine() {
    return finished(Finish.ONE_LINE);
  }

  /** The same without the lines that it may name, as in {@code (line 12)} and {@code a.yaml:12}. */
  Message withoutLines() {
    return finished(Finish.WITHOUT_LINES);
  }

  private Message finished(Finish finish) {
    return new Message(
        template, arguments, Stream.concat(finishes.stream(), Stream.of(finish)).toList());
  }

  /** The words in a language. */
  public String in(MessageLocale locale) {
    List<Object> told = new ArrayList<>(arguments.size());
    for (Object argument : arguments) {
      told.add(argument instanceof Message message ? message.in(locale) : argument);
    }
    String pattern = Translations.in(locale).of(template);
    String words = String.format(Locale.ROOT, pattern, told.toArray());
    for (Finish finish : finishes) {
      words =
          switch (finish) {
            case ONE_LINE -> oneLine(words);
            case WITHOUT_LINES -> Translations.in(locale).withoutLines(words);
          };
    }
    return words;
  }

  private static String oneLine(String words) {
    String line = words.replaceAll("\\s+", " ");
    if (line.length() <= LONGEST_LINE) {
      return line;
    }
    int head = line.offsetByCodePoints(0, LONGEST_LINE / 2);
    int tail = line.offsetByCodePoints(line.length(), -LONGEST_LINE / 4);
    return line.substring(0, head) + "…" + line.substring(tail);
  }

  /** In the order of the English words. */
  @Override
  public int compareTo(Message other) {
    return english.compareTo(other.english);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Message message && message.english.equals(english);
  }

  @Override
  public int hashCode() {
    return english.hashCode();
  }

  /** The English words. */
  @Override
  public String toString() {
    return english;
  }
}
