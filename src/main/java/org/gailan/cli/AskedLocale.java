package org.gailan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.MessageLocale;
import org.gailan.diagnostic.NearestName;

/**
 * Which language of messages a run asks for: with {@code --locale}, wherever it stands, else with
 * {@code GAILAN_LOCALE}, else as the environment does. It is read before the command line is, since
 * what is wrong with that is told in it too.
 */
final class AskedLocale {
  static final String OPTION = "--locale";

  private AskedLocale() {}

  /** What {@code --locale} may be. */
  static final class Tags extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Tags() {
      super(MessageLocale.tags());
    }
  }

  /** A language that no messages are in is asked for. */
  static final class Unknown extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Message words;

    Unknown(Message words) {
      super(words.toString());
      this.words = words;
    }

    Message words() {
      return words;
    }
  }

  /** The same surroundings, with the language that the command line asks for. */
  static Surroundings of(Surroundings surroundings, List<String> arguments) throws Unknown {
    Optional<String> asked = written(arguments);
    if (asked.isPresent()) {
      return surroundings.speaking(known(OPTION, asked.get()));
    }
    Optional<String> variable = surroundings.variable(Surroundings.GAILAN_LOCALE);
    return variable.isPresent()
        ? surroundings.speaking(known(Surroundings.GAILAN_LOCALE, variable.get()))
        : surroundings;
  }

  private static MessageLocale known(String by, String tag) throws Unknown {
    Optional<MessageLocale> known = MessageLocale.of(tag);
    if (known.isEmpty()) {
      Message hint = NearestName.hint(tag, MessageLocale.tags());
      throw new Unknown(Message.of("%s: there are no messages in '%s'%s", by, tag, hint));
    }
    return known.get();
  }

  /** The last that is written; the one who writes none after the option is told so in English. */
  private static Optional<String> written(List<String> arguments) {
    Optional<String> written = Optional.empty();
    for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith(OPTION + "=")) {
        written = Optional.of(argument.substring(OPTION.length() + 1));
      } else if (argument.equals(OPTION) && i + 1 < arguments.size()) {
        written = Optional.of(arguments.get(++i));
      }
    }
    return written;
  }
}
