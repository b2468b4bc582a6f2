package org.gailan.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** What the rounds of the layout write into the style of an element, a property at a time. */
final class ElementStyle {
  private ElementStyle() {}

  /**
   * Sets a property; the others of the element stay.
   *
   * @return whether it was not so before
   */
  static boolean set(Element element, String property, String value) {
    String declaration = property + ":" + value;
    List<String> declarations = new ArrayList<>();
    boolean same = false;
    for (String one : element.getAttribute("style").split(";", -1)) {
      if (one.strip().startsWith(property + ":")) {
        same = one.strip().equals(declaration);
      } else if (!one.isBlank()) {
        declarations.add(one.strip());
      }
    }
    declarations.add(declaration);
    element.setAttribute("style", String.join(";", declarations));
    return !same;
  }
}
