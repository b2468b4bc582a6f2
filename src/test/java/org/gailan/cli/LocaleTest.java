package org.gailan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.gailan.TestReport;
import org.gailan.TestReport.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands say in Traditional Chinese, of a made-up report about bells. */
final class LocaleTest {
  @TempDir private Path directory;

  private TestReport bells() {
    return TestReport.in(directory)
        .with(
            "report.yaml",
            """
            id: bells
            title: {zh-Hant: 鐘業, en: Bells}
            languages: [zh-Hant, en]
            editions:
              proof: {redactions: removed}
            silence: {disclosure.none: 虛構}
            sections: [sections/a.yaml]
            """)
        .with(
            "sections/a.yaml",
            """
            id: a
            blocks:
              - paragraph: {zh-Hant: 鐘。, en: "A {value bels red 2024}."}
              - heading: {zh-Hant: 鐘, eng: Bells}
            """);
  }

  @Test
  void findingsAreToldInTheLanguageThatIsAskedFor() {
    String told =
        """
        content/sections/a.yaml:4:27: 錯誤[yaml.unknown-key]: `heading`沒有鍵`eng`；是否指「en」？
            - heading: {zh-Hant: 鐘, eng: Bells}
                                    ^
        """;
    Ran ran = bells().run("check", "--quick", "--locale", "zh-Hant");
    assertEquals(1, ran.exitCode());
    assertTrue(ran.err().contains(told.lines().findFirst().orElseThrow()), ran.err());
    assertTrue(ran.err().contains(": 已略過[disclosure.none]: 虛構（"), ran.err());
    assertTrue(Pattern.compile("(?m)^\\d+個錯誤、\\d+個警告$").matcher(ran.err()).find(), ran.err());
    assertFalse(ran.err().contains("error["), ran.err());
  }

  /** An editor finds findings by these, whatever language they are in. */
  @Test
  void ofAJsonLineOnlyTheMessageIsTranslated() {
    Ran ran = bells().run("check", "--quick", "--json", "--locale=zh-Hant");
    String line =
        ran.out().lines().filter(l -> l.contains("yaml.unknown-key")).findFirst().orElseThrow();
    assertEquals(
        "{\"severity\":\"error\",\"rule\":\"yaml.unknown-key\","
            + "\"file\":\"content/sections/a.yaml\",\"line\":4,\"column\":27,"
            + "\"message\":\"`heading`沒有鍵`eng`；是否指「en」？\"}",
        line);
  }

  @ParameterizedTest
  @CsvSource({
    "GAILAN_LOCALE, zh-Hant",
    "LC_ALL, zh_HK.UTF-8",
    "LC_MESSAGES, zh_TW.UTF-8",
    "LANG, zh_MO.UTF-8"
  })
  void theEnvironmentAsksToo(String name, String value) {
    assertEquals("gailan: 請寫出指令，例如：gailan build\n請看：gailan --help\n", said(name, value));
  }

  private String said(String name, String value, String... arguments) {
    return bells().withVariable(name, value).run(arguments).err();
  }

  @ParameterizedTest
  @CsvSource({"LC_ALL, zh_CN.UTF-8", "LC_ALL, de_DE.UTF-8", "LANG, C.UTF-8"})
  void everyOtherEnvironmentIsAnsweredInEnglish(String name, String value) {
    assertEquals(
        "gailan: name a command, such as: gailan build\nTry: gailan --help\n", said(name, value));
  }

  @Test
  void whatIsNamedFirstDecides() {
    TestReport report = bells().withVariable("LANG", "zh_HK.UTF-8");
    assertTrue(report.run().err().startsWith("gailan: 請寫出指令"));
    report.withVariable("LC_ALL", "C");
    assertTrue(report.run().err().startsWith("gailan: name a command"));
    report.withVariable("GAILAN_LOCALE", "zh-Hant");
    assertTrue(report.run().err().startsWith("gailan: 請寫出指令"));
    assertTrue(report.run("--locale", "en").err().startsWith("gailan: name a command"));
  }

  @Test
  void aLanguageWithoutMessagesIsWrongUsage() {
    Ran option = bells().run("check", "--locale", "zh-Han");
    assertEquals(2, option.exitCode());
    assertEquals(
        "gailan: --locale: there are no messages in 'zh-Han'; did you mean 'zh-Hant'?\n",
        option.err());
    assertEquals("", option.out());
    Ran variable = bells().withVariable("GAILAN_LOCALE", "fr").run("check");
    assertEquals(2, variable.exitCode());
    assertEquals(
        "gailan: GAILAN_LOCALE: there are no messages in 'fr'; there is en, zh-Hant\n",
        variable.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "build --foo | 沒有此選項：'--foo' | 可用：--format",
        "buidl | 第0個引數多餘：'buidl' | 是否指：gailan build？",
        "build --out | 選項'--out' (OUT)缺少必需的參數 | 請看：gailan build --help",
        "build --jobs some | 選項'--jobs'的值無效：「some」不是整數 | 請看：gailan build --help",
        "build --format doc | 選項'--format' (FORMAT)的值無效：應為[PDF, HTML]其中之一（不分大小寫），現為「doc」 | 請看：gailan build --help",
        "build --out a --out b | 選項'--out' (OUT)只可寫一次 | 請看：gailan build --help",
        "diff old | 缺少必需的參數：'NEW' | 請看：gailan diff --help",
        "build --jobs 0 | 至少需要一個執行緒，而非0 | 請看：gailan build --help",
      })
  void wrongUsageIsToldInChineseToo(String arguments, String first, String second) {
    TestReport report = bells().withVariable("GAILAN_LOCALE", "zh-Hant");
    report.with("sections/a.yaml", "id: a\nblocks: [{heading: {zh-Hant: 鐘, en: Bells}}]\n");
    Ran ran = report.run(arguments.split(" ", -1));
    assertEquals(2, ran.exitCode(), ran.err());
    List<String> lines = ran.err().lines().filter(l -> !l.contains("已略過")).toList();
    assertEquals("gailan: " + first, lines.get(0));
    assertEquals(second, lines.get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "build",
        "check",
        "confirm",
        "diff",
        "figures",
        "redactions",
        "lock",
        "new",
        "pack",
        "preview",
        "schema",
        "completion",
        "man"
      })
  void theHelpOfEachCommandIsInChinese(String command) {
    String[] arguments =
        command.isEmpty()
            ? new String[] {"--help", "--locale", "zh-Hant"}
            : new String[] {command, "--help", "--locale", "zh-Hant"};
    Ran ran = bells().run(arguments);
    assertEquals(0, ran.exitCode());
    assertTrue(ran.out().startsWith("用法：gailan"), ran.out());
    assertTrue(ran.out().contains("結束代碼："), ran.out());
    // Words of English in a row, other than commands and what stands in capitals.
    Pattern english =
        Pattern.compile("(?<![-/~(])\\b[a-z]+ (?!man|build|completion)[a-z]+ [a-z]+\\b");
    assertFalse(english.matcher(ran.out()).find(), ran.out());
  }

  @Test
  void anUnreadableFolderIsAFailureInChinese() {
    Ran ran = TestReport.in(directory).run("check", "--locale", "zh-Hant", "nowhere");
    assertEquals(1, ran.exitCode());
    assertEquals("nowhere: 錯誤[load.no-report]: 沒有此資料夾；請指明報告的資料夾\n1個錯誤、0個警告\n", ran.err());
  }

  @Test
  void filesAreTheSameInEachLanguageOfMessages() {
    bells().with("sections/a.yaml", "id: a\nblocks: [{heading: {zh-Hant: 鐘, en: Bells}}]\n");
    TestReport report = TestReport.in(directory);
    String english = report.run("schema", "--kind", "dataset").out();
    assertEquals(english, report.run("schema", "--kind", "dataset", "--locale", "zh-Hant").out());
  }
}
