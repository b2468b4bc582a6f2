package org.gailan.pdf;

import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Tells the labels of a list's items from their text (ISO 32000-1, 14.8.4.3.3): the template sets a
 * label at the head of its item's first paragraph.
 */
final class ListTags {
  private ListTags() {}

  static void complete(Tag top) {
    top.all().filter(tag -> tag.is("L")).toList().forEach(ListTags::list);
  }

  private static void list(Tag list) {
    for (Tag item : list.children()) {
      own(item)
          .filter(tag -> tag.hasClass("label"))
          .findFirst()
          .ifPresent(
              label -> {
                label
                    .source()
                    .ifPresent(
                        source -> list.setAttribute("List", "ListNumbering", numbering(source)));
                label.become("Lbl");
                item.insert(0, label);
              });
    }
  }

  /** What is within an item, but in no list within it. */
  private static Stream<Tag> own(Tag item) {
    return item.children().stream()
        .filter(tag -> !tag.is("L"))
        .flatMap(tag -> Stream.concat(Stream.of(tag), own(tag)));
  }

  private static String numbering(Element label) {
    String words = Optional.ofNullable(label.getTextContent()).orElse("");
    String number = words.replaceAll("[\\s().、（）]", "");
    if (number.matches("\\d+")) {
      return "Decimal";
    }
    if (number.matches("[ivx]+")) {
      return "LowerRoman";
    }
    return number.matches("[a-z]") ? "LowerAlpha" : "Disc";
  }
}
