package org.gailan.redaction.leak;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The strings and names in the syntax of PDF (ISO 32000-1, 7.3.4 and 7.3.5), wherever they stand:
 * objects that no table lists have them too.
 */
final class PdfStrings {
  private final byte[] bytes;
  private final StringBuilder found = new StringBuilder();
  private int at;

  private PdfStrings(byte[] bytes) {
    this.bytes = bytes;
  }

  /** All of them, a line each. */
  static String in(byte[] bytes) {
    PdfStrings strings = new PdfStrings(bytes);
    while (strings.at < bytes.length) {
      strings.next();
    }
    return strings.found.toString();
  }

  private void next() {
    byte first = bytes[at++];
    if (first == '(') {
      add(literal());
    } else if (first == '<' && peek() != '<') {
      add(hexadecimal());
    } else if (first == '<') {
      at++;
    } else if (first == '/') {
      add(name());
    }
  }

  private int peek() {
    return at < bytes.length ? bytes[at] & 0xFF : -1;
  }

  private void add(byte[] string) {
    found.append(decoded(string)).append('\n');
  }

  /** As UTF-16 or UTF-8 where it is marked as such, or else as what it looks like. */
  static String decoded(byte[] string) {
    if (string.length >= 2 && (string[0] & 0xFF) == 0xFE && (string[1] & 0xFF) == 0xFF) {
      return new String(string, 2, string.length - 2, StandardCharsets.UTF_16BE);
    }
    if (string.length >= 2 && (string[0] & 0xFF) == 0xFF && (string[1] & 0xFF) == 0xFE) {
      return new String(string, 2, string.length - 2, StandardCharsets.UTF_16LE);
    }
    return Escapes.utf8(string);
  }

  private byte[] literal() {
    ByteArrayOutputStream string = new ByteArrayOutputStream();
    int open = 1;
    while (at < bytes.length) {
      int c = bytes[at++] & 0xFF;
      if (c == '\\') {
        escaped(string);
        continue;
      }
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open == 0) {
        break;
      }
      string.write(c);
    }
    return string.toByteArray();
  }

  private void escaped(ByteArrayOutputStream string) {
    int c = peek();
    if (c >= '0' && c <= '7') {
      int code = 0;
      for (int i = 0; i < 3 && peek() >= '0' && peek() <= '7'; i++) {
        code = code * 8 + bytes[at++] - '0';
      }
      string.write(code);
      return;
    }
    at++;
    switch (c) {
      case 'n' -> string.write('\n');
      case 'r' -> string.write('\r');
      case 't' -> string.write('\t');
      case 'b' -> string.write('\b');
      case 'f' -> string.write('\f');
      case '\n', -1 -> {}
      case '\r' -> at += peek() == '\n' ? 1 : 0;
      default -> string.write(c);
    }
  }

  private byte[] hexadecimal() {
    ByteArrayOutputStream string = new ByteArrayOutputStream();
    int digits = 0;
    int code = 0;
    while (peek() >= 0 && peek() != '>') {
      int digit = Character.digit(bytes[at++], 16);
      if (digit >= 0) {
        code = code * 16 + digit;
        if (++digits % 2 == 0) {
          string.write(code);
          code = 0;
        }
      }
    }
    if (digits % 2 == 1) {
      string.write(code * 16);
    }
    return string.toByteArray();
  }

  private byte[] name() {
    ByteArrayOutputStream name = new ByteArrayOutputStream();
    while (peek() > ' ' && "()<>[]{}/%".indexOf(peek()) < 0) {
      int c = bytes[at++] & 0xFF;
      boolean code = c == '#' && at + 1 < bytes.length && digit(at) >= 0 && digit(at + 1) >= 0;
      if (code) {
        c = digit(at) * 16 + digit(at + 1);
        at += 2;
      }
      name.write(c);
    }
    return name.toByteArray();
  }

  private int digit(int place) {
    return Character.digit(bytes[place], 16);
  }
}
