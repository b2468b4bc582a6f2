package org.gailan.preview;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.gailan.build.BuildRequest;
import org.gailan.diagnostic.MessageLocale;

/**
 * What is to be shown, and where.
 *
 * @param build the folder of the report, the edition to begin with, where drafts are kept
 * @param directory from which files are named in messages
 * @param port on 127.0.0.1; 0 for any that is free
 * @param locale the language of the page's own words, and of messages
 * @param engine the program and its version
 */
public record PreviewRequest(
    BuildRequest build,
    Path directory,
    int port,
    MessageLocale locale,
    String engine,
    Clock clock) {

  Path folder() {
    return build.folder();
  }

  /** The edition to begin with; empty for the report's own. */
  Optional<String> edition() {
    return build.edition();
  }
}
