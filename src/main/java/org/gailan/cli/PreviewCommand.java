package org.gailan.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gailan.build.BuildRequest;
import org.gailan.cli.shell.EditionIds;
import org.gailan.diagnostic.Message;
import org.gailan.preview.PreviewRequest;
import org.gailan.preview.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gailan preview}: the report in the browser, while it is written. */
@Command(
    name = "preview",
    description = {
      "Show a report in the browser while it is written, until Ctrl-C.",
      "Every saved file is shown at once: text, data, templates and style sheets. The server answers"
          + " to this machine only, and only to the window that was opened with the printed address."
    },
    sortOptions = false)
final class PreviewCommand implements Callable<Integer> {
  private static final int USUAL_PORT = 8765;
  private static final int HIGHEST_PORT = 65_535;

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      defaultValue = "content",
      description = "The folder that holds report.yaml (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("content");

  @Option(
      names = "--edition",
      paramLabel = "ID",
      completionCandidates = EditionIds.class,
      description = "The edition to begin with (default: the one report.yaml names).")
  private Optional<String> edition = Optional.empty();

  @Option(
      names = "--port",
      paramLabel = "N",
      description =
          "The port on 127.0.0.1, 0 for any that is free (default: 8765, or any if it is taken).")
  private Optional<Integer> port = Optional.empty();

  @Option(
      names = "--open",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "Open the browser (default: yes on a terminal).")
  private boolean open;

  @Option(
      names = "--out",
      paramLabel = "OUT",
      defaultValue = "output",
      description = "Where kept drafts are looked for (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("output");

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  /** picocli sets {@code spec}. */
  @SuppressWarnings("NullAway.Init")
  PreviewCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (port.isPresent() && (port.get() < 0 || port.get() > HIGHEST_PORT)) {
      throw new UsageError(
          spec, Message.of("a port is a number from 0 to 65535, not %d", port.get()));
    }
    Path report = surroundings.directory().resolve(folder);
    if (!surroundings.isFolder(report)) {
      throw new UsageError(
          spec, Message.of("there is no folder %s; name the folder of a report", folder));
    }
    if (!surroundings.isFile(report.resolve("report.yaml"))) {
      throw new UsageError(
          spec, Message.of("%s has no report.yaml; name the folder of a report", folder));
    }
    try (PreviewServer server = start(report)) {
      server.report().ifPresent(read -> EditionOptions.edition(read, edition, spec));
      surroundings.out().println(server.address());
      if (surroundings.terminal()) {
        Message shown = Message.of("showing %s until Ctrl-C", folder);
        surroundings.err().println("gailan: " + surroundings.words(shown));
        if (open) {
          Browser.open(server.addressForOneWindow());
        }
      }
      server.watch();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  private PreviewServer start(Path report) throws IOException {
    try {
      return PreviewServer.start(request(report, port.orElse(USUAL_PORT)));
    } catch (BindException taken) {
      if (port.isPresent()) {
        throw new PortTaken(port.get(), taken);
      }
      return PreviewServer.start(request(report, 0));
    }
  }

  /** Another program answers there. */
  static final class PortTaken extends IOException {
    private static final long serialVersionUID = 1;

    private final int port;

    PortTaken(int port, BindException cause) {
      super(cause);
      this.port = port;
    }

    Message words() {
      return Message.of("port %d is taken; name another with --port, or 0 for any", port);
    }
  }

  private PreviewRequest request(Path report, int on) {
    BuildRequest build =
        new BuildRequest(
            report,
            surroundings.directory().resolve(out),
            edition,
            Set.of(),
            EnumSet.allOf(BuildRequest.Format.class),
            Optional.empty(),
            Optional.empty(),
            EditionOptions.sourceDate(surroundings, spec)
                .orElseGet(() -> surroundings.clock().instant().truncatedTo(ChronoUnit.DAYS)),
            surroundings.processors());
    return new PreviewRequest(
        build,
        surroundings.directory(),
        on,
        surroundings.locale(),
        Version.engine(),
        surroundings.clock());
  }
}
