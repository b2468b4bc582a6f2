package org.gailan.preview;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets in nobody but the window that was opened with the key: another page in the same browser, a
 * name that was made to lead here (DNS rebinding) and another user of the machine are refused.
 */
final class Guard {
  private static final String TOKEN_HEADER = "X-Gailan-Token";

  private static final Reply ELSEWHERE =
      Reply.refused(421, "this server answers to 127.0.0.1 only");

  private final int port;
  private final String key = secret();
  private final String token = secret();
  private final String keyForOneWindow = secret();
  private final AtomicBoolean windowOpened = new AtomicBoolean();

  Guard(int port) {
    this.port = port;
  }

  private static String secret() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** What the first address holds, and then the cookie. */
  String key() {
    return key;
  }

  /**
   * What the address holds that is handed to a browser: it opens one window. Programs can be seen
   * with what they were called with by every user of the machine, for as long as they run.
   */
  String keyForOneWindow() {
    return keyForOneWindow;
  }

  /** What whoever changes something sends along. */
  String token() {
    return token;
  }

  /**
   * The cookie for a window that knows the key; ports share their cookies, so its name has ours.
   */
  String cookie() {
    return cookieName() + "=" + key + "; Path=/; HttpOnly; SameSite=Strict";
  }

  private String cookieName() {
    return "gailan-" + port;
  }

  boolean knowsKey(String given) {
    return same(given, key) || isForOneWindow(given);
  }

  private boolean isForOneWindow(String given) {
    return same(given, keyForOneWindow) && windowOpened.compareAndSet(false, true);
  }

  /**
   * Why a request is refused, before its address is looked at; empty for one that comes from a page
   * of ours, or from no page.
   */
  Optional<Reply> refusal(URI target, Headers headers) {
    // a whole address as the target is for a proxy, and counts more than Host (RFC 9112, 3.2.2)
    if (target.isAbsolute() || target.getRawAuthority() != null) {
      return Optional.of(ELSEWHERE);
    }
    List<String> hosts = headers.getOrDefault("Host", List.of());
    if (hosts.size() != 1 || !isHere(hosts.get(0))) {
      return Optional.of(ELSEWHERE);
    }
    for (String origin : headers.getOrDefault("Origin", List.of())) {
      if (!origin.equals("http://" + hosts.get(0))) {
        return Optional.of(Reply.refused(403, "a page from elsewhere may not ask"));
      }
    }
    for (String site : headers.getOrDefault("Sec-Fetch-Site", List.of())) {
      if (!site.equals("same-origin") && !site.equals("none")) {
        return Optional.of(Reply.refused(403, "a page from elsewhere may not ask"));
      }
    }
    return Optional.empty();
  }

  private boolean isHere(String host) {
    return host.equals("127.0.0.1:" + port) || host.equals("localhost:" + port);
  }

  /**
   * Whether a window itself is to show what is asked for. Alone, a document could send the window
   * to another address; in its frame it can't.
   */
  boolean isForAWholeWindow(Headers headers) {
    return headers.getOrDefault("Sec-Fetch-Dest", List.of()).contains("document");
  }

  /** Whether a request bears the cookie. */
  boolean isKnown(Headers headers) {
    for (String line : headers.getOrDefault("Cookie", List.of())) {
      for (String cookie : line.split(";", -1)) {
        String[] parts = cookie.strip().split("=", 2);
        if (parts.length == 2 && parts[0].equals(cookieName()) && same(parts[1], key)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a request may change something. */
  boolean mayChange(Headers headers) {
    List<String> given = headers.getOrDefault(TOKEN_HEADER, List.of());
    return given.size() == 1 && same(given.get(0), token);
  }

  /** In a time that does not tell how much of it was right. */
  private static boolean same(String given, String secret) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
  }
}
