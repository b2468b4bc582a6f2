package org.gailan.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.gailan.html.TextMarks;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;

/** Takes the marks of texts out of a page, and remembers which element each stood in. */
final class MarkedTexts {
  private MarkedTexts() {}

  /** The numbers of the marks by the element that holds their text; the document has none left. */
  static IdentityHashMap<Element, List<Integer>> takenOut(Document page) {
    IdentityHashMap<Element, List<Integer>> marks = new IdentityHashMap<>();
    takeOut(page.getDocumentElement(), marks);
    // A mark may have parted a text in two.
    marks.keySet().forEach(Element::normalize);
    return marks;
  }

  private static void takeOut(Element element, IdentityHashMap<Element, List<Integer>> marks) {
    Node child = element.getFirstChild();
    while (child != null) {
      Node next = child.getNextSibling();
      if (child instanceof ProcessingInstruction mark
          && mark.getTarget().equals(TextMarks.TARGET)) {
        marks
            .computeIfAbsent(element, e -> new ArrayList<>())
            .add(Integer.valueOf(mark.getData().strip()));
        element.removeChild(mark);
      } else if (child instanceof Element inside) {
        takeOut(inside, marks);
      }
      child = next;
    }
  }
}
