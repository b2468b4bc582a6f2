package org.gailan.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gailan.TestReport;
import org.gailan.build.BuildRequest;
import org.gailan.diagnostic.MessageLocale;

/**
 * A report that is previewed, asked by bare sockets: a client would put right what an attacker
 * sends.
 */
final class RawPreview implements AutoCloseable {
  /** Where a machine is busy with other work, everything takes longer. */
  private static final int PATIENCE = 60_000;

  private static final Pattern TOKEN =
      Pattern.compile("name=\"gailan-token\" content=\"([^\"]+)\"");

  private final PreviewServer server;

  private RawPreview(PreviewServer server) {
    this.server = server;
  }

  /** What came back; names of headers are in small letters. */
  record Answer(int status, Map<String, List<String>> headers, String body) {
    /** The only value of a header; empty for none. */
    String header(String name) {
      List<String> values = headers.getOrDefault(name, List.of());
      if (values.size() > 1) {
        throw new AssertionError(name + " more than once: " + values);
      }
      return values.isEmpty() ? "" : values.get(0);
    }

    static Answer of(byte[] bytes) {
      String all = new String(bytes, StandardCharsets.UTF_8);
      int end = all.indexOf("\r\n\r\n");
      if (end < 0) {
        return new Answer(0, Map.of(), all);
      }
      List<String> lines = all.substring(0, end).lines().toList();
      Map<String, List<String>> headers = new TreeMap<>();
      for (String line : lines.subList(1, lines.size())) {
        int colon = line.indexOf(':');
        headers
            .computeIfAbsent(
                line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
            .add(line.substring(colon + 1).strip());
      }
      return new Answer(
          Integer.parseInt(lines.get(0).substring(9, 12)), headers, all.substring(end + 4));
    }
  }

  /** A report in one language, about lanterns that do not exist. */
  static TestReport madeUpLanterns(Path directory) {
    return TestReport.in(directory)
        .with(
            "report.yaml",
            """
            id: lanterns
            title: Made-up Lanterns
            languages: [en]
            first-page: 1
            edition: working
            draft: 1
            editions:
              working: {redactions: shown}
            sections: [lanterns.yaml]
            """)
        .with(
            "lanterns.yaml",
            """
            id: lanterns
            blocks:
              - heading: Lanterns
                level: 1
              - paragraph: No such lantern exists.
            """);
  }

  /** A build of all that the report in a folder is. */
  static BuildRequest everything(Path directory) {
    return new BuildRequest(
        directory.resolve("content"),
        directory.resolve("output"),
        Optional.empty(),
        Set.of(),
        EnumSet.allOf(BuildRequest.Format.class),
        Optional.empty(),
        Optional.empty(),
        Instant.parse("2026-03-31T00:00:00Z"),
        2);
  }

  /** Serves the report in a folder. */
  static RawPreview of(Path directory) {
    try {
      return new RawPreview(
          PreviewServer.start(
              new PreviewRequest(
                  everything(directory),
                  directory,
                  0,
                  MessageLocale.ENGLISH,
                  "gailan",
                  Clock.systemUTC())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address to open first. */
  String address() {
    return server.address();
  }

  /** An address that opens one window. */
  String addressForOneWindow() {
    return server.addressForOneWindow();
  }

  int port() {
    return URI.create(address()).getPort();
  }

  String key() {
    return address().substring(address().indexOf('=') + 1);
  }

  String host() {
    return "127.0.0.1:" + port();
  }

  /** The cookie of a window that was opened with the key. */
  String cookie() {
    return "gailan-" + port() + "=" + key();
  }

  /** What the shell page tells its scripts. */
  String token() {
    Matcher token = TOKEN.matcher(get("/").body());
    if (!token.find()) {
      throw new AssertionError("no token");
    }
    return token.group(1);
  }

  /** Opens a connection. */
  Socket connect() {
    try {
      Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port());
      socket.setSoTimeout(PATIENCE);
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends bytes as they stand, a character a byte, and reads until the connection ends. */
  Answer send(String bytes) {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return Answer.of(socket.getInputStream().readAllBytes());
    } catch (IOException cut) {
      return new Answer(0, Map.of(), "");
    }
  }

  /** A request of these lines, and nothing else. */
  Answer send(String first, String... headers) {
    return send(
        first
            + "\r\n"
            + String.join("", List.of(headers).stream().map(h -> h + "\r\n").toList())
            + "Connection: close\r\n\r\n");
  }

  /** What a window that was opened with the key gets. */
  Answer get(String target, String... more) {
    return asWindow("GET", target, more);
  }

  /** What a window that was opened with the key is answered. */
  Answer asWindow(String method, String target, String... more) {
    List<String> headers = new ArrayList<>(List.of("Host: " + host(), "Cookie: " + cookie()));
    headers.addAll(List.of(more));
    return send(method + " " + target + " HTTP/1.1", headers.toArray(String[]::new));
  }

  /** The events until the report was checked, and a little longer. */
  Answer firstEvents() {
    try (Socket socket = connect()) {
      socket
          .getOutputStream()
          .write(
              "GET /events?edition=working&tag=en HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\n\r\n"
                  .formatted(host(), cookie())
                  .getBytes(StandardCharsets.ISO_8859_1));
      ByteArrayOutputStream heard = new ByteArrayOutputStream();
      byte[] some = new byte[8192];
      while (!heard.toString(StandardCharsets.UTF_8).contains("event: problems")
          || socket.getInputStream().available() > 0) {
        int read = socket.getInputStream().read(some);
        if (read < 0) {
          break;
        }
        heard.write(some, 0, read);
      }
      return Answer.of(heard.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
