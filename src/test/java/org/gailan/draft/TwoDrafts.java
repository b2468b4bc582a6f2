package org.gailan.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gailan.TestReport;

/** Two drafts of a report on made-up tea, and what {@code gailan diff} says of them. */
final class TwoDrafts {
  private static final String REPORT =
      """
      id: tea
      title: {zh-Hant: 茶業概覽, en: The Tea Industry}
      languages: [zh-Hant, en]
      date: 2026-03-31
      editions:
        proof: {redactions: removed}
        working: {redactions: shown}
      sections: [sections/a.yaml]
      """;

  private static final String TEA =
      """
      name: {zh-Hant: 茶, en: Tea}
      unit: HKD
      scale: million
      series:
        green: {name: {zh-Hant: 綠茶, en: Green tea}, values: {2020: 1532, 2024: 2108}}
        black: {name: {zh-Hant: 紅茶, en: Black tea}, values: {2020: 310, 2024: 455}}
      """;

  private final Path folder;
  private final TestReport report;

  private TwoDrafts(Path folder) {
    this.folder = folder;
    this.report = TestReport.in(folder);
    both("report.yaml", REPORT);
    both("data/tea.yaml", TEA);
  }

  /** Two drafts that are the same but for the blocks of their section. */
  static TwoDrafts of(Path folder, String old, String now) {
    return new TwoDrafts(folder).blocks(old, now);
  }

  /** Two drafts of the report in a folder, still the same. */
  static TwoDrafts like(Path report, Path folder) {
    TwoDrafts drafts = new TwoDrafts(folder);
    for (String draft : List.of("old", "new")) {
      try (Stream<Path> files = Files.walk(report)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = report.relativize(file).toString();
          drafts.write(draft, name, Files.readString(file));
        }
        Files.deleteIfExists(folder.resolve(draft).resolve("data/tea.yaml"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return drafts;
  }

  TwoDrafts blocks(String old, String now) {
    return with("sections/a.yaml", "id: a\nblocks:\n" + old, "id: a\nblocks:\n" + now);
  }

  TwoDrafts both(String file, String text) {
    return with(file, text, text);
  }

  TwoDrafts with(String file, String old, String now) {
    write("old", file, old);
    write("new", file, now);
    return this;
  }

  /** Replaces a text that a file of the new draft holds once. */
  TwoDrafts edit(String file, String text, String replacement) {
    String before = read(folder.resolve("new").resolve(file));
    int at = before.indexOf(text);
    if (at < 0 || before.indexOf(text, at + 1) >= 0) {
      throw new IllegalArgumentException(file + " does not hold once: " + text);
    }
    write("new", file, before.replace(text, replacement));
    return this;
  }

  /** Takes what begins with one text and ends before another out of a file of the new draft. */
  String cut(String file, String from, String to) {
    String before = read(folder.resolve("new").resolve(file));
    int start = before.indexOf(from);
    int end = before.indexOf(to, Math.max(0, start));
    if (start < 0 || end < 0) {
      throw new IllegalArgumentException(file + " does not hold " + from + " and then " + to);
    }
    write("new", file, before.substring(0, start) + before.substring(end));
    return before.substring(start, end);
  }

  private void write(String draft, String file, String text) {
    try {
      Path path = folder.resolve(draft).resolve(file);
      Files.createDirectories(path.resolveSibling("."));
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  TestReport report() {
    return report;
  }

  /** Compares the two folders. */
  Compared diff(String... options) {
    return run(
        Stream.concat(Stream.of("old", "new"), Arrays.stream(options)).toArray(String[]::new));
  }

  /** Runs {@code gailan diff}, which must succeed. */
  Compared run(String... arguments) {
    TestReport.Ran ran = fail(arguments);
    if (ran.exitCode() != 0) {
      throw new AssertionError("exit code " + ran.exitCode() + "\n" + ran.err());
    }
    return new Compared(ran);
  }

  /** Runs {@code gailan diff}. */
  TestReport.Ran fail(String... arguments) {
    List<String> all = new ArrayList<>(List.of("diff"));
    all.addAll(List.of(arguments));
    return report.run(all.toArray(String[]::new));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came of a comparison. */
  record Compared(TestReport.Ran ran) {
    private static final Pattern MAIN = Pattern.compile("(?s)<main[^>]*>(.*?)</main>");
    private static final Pattern FRONT = Pattern.compile("(?s)^.*<div class=\"page-break\"></div>");

    RecordNode json() {
      try {
        return RecordNode.of(Files.readAllBytes(ran.output("diff/changes.json")), c -> true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The changes of a language, a line each: what, how, where; what was and what is. */
    List<String> changes(String tag) {
      return lines("changes." + tag, "what change block within: old -> new");
    }

    List<String> figures() {
      return lines("figures", "change id");
    }

    List<String> statements() {
      return lines("statements", "change id");
    }

    List<String> blocks() {
      return lines("blocks", "change kind block");
    }

    /** The members of a list, each as a line made after a pattern of its keys. */
    private List<String> lines(String list, String pattern) {
      try {
        RecordNode node = json();
        for (String key : list.split("\\.", -1)) {
          node = node.get(key);
        }
        List<String> lines = new ArrayList<>();
        for (RecordNode one : node.list()) {
          StringBuilder line = new StringBuilder();
          Matcher keys = Pattern.compile("[a-z]+").matcher(pattern);
          while (keys.find()) {
            keys.appendReplacement(line, Matcher.quoteReplacement(one.get(keys.group()).text()));
          }
          keys.appendTail(line);
          lines.add(line.toString().replaceAll(" +", " ").replace(" :", ":").strip());
        }
        return lines;
      } catch (NotADraft e) {
        throw new AssertionError(e);
      }
    }

    String html(String tag) {
      String name = "diff/tea." + tag + ".blackline.html";
      Matcher main = MAIN.matcher(read(ran.output(name)));
      if (!main.find()) {
        throw new AssertionError("no main in " + name);
      }
      return main.group(1);
    }

    /** The text after the front page: inserted in braces, deleted in brackets, moved doubled. */
    String marked(String tag) {
      return FRONT
          .matcher(html(tag))
          .replaceFirst("")
          .replaceAll("(?s)<svg.*?</svg>|<details.*?</details>", "")
          .replace("<ins class=\"moved\">", "{{")
          .replace("<del class=\"moved\">", "[[")
          .replaceAll("<ins>", "{")
          .replaceAll("<del>", "[")
          .replaceAll("\\{\\{(.*?)</ins>", "{{$1}}")
          .replaceAll("\\[\\[(.*?)</del>", "[[$1]]")
          .replace("</ins>", "}")
          .replace("</del>", "]")
          .replaceAll("</(p|h[1-6]|li|td|th|tr)>", "\n")
          .replaceAll("<[^>]+>", "")
          .replace("&amp;", "&")
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .reduce((one, other) -> one + "\n" + other)
          .orElse("");
    }
  }
}
