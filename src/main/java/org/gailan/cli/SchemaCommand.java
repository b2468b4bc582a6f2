package org.gailan.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.gailan.load.ContentSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gailan schema}: the JSON Schema of a kind of content file. */
@Command(
    name = "schema",
    description = "Print the JSON Schema (draft-07) of a kind of content file, for editors.",
    sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = "--kind",
      defaultValue = "REPORT",
      description = "Of which file: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ContentSchema.Kind kind = ContentSchema.Kind.REPORT;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  SchemaCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter writer = surroundings.outWriter();
    ContentSchema.write(writer, kind);
    writer.flush();
    return 0;
  }
}
