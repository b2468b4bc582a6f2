package org.gailan.pdf;

import com.openhtmltopdf.render.Box;
import java.util.List;
import org.w3c.dom.Element;

/** What kind of the templates' elements a box was made for. */
final class Boxes {
  private Boxes() {}

  /** Whether an element bears a class among its own. */
  static boolean isOfClass(Element element, String name) {
    return List.of(element.getAttribute("class").split("\\s+")).contains(name);
  }

  static boolean isOfClass(Box box, String name) {
    return box.getElement() != null && isOfClass(box.getElement(), name);
  }
}
