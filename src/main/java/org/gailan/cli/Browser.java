package org.gailan.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens the browser that the person uses; where that can't be done, they have the address. */
final class Browser {
  private Browser() {}

  static void open(String address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("win")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
            : List.of(system.contains("mac") ? "open" : "xdg-open", address);
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException notThere) {
      // the address is printed
    }
  }
}
