package org.gailan.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.diagnostic.Message;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with a command line, as a message.
 *
 * <p>picocli 4.7.7 says it in English only, so its sentences are recognised; one that is not known
 * here, or would come out otherwise in English, is told as it is.
 */
final class UsageWords {
  private UsageWords() {}

  /** A value that is not what its option takes. */
  static final class NotConverted extends TypeConversionException {
    private static final long serialVersionUID = 1;

    private final transient Message words;

    NotConverted(Message words) {
      super(words.toString());
      this.words = words;
    }
  }

  @FunctionalInterface
  private interface Words {
    Message of(MatchResult said);
  }

  private record Sentence(Pattern pattern, Words words) {
    Sentence(String pattern, Words words) {
      this(Pattern.compile(pattern, Pattern.DOTALL), words);
    }
  }

  private static final List<Sentence> SENTENCES =
      List.of(
          new Sentence("Unknown option: (.+)", m -> Message.of("Unknown option: %s", m.group(1))),
          new Sentence("Unknown options: (.+)", m -> Message.of("Unknown options: %s", m.group(1))),
          new Sentence(
              "Unmatched argument at index (\\d+): (.+)",
              m -> Message.of("Unmatched argument at index %s: %s", m.group(1), m.group(2))),
          new Sentence(
              "Unmatched arguments from index (\\d+): (.+)",
              m -> Message.of("Unmatched arguments from index %s: %s", m.group(1), m.group(2))),
          new Sentence(
              "Missing required parameter: (.+)",
              m -> Message.of("Missing required parameter: %s", m.group(1))),
          new Sentence(
              "Missing required parameters: (.+)",
              m -> Message.of("Missing required parameters: %s", m.group(1))),
          new Sentence(
              "Missing required parameter for option (.+)",
              m -> Message.of("Missing required parameter for option %s", m.group(1))),
          new Sentence(
              "Expected parameter for option (.+) but found (.+)",
              m -> Message.of("Expected parameter for option %s but found %s", one(m), two(m))),
          new Sentence(
              "option (.+) should be specified only once",
              m -> Message.of("option %s should be specified only once", m.group(1))),
          new Sentence(
              "Invalid value for option (.+?): expected one of \\[(.*)\\] \\(case-insensitive\\) but"
                  + " was '(.*)'",
              m ->
                  Message.of(
                      "Invalid value for option %s: expected one of [%s] (case-insensitive) but was"
                          + " '%s'",
                      one(m), two(m), m.group(3))),
          new Sentence(
              "Invalid value for positional parameter at index (\\d+) (.+?): expected one of"
                  + " \\[(.*)\\] \\(case-insensitive\\) but was '(.*)'",
              m ->
                  Message.of(
                      "Invalid value for positional parameter at index %s %s: expected one of [%s]"
                          + " (case-insensitive) but was '%s'",
                      one(m), two(m), m.group(3), m.group(4))));

  private static final Pattern NOT_CONVERTED =
      Pattern.compile("Invalid value for option (.+?): .*", Pattern.DOTALL);

  private static String one(MatchResult said) {
    return said.group(1);
  }

  private static String two(MatchResult said) {
    return said.group(2);
  }

  /** What is wrong. */
  static Message of(ParameterException exception) {
    if (exception instanceof UsageError ours) {
      return ours.words();
    }
    String said = String.valueOf(exception.getMessage());
    return message(exception, said)
        .filter(message -> message.toString().equals(said))
        .orElseGet(() -> Message.quoted(said));
  }

  private static Optional<Message> message(ParameterException exception, String said) {
    if (exception.getCause() instanceof NotConverted converted) {
      Matcher option = NOT_CONVERTED.matcher(said);
      return option.matches()
          ? Optional.of(
              Message.of("Invalid value for option %s: %s", option.group(1), converted.words))
          : Optional.empty();
    }
    for (Sentence sentence : SENTENCES) {
      Matcher matcher = sentence.pattern().matcher(said);
      if (matcher.matches()) {
        return Optional.of(sentence.words().of(matcher));
      }
    }
    return Optional.empty();
  }

  /** What may have been meant instead. */
  static Optional<Message> suggestions(ParameterException exception) {
    if (!(exception instanceof UnmatchedArgumentException unmatched)
        || unmatched.getSuggestions().isEmpty()) {
      return Optional.empty();
    }
    List<String> suggestions = unmatched.getSuggestions();
    return Optional.of(
        unmatched.isUnknownOption()
            ? Message.of("Possible solutions: %s", Message.list(suggestions))
            : Message.of(
                "Did you mean: %s?",
                Message.or(suggestions.stream().map(command -> "gailan " + command).toList())));
  }
}
