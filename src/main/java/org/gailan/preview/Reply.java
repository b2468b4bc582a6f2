package org.gailan.preview;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is answered to a request.
 *
 * @param headers beside those that every answer bears
 */
record Reply(int status, String type, byte[] bytes, Map<String, String> headers) {
  /** The shell: its own scripts, and the document in a frame. */
  private static final String SHELL_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data:; font-src 'self'; frame-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  /** The document: no script at all, whatever the content or a template says. */
  private static final String DOCUMENT_POLICY =
      "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; font-src 'self' data:;"
          + " img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

  static final String NOTHING_POLICY = "default-src 'none'; frame-ancestors 'none'";

  private static final String HTML = "text/html; charset=utf-8";

  Reply {
    headers = Map.copyOf(headers);
  }

  static Reply shell(String page) {
    return new Reply(200, HTML, utf8(page), Map.of("Content-Security-Policy", SHELL_POLICY));
  }

  static Reply document(String page) {
    return new Reply(200, HTML, utf8(page), Map.of("Content-Security-Policy", DOCUMENT_POLICY));
  }

  static Reply json(String json) {
    return new Reply(200, "application/json; charset=utf-8", utf8(json), Map.of());
  }

  static Reply file(String type, byte[] bytes) {
    return new Reply(200, type, bytes, Map.of());
  }

  /** A file that stays the same as long as its address does. */
  static Reply lasting(String type, byte[] bytes) {
    return new Reply(
        200, type, bytes, Map.of("Cache-Control", "private, max-age=31536000, immutable"));
  }

  static Reply done() {
    return new Reply(204, "", new byte[0], Map.of());
  }

  static Reply refused(int status, String why) {
    return new Reply(status, "text/plain; charset=utf-8", utf8(why + "\n"), Map.of());
  }

  /** Sends the browser to the shell with the key in a cookie. */
  static Reply welcome(String cookie) {
    return new Reply(303, "", new byte[0], Map.of("Location", "/", "Set-Cookie", cookie));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
