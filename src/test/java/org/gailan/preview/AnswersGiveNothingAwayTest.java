package org.gailan.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Policies, caches, and what is said where something goes wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AnswersGiveNothingAwayTest {
  private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

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

  @Test
  void everyAnswerForbidsFramesOfOthersGuessedTypesAndReferrers() {
    for (String target :
        List.of(
            "/",
            "/state",
            "/view/working/en",
            "/assets/main.js",
            "/nothing",
            "/?key=x",
            "/events?tag=x",
            "/search?edition=working&q=x")) {
      RawPreview.Answer answer = preview.get(target);
      String own = target.startsWith("/view") ? "'self'" : "'none'";
      String policy = answer.header("content-security-policy");
      assertTrue(policy.contains("default-src 'none'"), target);
      assertTrue(policy.contains("frame-ancestors " + own), target + policy);
      assertFalse(policy.contains("http") || policy.contains("*"), target + policy);
      assertFalse(policy.contains("unsafe-eval"), target + policy);
      assertEquals("SAMEORIGIN", answer.header("x-frame-options"), target);
      assertEquals("nosniff", answer.header("x-content-type-options"), target);
      assertEquals("no-referrer", answer.header("referrer-policy"), target);
      assertEquals("same-origin", answer.header("cross-origin-resource-policy"), target);
      assertEquals("same-origin", answer.header("cross-origin-opener-policy"), target);
      assertEquals("off", answer.header("x-dns-prefetch-control"), target);
      assertEquals("no-store", answer.header("cache-control"), target);
      assertFalse(answer.headers().containsKey("access-control-allow-origin"), target);
    }
  }

  @Test
  void shellRunsItsOwnFilesAndTheDocumentRunsNothing() {
    String shell = preview.get("/").header("content-security-policy");
    assertTrue(shell.contains("script-src 'self';"), shell);
    assertFalse(shell.contains("unsafe-inline"), shell);
    String document = preview.get("/view/working/en").header("content-security-policy");
    assertTrue(document.contains("script-src 'none';"), document);
    for (String policy : List.of(shell, document)) {
      assertTrue(policy.contains("base-uri 'none'; form-action 'none'"), policy);
    }
    assertFalse(preview.get("/").body().matches("(?s).*<script(?![^>]* src=\"/assets/).*"));
  }

  @Test
  void picturesOfPagesStayInNoCache() throws InterruptedException {
    String lay = "/pages?edition=working&tag=en";
    String token = "X-Gailan-Token: " + preview.token();
    assertEquals(204, preview.asWindow("POST", lay, token).status());
    RawPreview.Answer picture = preview.get(firstPage());
    for (int i = 0; i < 600 && picture.status() == 404; i++) {
      Thread.sleep(100);
      picture = preview.get(firstPage());
    }
    assertEquals(200, picture.status());
    // another report may stand at the same address tomorrow, and this one is confidential
    assertEquals("no-store", picture.header("cache-control"));
  }

  private String firstPage() {
    Matcher version = VERSION.matcher(preview.get("/state").body());
    assertTrue(version.find());
    return "/page/working/en/" + version.group(1) + "/1.png?dpi=20";
  }

  @Test
  void failuresSayNothingOfTheProgramOrTheMachine() {
    for (String target :
        List.of(
            "/nothing",
            "/view/%zz/en",
            "/view/working/%00",
            "/figure?edition=%00&figure=%00",
            "/where?edition=working&key=~1",
            "/where?edition=working&key=lanterns~99999999999",
            "/where?edition=working&key=lanterns~0",
            "/search?edition=working&q=%F0%9F",
            "/search?edition=working&q=%ED%A0%80",
            "/page/working/en/999999999/999999.png?dpi=9999",
            "/page/working/en/1/1.png?dpi=-1",
            "/page/working/en/1/1.png?dpi=1e9",
            "/page/working/en/1/1.png?dpi=%D9%A9%D9%A6",
            "/page/working/en/99999999999/1.png",
            "/assets/" + "x".repeat(50_000),
            "/events?edition=working&tag=" + "x".repeat(5_000),
            "/\u0000",
            "/a b",
            "/^`{|}")) {
      RawPreview.Answer answer = preview.get(target);
      String all = answer.toString();
      assertTrue(answer.status() < 500, target + " " + answer.status());
      assertFalse(all.contains("\tat ") || all.contains("org.gailan"), target);
      assertFalse(all.contains("java.") || all.contains("/tmp"), target);
    }
  }

  @Test
  void lineBreaksInAddressesForgeNoHeaders() {
    for (String forged :
        List.of(
            "%0d%0aSet-Cookie:%20forged=1",
            "%0aSet-Cookie:forged=1", "%E5%98%8A%E5%98%8DSet-Cookie:forged=1")) {
      for (String target :
          List.of(
              "/?key=",
              "/nothing",
              "/events?tag=",
              "/events?edition=",
              "/view/working/",
              "/search?edition=working&q=",
              "/assets/")) {
        RawPreview.Answer answer =
            preview.send(
                "GET " + target + forged + " HTTP/1.1",
                "Host: " + preview.host(),
                "Cookie: " + preview.cookie() + (target.contains("edition=") ? "x" : ""));
        assertFalse(answer.headers().containsKey("set-cookie"), target);
        assertFalse(answer.headers().toString().contains("forged"), target);
      }
    }
  }

  @Test
  void malformedRequestsAreRefusedAndDoNoHarm() {
    for (String bytes :
        List.of(
            "\r\n\r\n",
            "GET\r\n\r\n",
            "GET /state\r\n\r\n",
            "\u0016\u0003\u0001\u0002\u0000\r\n\r\n",
            "GET /state HTTP/9.9\r\nConnection: close\r\n\r\n",
            "GET /state HTTP/1.1\r\nHost: " + preview.host() + "\r\n folded: x\r\n\r\n",
            "GET /state HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
            "GET /state HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n"
                + "Connection: close\r\n\r\nabcdef",
            "POST /pages HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: made-up\r\n\r\n")) {
      RawPreview.Answer answer = preview.send(bytes);
      assertFalse(answer.status() == 200 || answer.status() == 204, bytes);
      assertFalse(answer.body().contains("anterns") || answer.body().contains("\tat "), bytes);
    }
    assertEquals(200, preview.get("/state").status());
  }
}
