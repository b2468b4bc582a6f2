package org.gailan.pdf;

import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;

/**
 * Makes the items under a block notes, each with its identifier (ISO 14289-1, 7.9), and the marks
 * that call them references. A mark and its note are tied by the links between them.
 */
final class NoteTags {
  private NoteTags() {}

  static void complete(Tag top) {
    top.all().filter(tag -> tag.hasClass("notes")).toList().forEach(NoteTags::notes);
    top.all()
        .filter(NoteTags::isMark)
        .toList()
        .forEach(link -> link.wrapIn(Tag.named("Reference")));
  }

  private static void notes(Tag notes) {
    for (Tag list : notes.children().stream().filter(tag -> tag.is("L")).toList()) {
      for (Tag item : list.children()) {
        item.become("Note");
        item.source()
            .map(source -> source.getAttribute("id"))
            .ifPresent(id -> item.dictionary().setString(COSName.ID, id));
        item.children().stream().filter(tag -> tag.is("LBody")).forEach(Tag::dissolve);
      }
      list.dissolve();
    }
  }

  private static boolean isMark(Tag tag) {
    return tag.is("Link")
        && tag.source()
            .filter(
                source ->
                    source.getParentNode() instanceof Element above
                        && above.getAttribute("class").equals("note-mark"))
            .isPresent();
  }
}
