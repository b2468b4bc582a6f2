package org.gailan.preview;

import java.nio.charset.StandardCharsets;

/**
 * Something that windows are told.
 *
 * @param data JSON on one line
 */
record Event(String name, String data) {

  static Event of(String name, Json.Fields fields) {
    return new Event(name, Json.of(fields));
  }

  /** As a stream of server-sent events has it (WHATWG HTML, 9.2). */
  byte[] bytes() {
    return ("event: " + name + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
  }
}
