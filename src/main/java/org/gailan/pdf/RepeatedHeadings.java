package org.gailan.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Makes the headings that a table repeats on its later pages artifacts of the pagination (ISO
 * 14289-1, 7.1; ISO 32000-1, 14.8.2.2.2), so that nobody hears them twice. The layout engine
 * (1.1.65) adds them to the table's heading once a page.
 */
final class RepeatedHeadings {
  private static final COSName HEADING = COSName.getPDFName("THead");
  private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
  private static final COSName MARKED_CONTENT_REFERENCE = COSName.getPDFName("MCR");

  private final PDDocument document;
  private final Map<COSDictionary, Integer> pages = new HashMap<>();

  /** The ids of what is to be an artifact, by page. */
  private final Map<Integer, BitSet> artifacts = new TreeMap<>();

  private RepeatedHeadings(PDDocument document) {
    this.document = document;
    int index = 0;
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), index++);
    }
  }

  /** Takes the headings out of the structure of a document that is otherwise finished. */
  static void asArtifacts(PDDocument document) throws IOException {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      RepeatedHeadings headings = new RepeatedHeadings(document);
      headings.look(root.getCOSObject());
      if (!headings.artifacts.isEmpty()) {
        headings.forgetParents(root.getCOSObject());
        headings.markPages();
      }
    }
  }

  private void look(COSDictionary element) throws IOException {
    if (HEADING.equals(element.getCOSName(COSName.S))) {
      List<Integer> on = new ArrayList<>();
      contentPages(element, on);
      int first = on.stream().mapToInt(page -> page).min().orElse(0);
      if (on.stream().anyMatch(page -> page > first)) {
        takeOut(element, first);
      }
      return;
    }
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSDictionary inside) {
        look(inside);
      }
    }
  }

  /** The pages of the marked content in an element. */
  private void contentPages(COSDictionary element, List<Integer> on) {
    for (COSBase kid : kids(element)) {
      if (isContent(kid)) {
        on.add(pageOf(kid, element));
      } else if (kid instanceof COSDictionary inside && !isReference(inside)) {
        contentPages(inside, on);
      }
    }
  }

  /**
   * Takes what is not on a page out of an element, and elements of which nothing is left to read:
   * of the row that says that a table goes on, the empty cells too.
   *
   * @return whether the element is to go
   */
  private boolean takeOut(COSDictionary element, int page) throws IOException {
    boolean taken = false;
    COSArray left = new COSArray();
    for (COSBase kid : kids(element)) {
      boolean gone = false;
      if (isContent(kid)) {
        int on = pageOf(kid, element);
        gone = on != page;
        if (gone) {
          artifacts.computeIfAbsent(on, p -> new BitSet()).set(id(kid));
        }
      } else if (kid instanceof COSDictionary inside) {
        gone = isReference(inside) ? takeOutLink(inside, page) : takeOut(inside, page);
      }
      taken |= gone;
      if (!gone) {
        left.add(kid);
      }
    }
    element.setItem(COSName.K, left);
    List<Integer> read = new ArrayList<>();
    contentPages(element, read);
    return taken && read.isEmpty();
  }

  /** Removes a link from a later page: what is no content cannot hold one. */
  private boolean takeOutLink(COSDictionary reference, int first) throws IOException {
    COSDictionary link = reference.getCOSDictionary(COSName.OBJ);
    for (PDPage page : document.getPages()) {
      List<PDAnnotation> annotations = new ArrayList<>(page.getAnnotations());
      if (pages.getOrDefault(page.getCOSObject(), first) != first
          && annotations.removeIf(annotation -> annotation.getCOSObject() == link)) {
        page.setAnnotations(annotations);
        forgetParent(link.getInt(COSName.STRUCT_PARENT));
        return true;
      }
    }
    return false;
  }

  private void forgetParent(int key) {
    COSArray numbers = parents(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
    for (int i = 0; i + 1 < numbers.size(); i += 2) {
      if (numbers.getInt(i) == key) {
        numbers.remove(i + 1);
        numbers.remove(i);
        return;
      }
    }
  }

  /** Takes the content out of the table that says which element each belongs to. */
  private void forgetParents(COSDictionary root) {
    COSArray numbers = parents(root);
    Map<Integer, COSArray> byKey = new HashMap<>();
    for (int i = 0; i + 1 < numbers.size(); i += 2) {
      if (numbers.getObject(i + 1) instanceof COSArray contents) {
        byKey.put(numbers.getInt(i), contents);
      }
    }
    artifacts.forEach(
        (page, ids) -> {
          int key = document.getPage(page).getStructParents();
          COSArray contents = byKey.get(key);
          if (contents != null) {
            ids.stream().forEach(id -> contents.set(id, COSNull.NULL));
          }
        });
  }

  private static COSArray parents(COSDictionary root) {
    COSDictionary tree = root.getCOSDictionary(COSName.PARENT_TREE);
    COSArray numbers = tree == null ? null : tree.getCOSArray(COSName.NUMS);
    if (numbers == null) {
      throw new IllegalStateException("the engine writes the parents of all content in one table");
    }
    return numbers;
  }

  private void markPages() throws IOException {
    for (Map.Entry<Integer, BitSet> entry : artifacts.entrySet()) {
      PDPage page = document.getPage(entry.getKey());
      List<Object> written = new ArrayList<>();
      for (Object token : new PDFStreamParser(page).parse()) {
        if (token instanceof Operator operator
            && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
            && isArtifact(written.get(written.size() - 1), page, entry.getValue())) {
          written.subList(written.size() - 2, written.size()).clear();
          written.add(COSName.ARTIFACT);
          COSDictionary pagination = new COSDictionary();
          pagination.setName(COSName.TYPE, "Pagination");
          written.add(pagination);
        }
        written.add(token);
      }
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        new ContentStreamWriter(out).writeTokens(written);
      }
      page.setContents(stream);
    }
  }

  /** Whether the properties of marked content, or their name, are of what is an artifact. */
  private static boolean isArtifact(Object properties, PDPage page, BitSet ids) {
    int id = -1;
    if (properties instanceof COSDictionary inline) {
      id = inline.getInt(COSName.MCID, -1);
    } else if (properties instanceof COSName name) {
      PDPropertyList listed = page.getResources().getProperties(name);
      id = listed == null ? -1 : listed.getCOSObject().getInt(COSName.MCID, -1);
    }
    return id >= 0 && ids.get(id);
  }

  private static List<COSBase> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSBase> each = new ArrayList<>();
    if (kids instanceof COSArray array) {
      array.forEach(kid -> each.add(kid instanceof COSObject object ? object.getObject() : kid));
    } else if (kids != null) {
      each.add(kids);
    }
    return each;
  }

  private static boolean isReference(COSDictionary kid) {
    return OBJECT_REFERENCE.equals(kid.getCOSName(COSName.TYPE));
  }

  private static boolean isContent(COSBase kid) {
    return kid instanceof COSInteger
        || (kid instanceof COSDictionary reference
            && MARKED_CONTENT_REFERENCE.equals(reference.getCOSName(COSName.TYPE)));
  }

  private static int id(COSBase content) {
    return content instanceof COSDictionary reference
        ? reference.getInt(COSName.MCID)
        : ((COSInteger) content).intValue();
  }

  private int pageOf(COSBase content, COSDictionary element) {
    COSDictionary own =
        content instanceof COSDictionary reference ? reference.getCOSDictionary(COSName.PG) : null;
    COSDictionary page = own == null ? element.getCOSDictionary(COSName.PG) : own;
    return pages.getOrDefault(page, 0);
  }
}
