package org.gailan.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks for too much gets less, and the window of the author goes on working. */
final class PreviewLimitsTest {

  private static void write(Socket socket, String bytes) throws IOException {
    socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  private static void close(List<Socket> sockets) throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  /** A window that works asks again after it was not answered. */
  private static void assertAnswersSoon(RawPreview preview) throws InterruptedException {
    RawPreview.Answer answer = preview.get("/state");
    for (int i = 0; i < 300 && answer.status() != 200; i++) {
      Thread.sleep(100);
      answer = preview.get("/state");
    }
    assertEquals(200, answer.status());
  }

  @Test
  void streamsOfEventsLeaveRoomForTheRest(@TempDir Path directory)
      throws IOException, InterruptedException {
    RawPreview.madeUpLanterns(directory);
    List<Socket> streams = new ArrayList<>();
    try (RawPreview preview = RawPreview.of(directory)) {
      assertEquals(200, preview.get("/state").status());
      for (int i = 0; i < 200; i++) {
        Socket socket = preview.connect();
        streams.add(socket);
        // none of them ever reads what it is told
        write(
            socket,
            "GET /events?edition=made-up-%d&tag=en&pdf=1 HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\n\r\n"
                .formatted(i, preview.host(), preview.cookie()));
      }
      assertEquals(200, preview.get("/view/working/en").status());
      assertEquals(503, preview.get("/events?edition=working&tag=en").status());
      close(streams);
      assertAnswersSoon(preview);
    } finally {
      close(streams);
    }
  }

  @Test
  void whoBeginsToAskAndDoesNotGoOnIsLeftBehind(@TempDir Path directory)
      throws IOException, InterruptedException {
    RawPreview.madeUpLanterns(directory);
    List<Socket> slow = new ArrayList<>();
    try (RawPreview preview = RawPreview.of(directory)) {
      for (int i = 0; i < 100; i++) {
        Socket socket = preview.connect();
        slow.add(socket);
        write(socket, i % 2 == 0 ? "GET /" : "GET /state HTTP/1.1\r\nHost: " + preview.host());
      }
      assertAnswersSoon(preview);
    } finally {
      close(slow);
    }
  }

  @Test
  void hugeRequestsAreRefused(@TempDir Path directory) throws InterruptedException {
    RawPreview.madeUpLanterns(directory);
    try (RawPreview preview = RawPreview.of(directory)) {
      String[] many = new String[5_000];
      for (int i = 0; i < many.length; i++) {
        many[i] = "X-" + i + ": x";
      }
      assertTrue(preview.get("/state", many).status() != 200);
      assertTrue(preview.get("/state", "X: " + "x".repeat(2 << 20)).status() != 200);
      RawPreview.Answer query = preview.get("/search?edition=working&q=" + "x".repeat(2 << 20));
      assertTrue(List.of(0, 200, 400, 414).contains(query.status()), "" + query.status());
      assertAnswersSoon(preview);
    }
  }

  @Test
  void pagesOfViewsThatThereAreNotAreNeverLaidOut(@TempDir Path directory) {
    RawPreview.madeUpLanterns(directory);
    try (RawPreview preview = RawPreview.of(directory)) {
      String token = "X-Gailan-Token: " + preview.token();
      for (String view :
          List.of("edition=made-up&tag=en", "edition=working&tag=made-up", "edition=&tag=", "")) {
        assertEquals(404, preview.asWindow("POST", "/pages?" + view, token).status(), view);
      }
    }
  }
}
