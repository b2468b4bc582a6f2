package org.gailan.cli;

/** Says on a terminal what is being done; silent everywhere else. */
final class Progress {
  private static final String CLEAR = "\r\u001b[K";

  private final Surroundings surroundings;
  private final boolean shown;

  Progress(Surroundings surroundings, boolean quiet) {
    this.surroundings = surroundings;
    this.shown = surroundings.terminal() && !quiet;
  }

  void begin(String stage) {
    if (shown) {
      surroundings.err().print(CLEAR + "gailan: " + stage + " …");
      surroundings.err().flush();
    }
  }

  void end() {
    if (shown) {
      surroundings.err().print(CLEAR);
      surroundings.err().flush();
    }
  }
}
