package org.gailan.assembly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.multipdf.PDFCloneUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDStructureElementNameTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.gailan.diagnostic.Message;
import org.gailan.preflight.Excess;

/**
 * Makes what a structure tree names its own before it is joined to others (ISO 32000-1, 14.7): ids
 * of elements and the headers of cells that refer to them, and names of classes. A type that two
 * sections map to different roles becomes its role.
 */
final class StructureNames {
  private static final COSName ID = COSName.getPDFName("ID");
  private static final COSName HEADERS = COSName.getPDFName("Headers");
  private static final COSName CLASS_MAP = COSName.getPDFName("ClassMap");
  private static final COSName CLASS = COSName.C;
  private static final COSName ATTRIBUTES = COSName.A;
  private static final COSName PARENT_TREE_NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

  /** Elements of a document; more are an attack. */
  private static final int MOST_ELEMENTS = 2_000_000;

  private StructureNames() {}

  /**
   * Makes the names of a section its own.
   *
   * @param prefix for what it names
   * @param document that it will be joined to
   */
  static void made(PDDocument section, String prefix, PDDocument document) throws IOException {
    PDStructureTreeRoot root = section.getDocumentCatalog().getStructureTreeRoot();
    if (root == null) {
      return;
    }
    COSDictionary roles = roles(root);
    COSDictionary others =
        Optional.ofNullable(document.getDocumentCatalog().getStructureTreeRoot())
            .map(StructureNames::roles)
            .orElseGet(COSDictionary::new);
    Map<String, PDStructureElement> ids = new TreeMap<>();
    for (COSDictionary element : elements(root.getCOSObject())) {
      if (element.getDictionaryObject(ID) instanceof COSString id) {
        COSString own = prefixed(id, prefix);
        element.setItem(ID, own);
        ids.put(own.getString(), new PDStructureElement(element));
      }
      headers(element.getDictionaryObject(ATTRIBUTES), prefix);
      classNames(element, prefix);
      role(element, roles, others);
      pageOnlyWithContent(element);
    }
    root.getCOSObject().removeItem(COSName.ID_TREE);
    if (!ids.isEmpty()) {
      PDStructureElementNameTreeNode tree = new PDStructureElementNameTreeNode();
      tree.setNames(ids);
      root.setIDTree(tree);
    }
    prefixClasses(root.getCOSObject(), prefix);
  }

  private static COSDictionary roles(PDStructureTreeRoot root) {
    return Optional.ofNullable(root.getCOSObject().getCOSDictionary(COSName.ROLE_MAP))
        .orElseGet(COSDictionary::new);
  }

  /** Every element below the root, each once. */
  private static List<COSDictionary> elements(COSDictionary root) throws IOException {
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<COSDictionary> elements = new ArrayList<>();
    Deque<COSBase> open = new ArrayDeque<>();
    seen.add(root);
    push(root.getDictionaryObject(COSName.K), open);
    while (!open.isEmpty()) {
      COSBase next = open.pop();
      if (next instanceof COSArray array) {
        for (int i = array.size() - 1; i >= 0; i--) {
          push(array.getObject(i), open);
        }
      } else if (next instanceof COSDictionary element
          && element.containsKey(COSName.S)
          && seen.add(element)) {
        if (elements.size() == MOST_ELEMENTS) {
          throw new Excess(Message.of("more than %d elements of structure", MOST_ELEMENTS));
        }
        elements.add(element);
        push(element.getDictionaryObject(COSName.K), open);
      }
    }
    return elements;
  }

  @SuppressWarnings("NullAway") // an element may have no kids
  private static void push(COSBase kids, Deque<COSBase> open) {
    if (kids instanceof COSArray || kids instanceof COSDictionary) {
      open.push(kids);
    }
  }

  private static COSString prefixed(COSString name, String prefix) {
    byte[] before = prefix.getBytes(StandardCharsets.US_ASCII);
    byte[] bytes = Arrays.copyOf(before, before.length + name.getBytes().length);
    System.arraycopy(name.getBytes(), 0, bytes, before.length, name.getBytes().length);
    return new COSString(bytes);
  }

  @SuppressWarnings("NullAway") // an element may have no attributes
  private static void headers(COSBase attributes, String prefix) {
    List<COSBase> all = new ArrayList<>();
    if (attributes instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        all.add(array.getObject(i));
      }
    } else {
      all.add(attributes);
    }
    for (COSBase attribute : all) {
      if (attribute instanceof COSDictionary dictionary
          && dictionary.getDictionaryObject(HEADERS) instanceof COSArray headers) {
        COSArray own = new COSArray();
        for (int i = 0; i < headers.size(); i++) {
          COSBase header = headers.getObject(i);
          own.add(header instanceof COSString id ? prefixed(id, prefix) : header);
        }
        dictionary.setItem(HEADERS, own);
      }
    }
  }

  private static void classNames(COSDictionary element, String prefix) {
    COSBase classes = element.getDictionaryObject(CLASS);
    if (classes instanceof COSName name) {
      element.setItem(CLASS, COSName.getPDFName(prefix + name.getName()));
    } else if (classes instanceof COSArray array) {
      COSArray own = new COSArray();
      for (int i = 0; i < array.size(); i++) {
        COSBase name = array.getObject(i);
        own.add(
            name instanceof COSName known ? COSName.getPDFName(prefix + known.getName()) : name);
      }
      element.setItem(CLASS, own);
    }
  }

  private static void prefixClasses(COSDictionary root, String prefix) {
    COSDictionary classes = root.getCOSDictionary(CLASS_MAP);
    if (classes != null) {
      COSDictionary own = new COSDictionary();
      classes.forEach((name, value) -> own.setItem(prefix + name.getName(), value));
      root.setItem(CLASS_MAP, own);
    }
  }

  private static void role(COSDictionary element, COSDictionary roles, COSDictionary others) {
    COSName type = element.getCOSName(COSName.S);
    if (type == null) {
      return;
    }
    COSBase role = roles.getDictionaryObject(type);
    COSBase other = others.getDictionaryObject(type);
    if (role instanceof COSName && other != null && !role.equals(other)) {
      element.setItem(COSName.S, role);
    }
  }

  /**
   * Takes the page off an element that has no content of its own. The merger (PDFBox 3.0.8) leads
   * only elements with content to the new pages; the page of another would be the old one, which
   * would be kept in the file beside the new one.
   */
  private static void pageOnlyWithContent(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    boolean content = isContent(kids);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size() && !content; i++) {
        content = isContent(array.getObject(i));
      }
    }
    if (!content) {
      element.removeItem(COSName.PG);
    }
  }

  @SuppressWarnings("NullAway") // an element may have no kids
  private static boolean isContent(COSBase kid) {
    return kid instanceof COSInteger
        || (kid instanceof COSDictionary dictionary && !dictionary.containsKey(COSName.S));
  }

  /** The next free key of a document's parent tree, as the merger counts it. */
  static int nextParentKey(PDDocument document) {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    return root == null ? 0 : Math.max(0, root.getCOSObject().getInt(PARENT_TREE_NEXT_KEY, 0));
  }

  /** Takes over the classes of a section, which the merger leaves behind. */
  static void classes(PDDocument section, PDDocument document) throws IOException {
    PDStructureTreeRoot from = section.getDocumentCatalog().getStructureTreeRoot();
    PDStructureTreeRoot to = document.getDocumentCatalog().getStructureTreeRoot();
    if (from == null || to == null) {
      return;
    }
    COSDictionary classes = from.getCOSObject().getCOSDictionary(CLASS_MAP);
    if (classes != null) {
      COSDictionary all =
          Optional.ofNullable(to.getCOSObject().getCOSDictionary(CLASS_MAP))
              .orElseGet(COSDictionary::new);
      all.addAll(new Cloner(document).cloneForNewDocument(classes));
      to.getCOSObject().setItem(CLASS_MAP, all);
    }
  }

  /** Its constructor is for subclasses. */
  private static final class Cloner extends PDFCloneUtility {
    Cloner(PDDocument document) {
      super(document);
    }
  }
}
