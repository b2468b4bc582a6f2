package org.gailan.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gailan.TestReport;
import org.gailan.build.BuildRequest;
import org.gailan.build.DrawnCharts;
import org.gailan.build.LiveEdition;
import org.gailan.build.ReadReport;
import org.gailan.build.Stopwatch;
import org.gailan.diagnostic.Diagnostic;
import org.gailan.font.Typefaces;
import org.gailan.html.HtmlWriter;
import org.gailan.load.LoadMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that follows edits is, after each of them, the page that would be written anew. */
final class LiveEditsTest {
  private static final int EDITS = 36;
  private static final List<String> TAGS = List.of("zh-Hant", "en", "bilingual");
  private static final Pattern BLOCK =
      Pattern.compile("<!--gailan:([^ ]*?)-->(.*?)<!--/gailan:\\1-->", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("(?<=[ :])\\d+\\.\\d(?=[,}\\n])");

  private final Typefaces typefaces = new Typefaces();
  private final LoadMemory memory = new LoadMemory();
  private final DrawnCharts drawn = new DrawnCharts();
  private final Random random = new Random(20261126);

  /** The kinds of edits take turns. */
  private int kind;

  /** A mistake is put right by the next edit. */
  private Optional<Runnable> undo = Optional.empty();

  @Test
  void everyEditLeavesThePageThatWouldBeWrittenAnew(@TempDir Path directory) throws IOException {
    TestReport.in(directory).like(Path.of("content"));
    Path folder = directory.resolve("content");
    HtmlWriter writer = new HtmlWriter(folder.resolve("templates"), typefaces);
    Map<String, LivePage> pages = new TreeMap<>();
    Map<String, Map<String, String>> windows = new TreeMap<>();
    int patched = 0;
    int unreadable = 0;
    for (int edit = 0; edit <= EDITS; edit++) {
      Path file = edit == 0 ? folder.resolve("report.yaml") : edit(folder);
      ReadReport followed = read(folder, directory, memory);
      ReadReport anew = read(folder, directory, new LoadMemory());
      assertEquals(findings(anew), findings(followed), "after an edit of " + file);
      if (followed.isBroken()) {
        unreadable++;
        continue;
      }
      Optional<LiveEdition> edition = edition(followed, folder, directory, drawn);
      if (edition.isEmpty()) {
        unreadable++;
        continue;
      }
      LiveEdition fresh = edition(anew, folder, directory, new DrawnCharts()).orElseThrow();
      String name = "content/" + folder.relativize(file);
      for (String tag : TAGS) {
        View view = new View("working", tag);
        Optional<List<LivePage.Change>> changes =
            Optional.ofNullable(pages.get(tag))
                .flatMap(
                    page ->
                        page.update(
                            1, edition.get(), edition.get().blocksIn(Set.of(name)), writer));
        if (changes.isPresent()) {
          patched++;
          changes
              .get()
              .forEach(c -> window(windows, tag).put(c.key() + ":" + c.column(), c.html()));
        } else {
          LivePage.Written written = LivePage.write(view, 1, edition.get(), writer);
          pages.put(tag, written.page());
          windows.put(tag, blocks(written.html()));
        }
        if (TAGS.indexOf(tag) == edit % TAGS.size()) {
          same(blocks(LivePage.write(view, 1, fresh, writer).html()), window(windows, tag), file);
        }
      }
    }
    assertTrue(patched > EDITS / 2, "patched: " + patched);
    assertTrue(unreadable > 2, "unreadable: " + unreadable);
  }

  private static Map<String, String> window(Map<String, Map<String, String>> windows, String tag) {
    return windows.computeIfAbsent(tag, none -> new TreeMap<>());
  }

  private static void same(Map<String, String> anew, Map<String, String> window, Path file) {
    assertEquals(anew.keySet(), window.keySet(), "after an edit of " + file);
    anew.forEach((key, html) -> assertEquals(html, window.get(key), key + ", after " + file));
  }

  private static ReadReport read(Path folder, Path directory, LoadMemory memory) {
    return ReadReport.of(folder, directory, new Stopwatch(stage -> {}), memory);
  }

  private static List<String> findings(ReadReport read) {
    return read.unchecked().diagnostics().sorted().stream().map(Diagnostic::toString).toList();
  }

  /** Empty where the report could be read, but its content is such that it can't be printed. */
  private Optional<LiveEdition> edition(
      ReadReport read, Path folder, Path directory, DrawnCharts drawn) {
    BuildRequest request =
        new BuildRequest(
            folder,
            directory.resolve("output"),
            Optional.empty(),
            Set.of(),
            EnumSet.allOf(BuildRequest.Format.class),
            Optional.empty(),
            Optional.empty(),
            Instant.parse("2026-11-26T00:00:00Z"),
            1);
    try {
      return Optional.of(
          LiveEdition.of(
              read,
              Optional.ofNullable(read.report().orElseThrow().editions().get("working"))
                  .orElseThrow(),
              request,
              typefaces,
              drawn));
    } catch (RuntimeException unprintable) {
      return Optional.empty();
    }
  }

  private static Map<String, String> blocks(String html) {
    Map<String, String> blocks = new TreeMap<>();
    BLOCK
        .matcher(html)
        .results()
        .forEach(block -> blocks.put(block.group(1), block.group(2).strip()));
    return blocks;
  }

  /** What an author does: words, figures, blocks that come and go, mistakes that are put right. */
  private Path edit(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files =
          all.filter(file -> file.toString().endsWith(".yaml"))
              .filter(file -> !file.toString().contains("schema"))
              .sorted()
              .toList();
    }
    if (undo.isPresent()) {
      undo.get().run();
      undo = Optional.empty();
      return folder.resolve("report.yaml");
    }
    Path file = files.get(random.nextInt(files.size()));
    String text = Files.readString(file);
    String edited =
        switch (kind++ % 8) {
          case 0, 1 -> text.replaceFirst("市場", "市埸");
          case 2 -> text.replaceFirst("the ", "the very ");
          case 3 -> NUMBER.matcher(text).replaceFirst(String.valueOf(random.nextInt(99) + 0.5));
          case 4 -> "# a comment, which moves every line\n" + text;
          case 5 ->
              text.replaceFirst(
                  "\nblocks:\n",
                  "\nblocks:\n  - paragraph: {zh-Hant: 此段為虛構。, en: This is made up.}\n");
          case 6 -> mistake(file, text, text + "\n  {");
          default -> mistake(file, text, text.replaceFirst("dataset: global", "dataset: globall"));
        };
    Files.writeString(file, edited);
    return file;
  }

  private String mistake(Path file, String right, String wrong) {
    undo =
        Optional.of(
            () -> {
              try {
                Files.writeString(file, right);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return wrong;
  }
}
