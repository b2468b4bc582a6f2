package org.gailan.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Who has not the key reads nothing, and who has not the token changes nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class KeyAndTokenTest {
  private static final String LAY = "/pages?edition=working&tag=en";

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

  private RawPreview.Answer stranger(String target, String... more) {
    return preview.send(
        "GET " + target + " HTTP/1.1",
        Stream.concat(Stream.of("Host: " + preview.host()), List.of(more).stream())
            .toArray(String[]::new));
  }

  @Test
  void withoutTheCookieNothingIsAnswered() {
    for (String target :
        List.of(
            "/",
            "/state",
            "/view/working/en",
            "/events?edition=working&tag=en",
            "/where?edition=working&key=lanterns",
            "/search?edition=working&q=lantern",
            "/assets/main.js",
            "/font/NotoSansTC-Regular.ttf",
            "/page/working/en/1/1.png",
            "/nothing")) {
      RawPreview.Answer answer = stranger(target);
      assertEquals(403, answer.status(), target);
      assertEquals("open the address that gailan printed\n", answer.body(), target);
    }
  }

  @Test
  void cookieOfAnotherServerOrWithAnotherKeyOpensNothing() {
    String key = preview.key();
    String name = "gailan-" + preview.port();
    for (String cookie :
        List.of(
            "",
            "gailan-" + (preview.port() + 1) + "=" + key,
            "gailan=" + key,
            name,
            name + "=",
            name + "=" + key.substring(1),
            name + "=" + key + "0",
            name + "=\"" + key + "\"",
            name + "==" + key,
            name + "=" + "0".repeat(key.length()),
            "x=" + name + "=" + key,
            "x" + name + "=" + key)) {
      assertEquals(403, stranger("/state", "Cookie: " + cookie).status(), cookie);
    }
    assertEquals(
        200, stranger("/state", "Cookie: a=b; " + name + "=old; " + name + "=" + key).status());
  }

  @Test
  void guessedEmptyAndMisplacedKeysAreRefused() {
    String key = preview.key();
    for (String target :
        List.of(
            "/?key=",
            "/?key",
            "/?key=" + key.substring(0, 47),
            "/?key=" + key + "%00",
            "/?key=0&key=" + key,
            "/?key[]=" + key,
            "/?KEY=" + key,
            "/state?key=" + key,
            "/view/working/en?key=" + key,
            "/" + key)) {
      RawPreview.Answer answer = stranger(target);
      assertEquals(403, answer.status(), target);
      assertFalse(answer.headers().containsKey("set-cookie"), target);
    }
  }

  @Test
  void keyBecomesACookieThatNoScriptReadsAndNoOtherSiteSends() {
    RawPreview.Answer answer = stranger("/?key=" + preview.key());
    assertEquals(303, answer.status());
    assertEquals("/", answer.header("location"));
    assertEquals("no-referrer", answer.header("referrer-policy"));
    assertEquals("no-store", answer.header("cache-control"));
    assertEquals(
        preview.cookie() + "; Path=/; HttpOnly; SameSite=Strict", answer.header("set-cookie"));
    assertEquals("", answer.body());
  }

  @Test
  void keyStandsInNoAnswerAndTheTokenInTheShellAlone() {
    String token = preview.token();
    assertNotEquals(preview.key(), token);
    assertTrue(token.length() >= 32 && preview.key().length() >= 32);
    for (String target :
        List.of(
            "/", "/state", "/view/working/en", "/assets/main.js", "/where?edition=working&key=x")) {
      RawPreview.Answer answer = preview.get(target);
      assertFalse(answer.toString().contains(preview.key()), target);
      assertEquals(target.equals("/"), answer.body().contains(token), target);
    }
  }

  @Test
  void everyServerHasItsOwnKeyAndToken(@TempDir Path directory) {
    RawPreview.madeUpLanterns(directory);
    try (RawPreview other = RawPreview.of(directory)) {
      assertNotEquals(preview.key(), other.key());
      assertNotEquals(preview.token(), other.token());
    }
  }

  @Test
  void nothingIsChangedWithoutTheTokenInItsHeaderOnce() {
    String token = preview.token();
    String right = "X-Gailan-Token: " + token;
    for (List<String> headers :
        List.of(
            List.<String>of(),
            List.of("X-Gailan-Token:"),
            List.of("X-Gailan-Token: " + preview.key()),
            List.of("X-Gailan-Token: " + token.substring(1)),
            List.of("X-Gailan-Token: " + token + ", " + token),
            List.of(right, right),
            List.of(right, "X-Gailan-Token: 0"),
            List.of("X-Gailan-Token : " + token),
            List.of("Authorization: Bearer " + token),
            List.of("Cookie: X-Gailan-Token=" + token))) {
      int status = preview.asWindow("POST", LAY, headers.toArray(String[]::new)).status();
      assertTrue(status == 403 || status == 400, headers + " " + status);
    }
    assertEquals(403, preview.asWindow("POST", LAY + "&X-Gailan-Token=" + token).status());
    assertEquals(
        403, preview.send("POST " + LAY + " HTTP/1.1", "Host: " + preview.host(), right).status());
    assertEquals(404, preview.get(LAY, right).status());
    assertEquals(204, preview.asWindow("POST", LAY, right).status());
  }

  @Test
  void aFormOfAnotherPageCannotSendTheToken() {
    // all that a form can send, with the cookie of a browser that knows no SameSite
    for (String type :
        List.of("application/x-www-form-urlencoded", "text/plain", "multipart/form-data")) {
      RawPreview.Answer answer =
          preview.send(
              String.join(
                  "\r\n",
                  "POST " + LAY + " HTTP/1.1",
                  "Host: " + preview.host(),
                  "Cookie: " + preview.cookie(),
                  "Content-Type: " + type,
                  "Content-Length: 3",
                  "Connection: close",
                  "",
                  "a=b"));
      assertEquals(403, answer.status(), type);
    }
  }

  @Test
  void addressThatABrowserIsCalledWithOpensOneWindow() {
    String once = preview.addressForOneWindow();
    String target = once.substring(once.indexOf("/?"));
    assertFalse(target.contains(preview.key()));
    assertEquals(303, stranger(target).status());
    assertEquals(403, stranger(target).status());
    assertEquals(403, stranger("/?key=").status());
    assertEquals(303, stranger("/?key=" + preview.key()).status());
  }
}
