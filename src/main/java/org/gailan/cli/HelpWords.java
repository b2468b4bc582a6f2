package org.gailan.cli;

import java.lang.reflect.AnnotatedElement;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.gailan.diagnostic.MessageLocale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The help of the commands in another language: each text of it is looked up by its English words,
 * like any message, and given to picocli as the resource bundle that it asks for texts.
 */
final class HelpWords {
  private final MessageLocale locale;
  private final Map<String, String> words = new LinkedHashMap<>();

  private HelpWords(MessageLocale locale) {
    this.locale = locale;
  }

  /** Translates the help of a command and of those below it. */
  static void translate(CommandLine command, MessageLocale locale) {
    if (locale == MessageLocale.ENGLISH) {
      return; // as it stands in the annotations
    }
    HelpWords all = new HelpWords(locale);
    all.add(command.getCommandSpec());
    ResourceBundle bundle = all.bundle();
    set(command, bundle);
  }

  private static void set(CommandLine command, ResourceBundle bundle) {
    command.setResourceBundle(bundle);
    command.getSubcommands().values().forEach(sub -> set(sub, bundle));
  }

  private void add(CommandSpec command) {
    String prefix = command.qualifiedName(".") + ".";
    UsageMessageSpec usage = command.usageMessage();
    put(prefix + "usage.header", usage.header());
    put(prefix + "usage.synopsisHeading", usage.synopsisHeading());
    put(prefix + "usage.commandListHeading", usage.commandListHeading());
    put(prefix + "usage.footerHeading", usage.footerHeading());
    put(prefix + "usage.description", usage.description());
    put(prefix + "usage.footer", usage.footer());
    for (OptionSpec option : command.options()) {
      put(prefix + option.longestName().replaceFirst("^-+", ""), written(option));
    }
    for (PositionalParamSpec value : command.positionalParameters()) {
      put(prefix + value.paramLabel() + "[" + value.index() + "]", written(value));
    }
    command.subcommands().values().forEach(sub -> add(sub.getCommandSpec()));
  }

  /** The description as it is annotated; what {@code description()} gives is filled in already. */
  private static String[] written(ArgSpec value) {
    if (value.userObject() instanceof AnnotatedElement annotated) {
      Option option = annotated.getAnnotation(Option.class);
      Parameters parameters = annotated.getAnnotation(Parameters.class);
      if (option != null) {
        return option.description();
      } else if (parameters != null) {
        return parameters.description();
      }
    }
    return value.description();
  }

  private void put(String key, String... english) {
    for (int i = 0; i < english.length; i++) {
      words.put(english.length == 1 ? key : key + "." + i, locale.text(english[i]));
    }
  }

  private ResourceBundle bundle() {
    return new ResourceBundle() {
      @Override
      protected @Nullable Object handleGetObject(String key) {
        return words.get(key);
      }

      @Override
      public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
      }
    };
  }
}
