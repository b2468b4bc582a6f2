package org.gailan.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gailan.cli.Gailan;
import org.gailan.cli.Surroundings;

/** Does in a folder what a page of the documentation says, fence after fence. */
final class Walk {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private Path folder;
  private String said = "";

  Walk(Path folder) {
    this.folder = folder;
  }

  /** Takes one step; what goes otherwise than the page says is an {@link AssertionError}. */
  void step(Fence fence) throws IOException, InterruptedException {
    try {
      switch (fence.language()) {
        case "sh", "first" -> {
          for (String line : fence.lines()) {
            run(line, fence.rest());
          }
        }
        case "output" -> compare(fence.lines());
        case "console" -> {}
        case "diff" -> edit(fence);
        default -> write(fence);
      }
    } catch (AssertionError wrong) {
      throw new AssertionError(fence.place() + ": " + wrong.getMessage(), wrong);
    }
  }

  private void run(String line, String rest) throws IOException, InterruptedException {
    List<String> words =
        WORD.matcher(line.replaceFirst(" +# .*", ""))
            .results()
            .map(Walk::word)
            .collect(Collectors.toCollection(ArrayList::new));
    String program = words.isEmpty() ? "" : words.remove(0);
    switch (program) {
      case "./gailan" -> gailan(line, words, rest);
      case "cd" -> folder = existing(words.get(0));
      case "mkdir" -> Files.createDirectory(folder.resolve(words.get(0)));
      case "cp" -> copy(existing(words.get(0)), folder.resolve(words.get(1)));
      default ->
          throw new AssertionError(
              "a test can't run '" + line + "'; a fence that is not run is called console");
    }
  }

  private static String word(MatchResult found) {
    return found.group(1) == null ? found.group(2) : found.group(1);
  }

  private Path existing(String name) {
    Path path = folder.resolve(name);
    if (!Files.exists(path)) {
      throw new AssertionError("there is no " + name);
    }
    return path;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, Files.isDirectory(to) ? to.resolve(from.getFileName()) : to);
  }

  private void gailan(String line, List<String> arguments, String rest)
      throws InterruptedException {
    int expected = rest.startsWith("exits ") ? Integer.parseInt(rest.substring(6)) : 0;
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(shown, true, UTF_8);
    Surroundings surroundings = new Surroundings(folder, Map.of(), CLOCK, stream, stream, false, 2);
    String[] words = arguments.toArray(String[]::new);
    int code =
        arguments.contains("preview")
            ? interrupted(surroundings, words, shown)
            : Gailan.run(surroundings, words);
    // A reader's folder is the current one, which leaves paths as short as they are shown.
    said = shown.toString(UTF_8).replace(folder + File.separator, "");
    if (code != expected) {
      throw new AssertionError(
          "'%s' ended with %d, not %d:\n%s".formatted(line, code, expected, said));
    }
  }

  /** Starts what runs until it is stopped, waits for its address, and stops it. */
  private static int interrupted(
      Surroundings surroundings, String[] words, ByteArrayOutputStream shown)
      throws InterruptedException {
    AtomicInteger code = new AtomicInteger(-1);
    Thread running = new Thread(() -> code.set(Gailan.run(surroundings, words)), "preview");
    running.start();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (running.isAlive() && !shown.toString(UTF_8).contains("\n") && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    running.interrupt();
    running.join(PATIENCE.toMillis());
    if (running.isAlive()) {
      throw new AssertionError("goes on although it was told to stop");
    }
    return code.get();
  }

  /** A line of an ellipsis stands for any lines; one within a line for any words. */
  private void compare(List<String> expected) {
    StringBuilder pattern = new StringBuilder();
    for (String line : expected) {
      if (line.strip().equals("…")) {
        pattern.append("(?:.*\\n)*?");
      } else {
        pattern.append(
            Arrays.stream(line.split("…", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
        pattern.append("\\n");
      }
    }
    String plain =
        said.lines().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    if (!Pattern.compile(pattern.toString()).matcher(plain).matches()) {
      throw new AssertionError(
          "shown is\n%s\nbut the command says\n%s".formatted(String.join("\n", expected), plain));
    }
  }

  private void edit(Fence fence) throws IOException {
    Path file = existing(named(fence));
    List<String> changed = new FileEdit(fence.lines()).in(Files.readAllLines(file));
    Files.writeString(file, String.join("\n", changed) + "\n");
  }

  private void write(Fence fence) throws IOException {
    if (fence.rest().isEmpty()) {
      for (String line : fence.lines()) {
        if (line.startsWith("gailan ") || line.startsWith("./gailan ")) {
          throw new AssertionError("commands stand in a fence called sh, or console: " + line);
        }
      }
      return;
    }
    Path file = folder.resolve(named(fence));
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", fence.lines()) + "\n");
  }

  /**
   * A reader does not see what stands behind the backticks: the text above has to name the file.
   */
  private static String named(Fence fence) {
    if (!fence.before().contains("`" + fence.rest() + "`")) {
      throw new AssertionError("the paragraph above does not name the file `" + fence.rest() + "`");
    }
    return fence.rest();
  }
}
