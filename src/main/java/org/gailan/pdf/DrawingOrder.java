package org.gailan.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Draws each figure in its turn. The layout engine (1.1.65) draws those of a page after its text,
 * and programs that take the text out in the order of drawing would read them there.
 */
final class DrawingOrder {
  private DrawingOrder() {}

  static void settle(PDDocument document, Tag top) throws IOException {
    Set<TaggedPart.Content> figures =
        top.all()
            .filter(tag -> tag.is("Figure"))
            .flatMap(Tag::contents)
            .collect(Collectors.toSet());
    for (PDPage page : document.getPages()) {
      List<TaggedPart.Content> here =
          top.contents().filter(content -> content.page() == page.getCOSObject()).toList();
      if (here.stream().anyMatch(figures::contains)) {
        settle(PageTokens.of(document, page), here, figures);
      }
    }
  }

  /** Moves the figures of a page, the last first, before what is to be read after them. */
  private static void settle(
      PageTokens page, List<TaggedPart.Content> inOrder, Set<TaggedPart.Content> figures)
      throws IOException {
    for (int i = inOrder.size() - 2; i >= 0; i--) {
      if (figures.contains(inOrder.get(i))) {
        int from = page.begin(inOrder.get(i).id());
        int to = page.begin(inOrder.get(i + 1).id());
        // Elsewhere another clip or transformation may hold.
        if (from > to && to >= 0 && page.depth(from) == page.depth(to)) {
          List<Object> drawing = page.tokens().subList(from, page.end(from));
          List<Object> moved = new ArrayList<>(drawing);
          drawing.clear();
          page.tokens().addAll(to, moved);
        }
      }
    }
    page.put();
  }
}
