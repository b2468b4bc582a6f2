package org.gailan.redaction.leak;

import static org.gailan.redaction.leak.Plant.CHINESE;
import static org.gailan.redaction.leak.Plant.LATIN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Leaks in what a PDF says of itself and its parts. */
final class DocumentPlants {
  private DocumentPlants() {}

  static List<Plant> all() {
    return List.of(
        information("as title", CHINESE, (d, s) -> d.getDocumentInformation().setTitle(s)),
        information("as subject", LATIN, (d, s) -> d.getDocumentInformation().setSubject(s)),
        information("as key words", CHINESE, (d, s) -> d.getDocumentInformation().setKeywords(s)),
        information(
            "under a key of our own",
            LATIN,
            (d, s) -> d.getDocumentInformation().setCustomMetadataValue("MadeUp", s)),
        Plant.pdf(
            Channel.DOCUMENT_INFORMATION,
            "as a key",
            LATIN,
            "names",
            (d, s) -> d.getDocumentInformation().setCustomMetadataValue(s, "1")),
        xmp("in an element", CHINESE, "<x:a xmlns:x='urn:x'>%s</x:a>", s -> s),
        xmp("in an attribute", LATIN, "<x:a xmlns:x='urn:x' x:b='%s'/>", s -> s),
        xmp("in decimal references", CHINESE, "<a>%s</a>", DocumentPlants::references),
        xmp("in a comment", CHINESE, "<!-- %s -->", s -> s),
        xmp("in the padding", LATIN, "%s", s -> s),
        outline("a bookmark", CHINESE, (outline, item) -> outline.addLast(item)),
        outline("the first bookmark", LATIN, (outline, item) -> outline.addFirst(item)),
        outline("a bookmark within", CHINESE, (outline, item) -> last(outline).addLast(item)),
        outline(
            "a bookmark that none refers to",
            CHINESE,
            (outline, item) -> outline.getCOSObject().setItem("Lost", item)),
        Plant.pdf(
            Channel.OUTLINE,
            "where a bookmark leads",
            LATIN,
            "/URI",
            (d, s) -> last(outline(d)).setAction(uri("https://example.org/" + s))),
        ids("a destination of today", LATIN, "Names", DocumentPlants::destination),
        ids("a destination of PDF 1.1", CHINESE, "names", DocumentPlants::oldDestination),
        ids("the id of an element", CHINESE, "/ID", (d, s) -> element(d).setElementIdentifier(s)),
        ids("the name of a note", LATIN, "/NM", (d, s) -> note(d).setAnnotationName(s)),
        ids(
            "the id of a page",
            LATIN,
            "Page/ID",
            (d, s) -> d.getPage(0).getCOSObject().setString("ID", s)),
        structure("alternative text", CHINESE, "/Alt", PDStructureElement::setAlternateDescription),
        structure("an expansion", LATIN, "/E", PDStructureElement::setExpandedForm),
        structure("a title", CHINESE, "/T", PDStructureElement::setTitle),
        structure("a language", LATIN, "/Lang", PDStructureElement::setLanguage),
        structure("actual text", CHINESE, "/ActualText", PDStructureElement::setActualText),
        structure("a type of element", LATIN, "names", PDStructureElement::setStructureType));
  }

  private static Plant information(String what, Secret secret, Plant.PdfPlanting planting) {
    return Plant.pdf(Channel.DOCUMENT_INFORMATION, what, secret, "Info/", planting);
  }

  private static Plant ids(String what, Secret secret, String place, Plant.PdfPlanting planting) {
    return Plant.pdf(Channel.DESTINATIONS_AND_IDS, what, secret, place, planting);
  }

  /** Writes a secret as XML would hold it. */
  private interface Escaping {
    String of(String secret);
  }

  private static Plant xmp(String what, Secret secret, String form, Escaping escaping) {
    return Plant.pdf(
        Channel.XMP,
        what,
        secret,
        "stream Metadata",
        (document, words) -> {
          PDMetadata metadata = document.getDocumentCatalog().getMetadata();
          String packet = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
          int end = packet.lastIndexOf("<?xpacket");
          String planted =
              packet.substring(0, end) + form.formatted(escaping.of(words)) + packet.substring(end);
          metadata.importXMPMetadata(planted.getBytes(StandardCharsets.UTF_8));
        });
  }

  static String references(String words) {
    return words.codePoints().mapToObj(c -> "&#" + c + ";").collect(Collectors.joining());
  }

  /** Puts a bookmark somewhere. */
  private interface Bookmarking {
    void put(PDDocumentOutline outline, PDOutlineItem item);
  }

  private static Plant outline(String what, Secret secret, Bookmarking bookmarking) {
    return Plant.pdf(
        Channel.OUTLINE,
        what,
        secret,
        "/Title",
        (document, words) -> {
          PDOutlineItem item = new PDOutlineItem();
          item.setTitle(words);
          bookmarking.put(outline(document), item);
        });
  }

  private static PDDocumentOutline outline(PDDocument document) {
    return document.getDocumentCatalog().getDocumentOutline();
  }

  private static PDOutlineItem last(PDDocumentOutline outline) {
    return outline.getLastChild();
  }

  private static PDActionURI uri(String address) {
    PDActionURI action = new PDActionURI();
    action.setURI(address);
    return action;
  }

  private static void destination(PDDocument document, String name) {
    PDPageFitDestination destination = new PDPageFitDestination();
    destination.setPage(document.getPage(0));
    PDDestinationNameTreeNode tree = new PDDestinationNameTreeNode();
    tree.setNames(Map.of(name, destination));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setDests(tree);
    document.getDocumentCatalog().setNames(names);
  }

  private static void oldDestination(PDDocument document, String name) {
    COSDictionary destinations = new COSDictionary();
    PDPageFitDestination destination = new PDPageFitDestination();
    destination.setPage(document.getPage(0));
    destinations.setItem(name, destination);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.DESTS, destinations);
  }

  private static PDAnnotation note(PDDocument document) throws IOException {
    PDAnnotation note = new PDAnnotationText();
    InteractivePlants.add(document, note);
    return note;
  }

  /** Says something of an element. */
  private interface Saying {
    void say(PDStructureElement element, String words);
  }

  private static Plant structure(String what, Secret secret, String place, Saying saying) {
    return Plant.pdf(
        Channel.STRUCTURE_TREE,
        what,
        secret,
        place,
        (document, words) -> saying.say(element(document), words));
  }

  private static PDStructureElement element(PDDocument document) {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    return (PDStructureElement) root.getKids().get(0);
  }
}
