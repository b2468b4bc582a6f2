package org.gailan.preflight;

import java.util.Optional;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.Severity;

/**
 * Something about a file that a printer would stop at.
 *
 * @param severity whether it stops the pack
 * @param rule its id, such as {@code font.embedded}
 * @param location the file; of a content file also the line
 * @param page of the file, from 1
 * @param message what is wrong and what to do, in one sentence without a full stop
 */
public record Finding(
    Severity severity, String rule, Location location, Optional<Integer> page, Message message) {

  /** As it is printed. */
  public Message line() {
    Message place =
        page.map(number -> Message.of("%s: page %d", location, number))
            .orElseGet(() -> Message.of("%s", location));
    return Message.of("%s: %s[%s]: %s", place, severity.word(), rule, message);
  }

  /** In English. */
  @Override
  public String toString() {
    return line().toString();
  }
}
