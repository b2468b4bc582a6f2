package org.gailan.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.content.FigureReference;
import org.gailan.content.FigureReference.Name;
import org.gailan.content.FigureReference.Option;
import org.gailan.content.Inline;
import org.gailan.content.Language;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.NearestName;

/** Reads what stands in braces: {@code {value equipment global 2024 unit=none}}. */
final class FormReader {
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final ProseSource source;
  private final RedactionReader redactions;
  private final PlaceholderReader placeholders;
  private final Reading reading;

  FormReader(ProseSource source, Language language, Reading reading) {
    this.source = source;
    this.reading = reading;
    this.redactions = new RedactionReader(source, language, reading);
    this.placeholders = new PlaceholderReader(source, language, reading);
  }

  /**
   * Reads a form; empty, and reported, where it is none.
   *
   * @param start of the opening brace in the prose
   * @param end after the closing brace
   */
  Optional<Inline> read(int start, int end) {
    List<Name> words = words(start + 1, end - 1);
    Location location = source.at(start);
    if (words.isEmpty()) {
      return refuse(
          "prose.unknown-form", location, Message.of("empty braces; write `\\{\\}` for braces"));
    }
    String word = words.get(0).text();
    if (word.equals("redacted") || word.startsWith("redacted:")) {
      return redactions.read(start, end);
    }
    if (word.equals(PlaceholderReader.WORD) || word.startsWith(PlaceholderReader.WORD + ":")) {
      return placeholders.read(start, end);
    }
    int nested = source.text().indexOf('{', start + 1);
    if (nested >= 0 && nested < end && source.text().charAt(nested - 1) != '\\') {
      return refuse(
          "prose.nested-form", source.at(nested), Message.of("a form cannot hold another form"));
    }
    Optional<FormSyntax> syntax = FormSyntax.of(word);
    if (syntax.isEmpty()) {
      return refuse(
          "prose.unknown-form",
          words.get(0).location(),
          Message.of("there is no form `{%s}`%s; write `\\{` for a brace", word, nearest(word)));
    }
    return read(syntax.get(), words.subList(1, words.size()), location);
  }

  private Optional<Inline> read(FormSyntax syntax, List<Name> words, Location location) {
    List<Name> arguments = words.stream().filter(w -> !w.text().contains("=")).toList();
    List<Name> options = words.stream().filter(w -> w.text().contains("=")).toList();
    int count = arguments.size();
    if (count < syntax.least() || count > syntax.most()) {
      return refuse(
          "prose.form-arguments",
          location,
          count == 1
              ? Message.of(
                  "{%s} has 1 word after it; write %s", syntax.word(), syntax.usageInWords())
              : Message.of(
                  "{%s} has %d words after it; write %s",
                  syntax.word(), count, syntax.usageInWords()));
    }
    for (Name year : syntax.years(arguments)) {
      if (!ScalarReader.isYearWord(year.text())) {
        return refuse("value.year", year.location(), ScalarReader.notAYearWord(year.text()));
      }
    }
    return switch (syntax.word()) {
      case "note" -> withoutOptions(options, syntax, note(arguments.get(0), location));
      case "term" -> withoutOptions(options, syntax, term(arguments, location));
      default -> figure(syntax, arguments, options, location);
    };
  }

  private Optional<Inline> note(Name id, Location location) {
    return Optional.of(new Inline.NoteCall(location, id.text()));
  }

  private Optional<Inline> term(List<Name> arguments, Location location) {
    boolean full = arguments.size() == 2;
    if (full && !arguments.get(1).text().equals("full")) {
      return refuse(
          "prose.form-arguments",
          arguments.get(1).location(),
          Message.of("after a term only `full` may follow, found '%s'", arguments.get(1).text()));
    }
    return Optional.of(new Inline.TermReference(location, arguments.get(0).text(), full));
  }

  private Optional<Inline> withoutOptions(
      List<Name> options, FormSyntax syntax, Optional<Inline> inline) {
    return options.isEmpty() ? inline : unknownOption(options.get(0), syntax);
  }

  private Optional<Inline> figure(
      FormSyntax syntax, List<Name> arguments, List<Name> written, Location location) {
    FigureReference.Kind kind = syntax.kind().orElseThrow();
    Map<Option, String> options = new EnumMap<>(Option.class);
    for (Name option : written) {
      int equals = option.text().indexOf('=');
      String value = option.text().substring(equals + 1);
      Optional<Option> known = syntax.option(option.text().substring(0, equals));
      if (known.isEmpty()) {
        return unknownOption(option, syntax);
      }
      List<String> values = FormSyntax.values(known.get());
      if (!values.contains(value)) {
        return refuse(
            "prose.form-option",
            option.location(),
            Message.of(
                "the option `%s` can be %s, found '%s'",
                known.get().word(), Message.list(values), value));
      }
      if (options.put(known.get(), value) != null) {
        return refuse(
            "prose.form-option",
            option.location(),
            Message.of("the option `%s` is written twice", known.get().word()));
      }
    }
    return Optional.of(
        new FigureReference(
            location,
            kind,
            arguments.get(0),
            new ArrayList<>(arguments.subList(1, arguments.size())),
            options));
  }

  private Optional<Inline> unknownOption(Name option, FormSyntax syntax) {
    String name = option.text().substring(0, option.text().indexOf('='));
    return refuse(
        "prose.form-option",
        option.location(),
        Message.of(
            "{%s} has no option `%s`%s",
            syntax.word(), name, NearestName.hint(name, syntax.optionWords())));
  }

  /** A hint within a sentence, so that no question mark ends it. */
  private static Message nearest(String word) {
    return NearestName.of(word, FormSyntax.words())
        .map(near -> Message.of("; did you mean '%s'", near))
        .orElse(Message.NONE);
  }

  private List<Name> words(int start, int end) {
    List<Name> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(source.text()).region(start, end);
    while (matcher.find()) {
      words.add(new Name(source.at(matcher.start()), matcher.group()));
    }
    return words;
  }

  private Optional<Inline> refuse(String rule, Location location, Message message) {
    reading.error(rule, location, message);
    return Optional.empty();
  }
}
