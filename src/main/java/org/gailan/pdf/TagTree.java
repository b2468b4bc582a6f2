package org.gailan.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.w3c.dom.Element;

/**
 * The logical structure of a document (ISO 32000-1, 14.7), taken out to be changed and put back
 * with the trees that find an element by its content, annotation or identifier.
 */
final class TagTree {
  private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
  private static final COSName CONTENT_REFERENCE = COSName.getPDFName("MCR");
  private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");

  private final PDDocument document;
  private final COSDictionary root;
  private final Tag top;

  private TagTree(PDDocument document, COSDictionary root, Tag top) {
    this.document = document;
    this.root = root;
    this.top = top;
  }

  /**
   * Reads the structure of a document.
   *
   * @param sources what each element was made from
   */
  static TagTree of(PDDocument document, IdentityHashMap<COSDictionary, Element> sources) {
    COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    if (kids(root).get(0) instanceof COSDictionary first) {
      return new TagTree(document, root, tag(first, sources));
    }
    throw new IllegalStateException("the structure has no element");
  }

  /** The element that holds all others. */
  Tag top() {
    return top;
  }

  private static Tag tag(COSDictionary element, IdentityHashMap<COSDictionary, Element> sources) {
    Tag tag = new Tag(element, Optional.ofNullable(sources.get(element)));
    COSDictionary page = element.getCOSDictionary(COSName.PG);
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSInteger id && page != null) {
        tag.add(new TaggedPart.Content(page, id.intValue()));
      } else if (kid instanceof COSDictionary inner) {
        tag.add(part(inner, sources));
      }
    }
    return tag;
  }

  private static TaggedPart part(
      COSDictionary kid, IdentityHashMap<COSDictionary, Element> sources) {
    COSName type = kid.getCOSName(COSName.TYPE);
    if (OBJECT_REFERENCE.equals(type)) {
      return new TaggedPart.Annotation(kid);
    }
    COSDictionary page = kid.getCOSDictionary(COSName.PG);
    return CONTENT_REFERENCE.equals(type) && page != null
        ? new TaggedPart.Content(page, kid.getInt(COSName.MCID))
        : tag(kid, sources);
  }

  private static List<COSBase> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSBase> all = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        Optional.ofNullable(array.getObject(i)).ifPresent(all::add);
      }
    } else if (kids != null) {
      all.add(kids);
    }
    return all;
  }

  /** Puts the structure, as it now is, into the document. */
  void write() {
    Map<Integer, COSBase> parents = new TreeMap<>();
    Map<String, COSDictionary> identified = new TreeMap<>();
    write(top, root, parents, identified);
    for (PDPage page : document.getPages()) {
      // A page whose content is all artifacts still has its place in the tree.
      parents.putIfAbsent(page.getStructParents(), new COSArray());
    }
    COSArray numbers = new COSArray();
    parents.forEach(
        (key, parent) -> {
          numbers.add(COSInteger.get(key));
          numbers.add(parent);
        });
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.PARENT_TREE, tree);
    writeIdentified(identified);
  }

  private void write(
      Tag tag,
      COSDictionary parent,
      Map<Integer, COSBase> parents,
      Map<String, COSDictionary> identified) {
    COSDictionary element = tag.dictionary();
    element.setItem(COSName.P, parent);
    tag.contents()
        .filter(tag.parts()::contains)
        .findFirst()
        .ifPresent(content -> element.setItem(COSName.PG, content.page()));
    COSDictionary page = element.getCOSDictionary(COSName.PG);
    COSArray kids = new COSArray();
    for (TaggedPart part : tag.parts()) {
      if (part instanceof Tag inner) {
        kids.add(inner.dictionary());
        write(inner, element, parents, identified);
      } else if (part instanceof TaggedPart.Content content) {
        kids.add(content.page() == page ? COSInteger.get(content.id()) : reference(content));
        setParent(content, element, parents);
      } else if (part instanceof TaggedPart.Annotation annotation) {
        kids.add(annotation.reference());
        COSDictionary object = annotation.reference().getCOSDictionary(COSName.OBJ);
        parents.put(object.getInt(STRUCT_PARENT), element);
      }
    }
    element.setItem(COSName.K, kids);
    String id = element.getString(COSName.ID);
    if (id != null) {
      identified.put(id, element);
    }
  }

  private static COSDictionary reference(TaggedPart.Content content) {
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, CONTENT_REFERENCE);
    reference.setItem(COSName.PG, content.page());
    reference.setInt(COSName.MCID, content.id());
    return reference;
  }

  private static void setParent(
      TaggedPart.Content content, COSDictionary element, Map<Integer, COSBase> parents) {
    COSBase ofPage =
        parents.computeIfAbsent(
            content.page().getInt(COSName.STRUCT_PARENTS), key -> new COSArray());
    if (ofPage instanceof COSArray array) {
      while (array.size() <= content.id()) {
        array.add(COSNull.NULL);
      }
      array.set(content.id(), element);
    }
  }

  private void writeIdentified(Map<String, COSDictionary> identified) {
    if (identified.isEmpty()) {
      return;
    }
    COSArray names = new COSArray();
    identified.forEach(
        (id, element) -> {
          names.add(new COSString(id));
          names.add(element);
        });
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    root.setItem(COSName.ID_TREE, tree);
  }
}
