package org.gailan.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.w3c.dom.Element;

/**
 * Says in the logical structure what the layout engine (1.1.65) has no words for: labels, notes and
 * the references to them, captions, headings of rows, changes of language. The engine makes an
 * element for each box; by its boxes each is traced to the HTML, whose classes tell what it is.
 */
final class StructureTags {
  /** What is of use only for what it holds. */
  private static final Set<String> EMPTY_IS_USELESS =
      Set.of("Span", "Div", "THead", "TBody", "TFoot", "L", "LI", "LBody");

  private StructureTags() {}

  /** Completes the structure of a document that is written but not yet saved. */
  static void complete(PDDocument document, Box rootBox, LanguageChanges languages)
      throws IOException {
    IdentityHashMap<COSDictionary, Element> sources = new IdentityHashMap<>();
    trace(rootBox, sources);
    languages.tag();
    TagTree tree = TagTree.of(document, sources);
    Tag top = tree.top();
    TableTags tables = new TableTags(document);
    tables.complete(top);
    ListTags.complete(top);
    NoteTags.complete(top);
    withoutNoise(top);
    Artifacts.mark(document, tables.repeated());
    DrawingOrder.settle(document, top);
    tree.write();
  }

  private static void trace(Box box, IdentityHashMap<COSDictionary, Element> sources) {
    PDStructureElement made = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
    if (made != null && box.getElement() != null && !box.isAnonymous()) {
      sources.putIfAbsent(made.getCOSObject(), box.getElement());
    }
    for (Box child : box.getChildren()) {
      trace(child, sources);
    }
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box childBox) {
          trace(childBox, sources);
        }
      }
    }
  }

  /** Takes out what tells a reader nothing: spans of a line, elements that hold nothing. */
  private static void withoutNoise(Tag top) {
    List<Tag> all = new ArrayList<>(top.all().toList());
    for (int i = all.size() - 1; i > 0; i--) {
      Tag tag = all.get(i);
      // An empty description would be read instead of the words.
      if ("".equals(tag.dictionary().getString(COSName.ALT))) {
        tag.dictionary().removeItem(COSName.ALT);
      }
      if (tag.parts().isEmpty() && EMPTY_IS_USELESS.stream().anyMatch(tag::is)) {
        tag.detach();
      } else if (tag.is("Span") && tag.saysNothing()) {
        tag.dissolve();
      }
    }
  }
}
