package org.gailan.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A name that was made to lead here (DNS rebinding) and a page of another origin are refused, with
 * the cookie too.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostAndOriginTest {
  @SuppressWarnings("NullAway.Init")
  private RawPreview preview;

  @BeforeAll
  void serve(@TempDir Path directory) {
    RawPreview.madeUpLanterns(directory);
    preview = RawPreview.of(directory);
  }

  @AfterAll
  void end() {
    preview.close();
  }

  private void refused(int status, RawPreview.Answer answer, String what) {
    assertEquals(status, answer.status(), what);
    assertFalse(answer.body().contains("anterns"), what);
    assertFalse(answer.headers().containsKey("access-control-allow-origin"), what);
  }

  @Test
  void everyOtherHostIsRefused() {
    int port = preview.port();
    for (String host :
        List.of(
            "",
            "127.0.0.1",
            "localhost",
            "attacker.example",
            "attacker.example:" + port,
            "127.0.0.1.attacker.example:" + port,
            "127.0.0.1:" + port + ".attacker.example",
            "127.0.0.1:" + (port + 1),
            "127.0.0.1.:" + port,
            "localhost.:" + port,
            "who@127.0.0.1:" + port,
            "127.0.0.1:" + port + "@attacker.example",
            "127.0.0.2:" + port,
            "127.1:" + port,
            "2130706433:" + port,
            "0x7f000001:" + port,
            "0.0.0.0:" + port,
            "[::1]:" + port,
            "[::ffff:127.0.0.1]:" + port,
            "127.0.0.1:0" + port,
            "127.0.0.1:" + port + ", attacker.example",
            "127.0.0.1:" + port + "/",
            "127.0.0.1:" + port + "\tattacker.example")) {
      refused(
          421,
          preview.send("GET /state HTTP/1.1", "Host: " + host, "Cookie: " + preview.cookie()),
          "Host: " + host);
    }
  }

  @Test
  void noHostAndTwoHostsAreRefused() {
    String cookie = "Cookie: " + preview.cookie();
    refused(421, preview.send("GET /state HTTP/1.1", cookie), "none");
    refused(421, preview.send("GET /state HTTP/1.0", cookie), "none, of old");
    refused(
        421,
        preview.send(
            "GET /state HTTP/1.1", "Host: " + preview.host(), "Host: attacker.example", cookie),
        "two");
    refused(
        421,
        preview.send(
            "GET /state HTTP/1.1", "host: " + preview.host(), "HOST: " + preview.host(), cookie),
        "the same twice");
  }

  @Test
  void wholeAddressInTheFirstLineIsRefused() {
    for (String target :
        List.of(
            "http://attacker.example/state",
            "http://attacker.example:" + preview.port() + "/state",
            "http://who@" + preview.host() + "/state",
            "http://" + preview.host() + "/state",
            "https://" + preview.host() + "/state",
            "file:///state")) {
      refused(421, preview.get(target), target);
    }
    for (String target :
        List.of(
            "//attacker.example/state",
            "//attacker.example/../state",
            "mailto:state",
            "*",
            "state",
            "attacker.example:443",
            "http://attacker.example",
            "?x=/state",
            "#/state")) {
      RawPreview.Answer answer = preview.get(target);
      assertFalse(answer.status() == 200, target);
      assertFalse(answer.body().contains("anterns"), target);
    }
  }

  @Test
  void everyOtherOriginIsRefused() {
    int port = preview.port();
    String token = "X-Gailan-Token: " + preview.token();
    for (String origin :
        List.of(
            "null",
            "",
            "http://attacker.example",
            "https://127.0.0.1:" + port,
            "http://127.0.0.1",
            "http://127.0.0.1:" + (port + 1),
            "http://localhost:" + port,
            "http://127.0.0.1:" + port + "/",
            "http://127.0.0.1:" + port + ".attacker.example",
            "http://127.0.0.1:" + port + " http://attacker.example",
            "file://",
            "vscode-webview://made-up")) {
      refused(403, preview.get("/state", "Origin: " + origin), "GET from " + origin);
      refused(
          403,
          preview.asWindow("POST", "/pages?edition=working&tag=en", token, "Origin: " + origin),
          "POST from " + origin);
    }
    String own = "Origin: http://" + preview.host();
    refused(403, preview.get("/state", own, "Origin: http://attacker.example"), "own and another");
    assertEquals(200, preview.get("/state", own).status());
  }

  @Test
  void whatABrowserSaysComesFromElsewhereIsRefused() {
    for (String site : List.of("cross-site", "same-site", "", "made-up")) {
      for (String target :
          List.of("/", "/state", "/view/working/en", "/events", "/assets/main.js")) {
        refused(403, preview.get(target, "Sec-Fetch-Site: " + site), target + " " + site);
      }
      refused(
          403,
          preview.get("/?key=" + preview.key(), "Sec-Fetch-Site: " + site),
          "the key, " + site);
    }
    assertEquals(200, preview.get("/state", "Sec-Fetch-Site: same-origin").status());
    assertEquals(200, preview.get("/", "Sec-Fetch-Site: none").status());
  }

  @Test
  void otherMethodsAreRefusedAndNoOtherOriginIsEverAllowed() {
    for (String method :
        List.of("OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "HEAD", "get", "X")) {
      RawPreview.Answer answer =
          preview.asWindow(
              method, "/state", "Access-Control-Request-Method: GET", "X-Echo: anterns");
      refused(405, answer, method);
    }
    RawPreview.Answer asked =
        preview.send(
            "OPTIONS /pages HTTP/1.1",
            "Host: " + preview.host(),
            "Origin: http://attacker.example",
            "Access-Control-Request-Method: POST",
            "Access-Control-Request-Headers: x-gailan-token",
            "Access-Control-Request-Private-Network: true");
    refused(403, asked, "preflight");
    assertFalse(asked.headers().containsKey("access-control-allow-private-network"));
  }
}
