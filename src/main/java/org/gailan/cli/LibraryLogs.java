package org.gailan.cli;

import com.openhtmltopdf.util.XRLog;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Libraries log what concerns their developers; our users get diagnostics. */
final class LibraryLogs {
  private LibraryLogs() {}

  static void silence() {
    XRLog.setLoggingEnabled(false);
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(Level.OFF);
  }
}
