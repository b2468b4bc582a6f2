package org.gailan.check.page;

import org.gailan.diagnostic.Diagnostic;
import org.gailan.diagnostic.Location;
import org.gailan.diagnostic.Message;

/** What keeps pages from being laid out, as findings. */
public final class Unprintable {
  private Unprintable() {}

  /** A chart for which there is no room. */
  public static Diagnostic chart(Location chart) {
    return Diagnostic.error(
        "layout.chart",
        chart,
        Message.of(
            "this chart cannot be drawn in its width and height; draw fewer series or"
                + " years, or give it more `height`"));
  }

  /**
   * A template of the report's own that fails.
   *
   * @param reason as the template engine gives it
   */
  public static Diagnostic template(Location template, String reason) {
    return Diagnostic.error(
        "layout.template", template, Message.of("this template of the report fails: %s", reason));
  }
}
