package org.gailan.preflight;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gailan.diagnostic.Message;
import org.gailan.diagnostic.Severity;

/** Nothing in a file acts, is filled in, or is carried along: pages, and links to read on. */
final class ActiveContent implements Check {
  private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
  private static final COSName COLLECTION = COSName.getPDFName("Collection");
  private static final int MOST_BOOKMARKS = 100_000;

  @Override
  public void check(PdfFile file, Expected expected, Findings findings) throws IOException {
    COSDictionary catalog = file.document().getDocumentCatalog().getCOSObject();
    document(catalog, findings);
    int number = 0;
    for (PDPage page : file.pages()) {
      number++;
      COSDictionary dictionary = page.getCOSObject();
      if (dictionary.containsKey(COSName.AA)) {
        findings.error(
            "active.action", number, Message.of("opening the page does something; remove its AA"));
      }
      attached(dictionary, Optional.of(number), findings);
      COSArray annotations = dictionary.getCOSArray(COSName.ANNOTS);
      for (int i = 0; annotations != null && i < annotations.size(); i++) {
        if (annotations.getObject(i) instanceof COSDictionary annotation) {
          annotation(annotation, number, findings);
        }
      }
    }
    bookmarks(catalog, findings);
  }

  private static void document(COSDictionary catalog, Findings findings) {
    if (catalog.containsKey(COSName.AA)) {
      findings.error(
          "active.action", Message.of("the document does something by itself; remove its AA"));
    }
    if (catalog.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary action) {
      action(action, Optional.empty(), Message.of("opening the document"), findings);
    }
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    if (names != null && names.containsKey(COSName.JAVA_SCRIPT)) {
      findings.error("active.script", Message.of("the document holds scripts; remove them"));
    }
    if (names != null && names.containsKey(COSName.EMBEDDED_FILES)) {
      findings.error(
          "file.attachment", Message.of("files are attached to the document; remove them"));
    }
    if (catalog.containsKey(COLLECTION)) {
      findings.error(
          "file.attachment", Message.of("the document is a portfolio of files; hand in its parts"));
    }
    attached(catalog, Optional.empty(), findings);
    if (catalog.containsKey(COSName.ACRO_FORM)) {
      findings.error("form.found", Message.of("the document holds a form; print it flat"));
    }
  }

  private static void attached(
      COSDictionary dictionary, Optional<Integer> page, Findings findings) {
    if (dictionary.containsKey(ASSOCIATED_FILES)) {
      findings.add(
          Severity.ERROR,
          "file.attachment",
          page,
          Message.of("files are associated with it; remove them"));
    }
  }

  private static void annotation(COSDictionary annotation, int page, Findings findings) {
    String kind = Optional.ofNullable(annotation.getNameAsString(COSName.SUBTYPE)).orElse("");
    switch (kind) {
      case "Link" -> {
        if (annotation.getDictionaryObject(COSName.A) instanceof COSDictionary action) {
          action(action, Optional.of(page), Message.of("a link"), findings);
        }
      }
      case "Popup" -> {}
      case "Widget" ->
          findings.error(
              "form.found", page, Message.of("the page holds a field of a form; print it flat"));
      case "FileAttachment" ->
          findings.error(
              "file.attachment", page, Message.of("a file is attached to the page; remove it"));
      default ->
          findings.error(
              "annotation.found",
              page,
              Message.of("a comment or the like (%s) is left on the page; remove it", kind));
    }
    if (annotation.containsKey(COSName.AA)) {
      findings.error(
          "active.action", page, Message.of("something on the page acts; remove its AA"));
    }
  }

  private static void bookmarks(COSDictionary catalog, Findings findings) throws IOException {
    COSDictionary outline = catalog.getCOSDictionary(COSName.OUTLINES);
    ArrayDeque<COSDictionary> open = new ArrayDeque<>();
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    if (outline != null) {
      open.add(outline);
    }
    while (!open.isEmpty()) {
      COSDictionary item = open.remove();
      if (!seen.add(item)) {
        continue;
      }
      if (seen.size() > MOST_BOOKMARKS) {
        throw new Excess(Message.of("more than %d bookmarks", MOST_BOOKMARKS));
      }
      if (item.getDictionaryObject(COSName.A) instanceof COSDictionary action) {
        action(action, Optional.empty(), Message.of("a bookmark"), findings);
      }
      for (COSName next : new COSName[] {COSName.FIRST, COSName.NEXT}) {
        COSDictionary following = item.getCOSDictionary(next);
        if (following != null) {
          open.add(following);
        }
      }
    }
  }

  /** A place to go to in the file, or an address to read on at, is all that may be. */
  private static void action(
      COSDictionary action, Optional<Integer> page, Message what, Findings findings) {
    String kind = Optional.ofNullable(action.getNameAsString(COSName.S)).orElse("");
    boolean harmless =
        !action.containsKey(COSName.NEXT)
            && (kind.equals("GoTo") || (kind.equals("URI") && isAddress(action)));
    if (harmless) {
      return;
    }
    boolean script = kind.equals("JavaScript");
    findings.add(
        Severity.ERROR,
        script ? "active.script" : "active.action",
        page,
        script
            ? Message.of("%s runs a script; remove it", what)
            : Message.of(
                "%s does more than lead to a page or an address (%s); remove it", what, kind));
  }

  private static boolean isAddress(COSDictionary action) {
    COSBase uri = action.getDictionaryObject(COSName.URI);
    String address =
        uri instanceof COSString string ? string.getString().toLowerCase(Locale.ROOT) : "";
    return address.matches("(https?://|mailto:).+");
  }
}
