package org.gailan.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Sets the structure of tables right (ISO 14289-1, 7.5): captions, headings of rows, the heading
 * once however many pages it is printed on, and no table where the template only wants columns.
 */
final class TableTags {
  /** The class of tables that are but two columns of text. */
  private static final String COLUMNS_OF_TEXT = "pair";

  private final List<COSDictionary> pages = new ArrayList<>();
  private final PDDocument document;
  private final Set<TaggedPart.Content> repeated = new HashSet<>();

  TableTags(PDDocument document) {
    this.document = document;
    document.getPages().forEach(page -> pages.add(page.getCOSObject()));
  }

  /** What is printed again on later pages, and no part of the document. */
  Set<TaggedPart.Content> repeated() {
    return Set.copyOf(repeated);
  }

  void complete(Tag top) {
    List<Tag> tables = top.all().filter(tag -> tag.is("Table")).toList();
    for (Tag table : tables) {
      if (table.hasClass(COLUMNS_OF_TEXT)) {
        dissolve(table);
      } else {
        table.children().stream().filter(tag -> tag.is("THead")).forEach(this::headOnce);
        headingsOfRows(table);
      }
    }
    top.all().filter(tag -> tag.isFrom("figcaption")).toList().forEach(TableTags::chartCaption);
    for (Tag table : tables) {
      if (table.hasClass("body")) {
        caption(table);
      }
    }
  }

  /** Leaves of a table the divisions that its cells are. */
  private static void dissolve(Tag table) {
    List<Tag> rows =
        table.children().stream()
            .flatMap(section -> section.children().stream())
            .filter(tag -> tag.is("TR"))
            .toList();
    for (Tag row : rows) {
      row.children().forEach(cell -> cell.become("Div"));
      row.dissolve();
    }
    table.children().forEach(Tag::dissolve);
    table.become("Div");
  }

  /** Takes out of a heading what is printed on later pages. */
  private void headOnce(Tag head) {
    int first = head.contents().mapToInt(c -> pages.indexOf(c.page())).min().orElse(0);
    for (Tag tag : head.all().toList()) {
      for (TaggedPart part : List.copyOf(tag.parts())) {
        if (part instanceof TaggedPart.Content content && pages.indexOf(content.page()) > first) {
          repeated.add(content);
          tag.remove(content);
        } else if (part instanceof TaggedPart.Annotation link && takeOffLaterPage(link, first)) {
          tag.remove(link);
        }
      }
    }
    for (Tag row : head.children()) {
      if (row.contents().findAny().isEmpty()) {
        row.detach();
      }
    }
  }

  /** Removes a link from a later page: what is no content cannot hold one. */
  private boolean takeOffLaterPage(TaggedPart.Annotation link, int first) {
    COSDictionary object = link.reference().getCOSDictionary(COSName.OBJ);
    try {
      for (PDPage page : document.getPages()) {
        List<PDAnnotation> annotations = new ArrayList<>(page.getAnnotations());
        if (pages.indexOf(page.getCOSObject()) > first
            && annotations.removeIf(annotation -> annotation.getCOSObject() == object)) {
          page.setAnnotations(annotations);
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void headingsOfRows(Tag table) {
    table
        .all()
        .filter(tag -> tag.is("TD") && tag.contents().findAny().isPresent())
        .filter(TableTags::isHeadingOfRow)
        .toList()
        .forEach(
            cell -> {
              // Its spans stay.
              cell.dictionary().setItem(COSName.S, COSName.getPDFName("TH"));
              cell.setAttribute("Table", "Scope", "Row");
            });
  }

  private static boolean isHeadingOfRow(Tag cell) {
    return cell.source().filter(s -> s.getAttribute("role").equals("rowheader")).isPresent();
  }

  /** The title of a chart, with the unit that stands under it. */
  private static void chartCaption(Tag title) {
    title.become("Caption");
    following(title).filter(tag -> tag.hasClass("unit")).ifPresent(title::add);
  }

  /** Puts the title of a table, with the unit that stands under it, into the table. */
  private static void caption(Tag table) {
    Tag block = table;
    while (!block.hasClass("titled")) {
      Optional<Tag> above = block.parent();
      if (above.isEmpty()) {
        return;
      }
      block = above.get();
    }
    Tag caption = Tag.named("Caption");
    for (Tag child : new ArrayList<>(block.children())) {
      if (child.hasClass("caption") || (child.hasClass("unit") && !caption.parts().isEmpty())) {
        caption.add(child);
      }
    }
    preceding(block)
        .filter(tag -> tag.hasClass("captions"))
        .ifPresent(both -> both.children().forEach(caption::add));
    if (!caption.parts().isEmpty()) {
      table.insert(0, caption);
    }
  }

  private static Optional<Tag> following(Tag tag) {
    return beside(tag, 1);
  }

  private static Optional<Tag> preceding(Tag tag) {
    return beside(tag, -1);
  }

  private static Optional<Tag> beside(Tag tag, int step) {
    List<Tag> siblings = tag.parent().map(Tag::children).orElse(List.of());
    int place = siblings.indexOf(tag) + step;
    return place >= 0 && place < siblings.size()
        ? Optional.of(siblings.get(place))
        : Optional.empty();
  }
}
