package org.gailan.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The messages and their translations: none is missing, and none says something else. */
final class MessagesTest {
  private static final Path RESOURCE =
      Path.of("src/main/resources/org/gailan/diagnostic/messages.zh-Hant.xml");

  private static final MessageLocale CHINESE = MessageLocale.TRADITIONAL_CHINESE;

  /** What a template takes: its place among the arguments, and how it is written. */
  private static final Pattern ARGUMENT = Pattern.compile("%(?:(\\d+)\\$)?([,0-9]*[sdX])");

  /** What stands in a translation as it is: code, forms, addresses, options, names, arguments. */
  private static final Pattern AS_IT_IS =
      Pattern.compile("`[^`]*`|\\{[^}]*\\}|\\$\\{[^}]*\\}|\\[[^\\]]*\\]|https?://\\S*|%n");

  private static Map<String, String> translations() throws IOException {
    Properties properties = new Properties();
    try (var in = Files.newInputStream(RESOURCE)) {
      properties.loadFromXML(in);
    }
    Map<String, String> sorted = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> sorted.put(key, properties.getProperty(key)));
    return sorted;
  }

  /** Whether there is something to translate: words that are no code and no argument. */
  private static boolean hasWords(String template) {
    String plain = ARGUMENT.matcher(AS_IT_IS.matcher(template).replaceAll("")).replaceAll("");
    return Pattern.compile("[A-Za-z]").matcher(plain).find();
  }

  private static List<String> arguments(String template) {
    List<String> arguments = new ArrayList<>();
    Matcher argument = ARGUMENT.matcher(template.replace("%%", ""));
    int next = 1;
    while (argument.find()) {
      String place = argument.group(1) == null ? String.valueOf(next++) : argument.group(1);
      arguments.add(place + argument.group(2));
    }
    return arguments.stream().sorted().toList();
  }

  @Test
  void everyMessageIsMadeOfATemplateThatStandsThere() throws IOException {
    assertEquals(Set.of(), SourceTemplates.read().others());
  }

  @Test
  void everyTemplateHasATranslation() throws IOException {
    Set<String> translated = translations().keySet();
    assertEquals(
        Map.of(),
        SourceTemplates.read().templates().entrySet().stream()
            .filter(entry -> hasWords(entry.getKey()) && !translated.contains(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** The words of picocli's own commands and options are in its annotations. */
  private static Set<String> wordsOfPicocli() {
    Set<String> words = new TreeSet<>(List.of("Usage: ", "%nUsage: ", "Commands:%n"));
    words.addAll(List.of("Show this help message and exit."));
    words.addAll(List.of("Print version information and exit."));
    CommandSpec help = CommandSpec.forAnnotatedObject(new CommandLine.HelpCommand());
    words.addAll(List.of(help.usageMessage().description()));
    words.addAll(List.of(help.usageMessage().header()));
    help.options().forEach(option -> words.addAll(List.of(option.description())));
    help.positionalParameters().forEach(value -> words.addAll(List.of(value.description())));
    return words;
  }

  @Test
  void noTranslationIsOfWordsThatNobodySays() throws IOException {
    Set<String> said = new TreeSet<>(SourceTemplates.read().literals());
    said.addAll(wordsOfPicocli());
    assertEquals(
        List.of(), translations().keySet().stream().filter(key -> !said.contains(key)).toList());
  }

  @Test
  void aTranslationTakesTheArgumentsOfItsTemplate() throws IOException {
    List<String> wrong = new ArrayList<>();
    translations()
        .forEach(
            (template, translation) -> {
              if (!arguments(template).equals(arguments(translation))) {
                wrong.add(template + " | " + translation);
              }
            });
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyTranslationCanBeFilledIn() throws IOException {
    for (Map.Entry<String, String> entry : translations().entrySet()) {
      if (entry.getKey().contains("${")) {
        continue; // filled in by picocli
      }
      Object[] arguments =
          arguments(entry.getKey()).stream()
              .map(argument -> argument.endsWith("s") ? (Object) "燈" : Integer.valueOf(7))
              .toArray();
      String filled = String.format(Locale.ROOT, entry.getValue(), arguments);
      assertTrue(
          Stream.of(arguments).allMatch(argument -> filled.contains(argument.toString())), filled);
    }
  }

  @Test
  void punctuationIsFullWidthBesideChinese() throws IOException {
    Pattern half = Pattern.compile("\\p{IsHan}[,;:?!()]|[,;:?!()]\\p{IsHan}");
    List<String> wrong =
        translations().values().stream()
            .map(translation -> AS_IT_IS.matcher(translation).replaceAll("x"))
            .filter(translation -> half.matcher(translation).find())
            .filter(translation -> !translation.startsWith("%s: 已略過[")) // as a compiler prints it
            .toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void noKeyIsTranslatedTwice() throws IOException {
    List<String> keys =
        Pattern.compile("<entry key=\"([^\"]*)\">")
            .matcher(Files.readString(RESOURCE))
            .results()
            .map(match -> match.group(1))
            .toList();
    assertEquals(new TreeSet<>(keys).size(), keys.size());
    assertEquals(translations().size(), keys.size());
  }

  @Test
  void whatAnAuthorWroteIsNeitherTranslatedNorATemplate() {
    Message message = Message.of("no dataset '%s'%s", "warning %s %d %", Message.NONE);
    assertEquals("no dataset 'warning %s %d %'", message.toString());
    assertEquals("沒有數據集「warning %s %d %」", message.in(CHINESE));
    assertEquals("error", Message.quoted("error").in(CHINESE));
  }

  @Test
  void aMessageWithinAMessageIsInTheSameLanguage() {
    Message message =
        Message.of("no dataset '%s'%s", "lmp", NearestName.hint("lmp", List.of("lamp")));
    assertEquals("no dataset 'lmp'; did you mean 'lamp'?", message.toString());
    assertEquals("沒有數據集「lmp」；是否指「lamp」？", message.in(CHINESE));
  }

  @Test
  void whatHasNoTranslationIsToldInEnglish() {
    assertEquals("made up: 7", Message.of("made up: %d", 7).in(CHINESE));
  }

  @Test
  void messagesAreTheSameIfTheirEnglishWordsAre() {
    assertEquals(Message.of("%s lamps", 2), Message.of("2 %s", "lamps"));
    assertEquals(Message.of("%s lamps", 2).hashCode(), Message.of("2 %s", "lamps").hashCode());
    assertNotEquals(Message.of("lamps"), Message.of("lanterns"));
  }

  @Test
  void linesAreHiddenInEachLanguage() {
    Message message =
        Message.of("the key `%s` is written twice; first on line %d", "lamp", 12).withoutLines();
    assertEquals("the key `lamp` is written twice; first", message.toString());
    assertEquals("鍵`lamp`重複；首次見於", message.in(CHINESE));
    Location lamp = new Location("data/lamp.yaml", 3, 5);
    Message taken = Message.of("the id '%s' is taken; first at %s", "lamp", lamp).withoutLines();
    assertEquals("the id 'lamp' is taken; first at data/lamp.yaml", taken.toString());
    assertEquals("識別碼「lamp」已有人使用；首次見於data/lamp.yaml", taken.in(CHINESE));
  }

  /** Else a finding of a withheld file would tell in Chinese what it does not in English. */
  @Test
  void aTranslationHidesLinesWhereItsTemplateDoes() throws IOException {
    Pattern line = Pattern.compile("第%(\\d\\$)?d行");
    List<String> wrong = new ArrayList<>();
    translations()
        .forEach(
            (template, translation) -> {
              boolean hides =
                  template.contains("(line %d)")
                      || template.contains("on line %d")
                      || template.equals("line %d");
              if (hides != line.matcher(translation).find()) {
                wrong.add(template + " | " + translation);
              }
            });
    assertEquals(List.of(), wrong);
  }

  @Test
  void theEnvironmentIsUnderstoodAsPosixWritesIt() {
    for (String traditional : List.of("zh_HK.UTF-8", "zh_TW", "zh_MO.Big5", "zh_Hant_SG.UTF-8")) {
      assertEquals(CHINESE, MessageLocale.ofPosix(traditional), traditional);
    }
    for (String other : List.of("zh_CN.UTF-8", "zh", "zh_Hans_HK", "en_HK", "C", "POSIX", "")) {
      assertEquals(MessageLocale.ENGLISH, MessageLocale.ofPosix(other), other);
    }
  }
}
