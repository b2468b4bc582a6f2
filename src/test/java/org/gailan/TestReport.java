package org.gailan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gailan.cli.Gailan;
import org.gailan.cli.Surroundings;

/** A report on disk, and the commands run on it as a user would. */
public final class TestReport {
  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

  private static final Pattern LEFT_OUT =
      Pattern.compile("\\[(?:dataset\\.no-[a-z]+|disclosure\\.none|source\\.missing)\\]");

  private final Path directory;
  private final Map<String, String> environment = new HashMap<>();

  private TestReport(Path directory) {
    this.directory = directory;
  }

  /** What a command did. */
  public record Ran(int exitCode, String out, String err, Path directory) {
    /** A file of the output folder, such as {@code proof/tea.en.pdf}. */
    public Path output(String name) {
      return directory.resolve("output").resolve(name);
    }

    /** The PDFs of an edition, in the order of their names. */
    public List<Path> files(String edition) {
      try (Stream<Path> files = Files.list(output(edition))) {
        return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /**
     * The findings, a line each, without excerpts and carets, and without those on what a report of
     * a few lines leaves out: disclosures, sources, what its figures are about.
     */
    public List<String> findings() {
      return everyFinding().stream().filter(line -> !LEFT_OUT.matcher(line).find()).toList();
    }

    /** The findings, a line each, without excerpts and carets. */
    public List<String> everyFinding() {
      return err.lines()
          .filter(line -> line.contains(": error[") || line.contains(": warning["))
          .toList();
    }
  }

  /** An empty report in a folder, {@code content} below it. */
  public static TestReport in(Path directory) {
    return new TestReport(directory);
  }

  /** Writes a file of the report, given by its path in {@code content}. */
  public TestReport with(String name, String text) {
    try {
      Path file = directory.resolve("content").resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a folder's report, such as the shipped one. */
  public TestReport like(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = directory.resolve("content").resolve(folder.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Copies the shipped report as it is built for publication: its warning line verified, and the
   * application proof the edition that is built by default.
   */
  public TestReport likeTheVerifiedShippedReport() {
    return like(Path.of("content"))
        .replacing("report.yaml", "verified: false", "verified: true")
        .replacing("report.yaml", "\nedition: working\n", "\nedition: application-proof\n");
  }

  /** Replaces a text that a file must hold. */
  public TestReport replacing(String name, String text, String replacement) {
    try {
      String before = Files.readString(directory.resolve("content").resolve(name));
      if (!before.contains(text)) {
        throw new IllegalArgumentException(name + " does not hold " + text);
      }
      return with(name, before.replace(text, replacement));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public TestReport withVariable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Builds into {@code output}, which must succeed. */
  public Ran built(String... options) {
    Ran ran = build(options);
    if (ran.exitCode() != 0) {
      throw new AssertionError("exit code " + ran.exitCode() + "\n" + ran.err());
    }
    return ran;
  }

  public Ran build(String... options) {
    List<String> arguments = new ArrayList<>(List.of("build"));
    arguments.addAll(List.of(options));
    return run(arguments.toArray(String[]::new));
  }

  /** Checks the report without laying out its pages. */
  public Ran check() {
    return run("check", "--quick");
  }

  /** Checks the report and its pages. */
  public Ran checkPages(String... options) {
    List<String> arguments = new ArrayList<>(List.of("check"));
    arguments.addAll(List.of(options));
    return run(arguments.toArray(String[]::new));
  }

  /** Runs any command in the report's directory. */
  public Ran run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            directory,
            environment,
            Clock.fixed(NOW, ZoneOffset.UTC),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            2);
    int code = Gailan.run(surroundings, arguments);
    return new Ran(
        code,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8),
        directory);
  }
}
