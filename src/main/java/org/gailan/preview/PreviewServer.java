package org.gailan.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.gailan.content.Report;
import org.gailan.watch.Doorbell;
import org.gailan.watch.FolderWatch;

/**
 * Shows a report in the browser while it is written: on this machine only, and to nobody but the
 * window that was opened with the key.
 *
 * <p>The server is the one that comes with Java ({@code jdk.httpserver}): it is kept with it, and
 * brings nothing else along.
 */
public final class PreviewServer implements AutoCloseable {
  /** Each holds a thread as long as its window is open, and others are to be answered too. */
  private static final int MOST_STREAMS = 32;

  /** Who takes longer to ask holds a thread in vain; a browser asks at once. */
  private static final String SECONDS_TO_ASK = "5";

  /** Windows and their requests; more than these wait for none, they are refused. */
  private static final int MOST_THREADS = 64;

  private final PreviewRequest request;
  private final HttpServer server;
  private final ExecutorService threads;
  private final Guard guard;
  private final Viewers viewers;
  private final LiveReport live;
  private final Routes routes;
  private final Semaphore streams = new Semaphore(MOST_STREAMS);

  private PreviewServer(PreviewRequest request, HttpServer server) {
    this.request = request;
    this.server = server;
    this.guard = new Guard(server.getAddress().getPort());
    this.viewers = new Viewers(request.clock());
    this.live = new LiveReport(request, viewers);
    this.routes = new Routes(request, live, guard);
    this.threads =
        new ThreadPoolExecutor(
            4,
            MOST_THREADS,
            30,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            LiveReport.daemon("http"));
  }

  /**
   * Begins to serve a report.
   *
   * @throws IOException if the port is taken
   */
  public static PreviewServer start(PreviewRequest request) throws IOException {
    // the server of Java has no other way to be told, and reads it once
    System.setProperty("sun.net.httpserver.maxReqTime", SECONDS_TO_ASK);
    InetAddress here = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
    HttpServer server = HttpServer.create(new InetSocketAddress(here, request.port()), 0);
    PreviewServer preview = new PreviewServer(request, server);
    server.createContext("/", preview::answer);
    server.setExecutor(preview.threads);
    server.start();
    preview.live.changed(Set.of());
    return preview;
  }

  /** The report as it was last read; empty if it never could be. */
  public Optional<Report> report() {
    return live.now().map(Snapshot::report);
  }

  /** The address to open first; it holds the key. */
  public String address() {
    return address(guard.key());
  }

  /** An address for a browser to be called with, which opens one window. */
  public String addressForOneWindow() {
    return address(guard.keyForOneWindow());
  }

  private String address(String key) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/?key=" + key;
  }

  /**
   * Looks for changes until it is interrupted.
   *
   * @throws InterruptedException when it is
   */
  public void watch() throws InterruptedException {
    FolderWatch folder = new FolderWatch(request.folder(), Set.of(request.build().out()));
    try (Doorbell bell = new Doorbell(request.folder())) {
      while (true) {
        bell.await(folder.pause());
        Set<String> changed = folder.changes();
        if (!changed.isEmpty()) {
          live.changed(changed);
        }
      }
    } catch (IOException closing) {
      throw new InterruptedException(closing.getMessage());
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getRequestHeaders();
      String path = exchange.getRequestURI().getRawPath();
      Map<String, String> query =
          Routes.query(Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""));
      Optional<Reply> refusal = guard.refusal(exchange.getRequestURI(), headers);
      if (refusal.isPresent()) {
        send(exchange, refusal.get());
      } else if (path.equals("/") && query.containsKey("key")) {
        send(
            exchange,
            guard.knowsKey(query.get("key"))
                ? Reply.welcome(guard.cookie())
                : Reply.refused(403, "the key is another; open the address that gailan printed"));
      } else if (!guard.isKnown(headers)) {
        send(exchange, Reply.refused(403, "open the address that gailan printed"));
      } else {
        answer(exchange, path, query);
      }
    } catch (RuntimeException failure) {
      send(exchange, Reply.refused(500, "this could not be answered"));
    }
  }

  private void answer(HttpExchange exchange, String path, Map<String, String> query)
      throws IOException {
    switch (exchange.getRequestMethod()) {
      case "GET" -> {
        Headers headers = exchange.getRequestHeaders();
        if (path.equals("/events")) {
          events(exchange, query);
        } else {
          send(
              exchange,
              path.startsWith("/view/") && guard.isForAWholeWindow(headers)
                  ? Reply.toShell()
                  : routes.get(path, query));
        }
      }
      case "POST" ->
          send(
              exchange,
              guard.mayChange(exchange.getRequestHeaders())
                  ? routes.post(path, query)
                  : Reply.refused(403, "the token is missing"));
      default -> send(exchange, Reply.refused(405, "this can be read only"));
    }
  }

  private void events(HttpExchange exchange, Map<String, String> query) throws IOException {
    View view = Routes.view(query);
    if (!Routes.isTag(view.tag())) {
      send(exchange, Reply.refused(404, "there is nothing here"));
      return;
    }
    if (!streams.tryAcquire()) {
      send(exchange, Reply.refused(503, "there are too many windows; close some"));
      return;
    }
    try {
      Headers headers = exchange.getResponseHeaders();
      common(headers);
      headers.set("Content-Type", "text/event-stream; charset=utf-8");
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      boolean pages = query.getOrDefault("pdf", "0").equals("1");
      viewers.stream(view, pages, () -> live.hello(view), out);
    } finally {
      streams.release();
    }
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    common(headers);
    if (!reply.type().isEmpty()) {
      headers.set("Content-Type", reply.type());
    }
    reply.headers().forEach(headers::set);
    boolean empty = reply.bytes().length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(reply.status(), empty ? -1 : reply.bytes().length);
    if (!empty) {
      exchange.getResponseBody().write(reply.bytes());
    }
  }

  private static void common(Headers headers) {
    headers.set("Cache-Control", "no-store");
    headers.set("Content-Security-Policy", Reply.NOTHING_POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "SAMEORIGIN");
    headers.set("X-DNS-Prefetch-Control", "off");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
  }

  @Override
  public void close() {
    viewers.close();
    live.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
