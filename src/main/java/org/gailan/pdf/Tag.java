package org.gailan.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.w3c.dom.Element;

/** An element of the logical structure, which can still be changed. */
final class Tag implements TaggedPart {
  /** What an element holds that says nothing but where it stands. */
  private static final Set<COSName> PLACE =
      Set.of(COSName.TYPE, COSName.S, COSName.P, COSName.K, COSName.PG);

  private final COSDictionary dictionary;
  private final Optional<Element> source;
  private final List<TaggedPart> parts = new ArrayList<>();
  private Optional<Tag> parent = Optional.empty();

  /**
   * @param source what of the HTML it was made from
   */
  Tag(COSDictionary dictionary, Optional<Element> source) {
    this.dictionary = dictionary;
    this.source = source;
  }

  /** An element that stands for nothing of the HTML. */
  static Tag named(String type) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    Tag tag = new Tag(dictionary, Optional.empty());
    tag.become(type);
    return tag;
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  Optional<Element> source() {
    return source;
  }

  Optional<Tag> parent() {
    return parent;
  }

  List<TaggedPart> parts() {
    return List.copyOf(parts);
  }

  /** The elements directly within it. */
  List<Tag> children() {
    return parts.stream().filter(Tag.class::isInstance).map(Tag.class::cast).toList();
  }

  /** This element and all within it, in the order of reading. */
  Stream<Tag> all() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(Tag::all));
  }

  /** All that is drawn for it and for what is within it. */
  Stream<Content> contents() {
    return parts.stream()
        .flatMap(
            part ->
                part instanceof Tag tag
                    ? tag.contents()
                    : part instanceof Content content ? Stream.of(content) : Stream.of());
  }

  boolean is(String type) {
    return type.equals(dictionary.getNameAsString(COSName.S));
  }

  /** Whether it was made from an element of such a class. */
  boolean hasClass(String name) {
    return source
        .map(element -> Arrays.asList(element.getAttribute("class").split(" ", -1)).contains(name))
        .orElse(false);
  }

  boolean isFrom(String elementName) {
    return source.map(element -> element.getTagName().equals(elementName)).orElse(false);
  }

  /** Whether it says nothing about what it holds. */
  boolean saysNothing() {
    return PLACE.containsAll(dictionary.keySet());
  }

  /** Gives it another type; the attributes of the one before go. */
  void become(String type) {
    dictionary.setItem(COSName.S, COSName.getPDFName(type));
    dictionary.removeItem(COSName.A);
  }

  /** Sets an attribute, such as {@code Scope} of the owner {@code Table}. */
  void setAttribute(String owner, String name, String value) {
    COSDictionary attributes =
        Optional.ofNullable(dictionary.getCOSDictionary(COSName.A)).orElseGet(COSDictionary::new);
    attributes.setItem(COSName.O, COSName.getPDFName(owner));
    attributes.setItem(COSName.getPDFName(name), COSName.getPDFName(value));
    dictionary.setItem(COSName.A, attributes);
  }

  void add(TaggedPart part) {
    insert(parts.size(), part);
  }

  /** Puts a part, which leaves where it was, in a place. */
  void insert(int place, TaggedPart part) {
    if (part instanceof Tag tag) {
      tag.detach();
      tag.parent = Optional.of(this);
    }
    parts.add(Math.min(place, parts.size()), part);
  }

  /** Takes it from where it stands. */
  void detach() {
    parent.ifPresent(above -> above.parts.remove(this));
    parent = Optional.empty();
  }

  void remove(TaggedPart content) {
    parts.remove(content);
  }

  /** Puts another element in its place, and itself within that. */
  void wrapIn(Tag outer) {
    Tag above = parent.orElseThrow();
    int place = above.parts.indexOf(this);
    outer.add(this);
    above.insert(place, outer);
  }

  /** Puts what it holds in its place. */
  void dissolve() {
    Tag above = parent.orElseThrow();
    int place = above.parts.indexOf(this);
    detach();
    for (TaggedPart part : parts()) {
      above.insert(place++, part);
    }
  }
}
