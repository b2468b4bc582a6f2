package org.gailan.redaction.leak;

import static org.gailan.redaction.leak.Plant.CHINESE;
import static org.gailan.redaction.leak.Plant.LATIN;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Leaks in what a PDF lets its reader do: links, forms, attachments, scripts. */
final class InteractivePlants {
  private InteractivePlants() {}

  static List<Plant> all() {
    return List.of(
        link("an address", LATIN, "/URI", (l, s) -> l.setAction(uri(s))),
        link(
            "an address with percent signs",
            CHINESE,
            "escaped",
            (l, s) -> l.setAction(uri(percent(s)))),
        link("an address in base64", CHINESE, "escaped", (l, s) -> l.setAction(uri(base64(s)))),
        link("its contents", CHINESE, "/Contents", PDAnnotation::setContents),
        link("its title", LATIN, "/T", (l, s) -> l.getCOSObject().setString("T", s)),
        link("an address left beside", LATIN, "/PA", (l, s) -> l.getCOSObject().setString("PA", s)),
        field("a name", "T", LATIN),
        field("a value", "V", CHINESE),
        field("a default", "DV", CHINESE),
        field("a tip", "TU", CHINESE),
        field("a name for export", "TM", LATIN),
        attachment("a text", LATIN, ": text", "a.txt", s -> s.getBytes(StandardCharsets.UTF_8)),
        attachment(
            "UTF-16", CHINESE, ": stream", "a.bin", s -> s.getBytes(StandardCharsets.UTF_16LE)),
        attachment("packed", CHINESE, "!a.txt", "a.zip", RecordPlants::zip),
        attachment("a PDF", LATIN, ": pages", "a.pdf", InteractivePlants::pdf),
        attachment(
            "a page",
            CHINESE,
            ": text",
            "a.html",
            s -> ("<p>" + DocumentPlants.references(s) + "</p>").getBytes(StandardCharsets.UTF_8)),
        Plant.pdf(
            Channel.ATTACHMENTS,
            "a name of a file",
            CHINESE,
            "Filespec/UF",
            (d, s) -> attach(d, s + ".txt", new byte[] {1, 2, 3})),
        action(
            "at opening",
            LATIN,
            "Action/JS",
            (d, s) -> d.getDocumentCatalog().setOpenAction(script(s))),
        action("by name", CHINESE, "/JS", InteractivePlants::named),
        action(
            "escaped",
            CHINESE,
            "escaped",
            (d, s) -> d.getDocumentCatalog().setOpenAction(script(RecordPlants.javaScript(s)))),
        action("in a stream", CHINESE, "stream JS: text", InteractivePlants::scriptStream),
        action("a file to launch", LATIN, "/F", InteractivePlants::launch));
  }

  private static String percent(String words) {
    return "https://example.org/" + URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static String base64(String words) {
    byte[] query = ("name=" + words).getBytes(StandardCharsets.UTF_8);
    return "https://example.org/?" + Base64.getUrlEncoder().encodeToString(query);
  }

  private static PDActionURI uri(String address) {
    PDActionURI action = new PDActionURI();
    action.setURI(address);
    return action;
  }

  /** Says something of a link. */
  private interface Linking {
    void say(PDAnnotationLink link, String words);
  }

  private static Plant link(String what, Secret secret, String place, Linking linking) {
    return Plant.pdf(
        Channel.LINKS,
        what,
        secret,
        place,
        (document, words) -> {
          PDAnnotationLink link = new PDAnnotationLink();
          linking.say(link, words);
          add(document, link);
        });
  }

  static void add(PDDocument document, PDAnnotation annotation) throws IOException {
    PDPage page = document.getPage(0);
    List<PDAnnotation> annotations = page.getAnnotations();
    annotations.add(annotation);
    page.setAnnotations(annotations);
  }

  private static Plant field(String what, String key, Secret secret) {
    return Plant.pdf(
        Channel.FORM_FIELDS,
        what,
        secret,
        "/" + key,
        (document, words) -> {
          COSDictionary field = new COSDictionary();
          field.setName(COSName.FT, "Tx");
          field.setString(key, words);
          COSDictionary form = new COSDictionary();
          org.apache.pdfbox.cos.COSArray fields = new org.apache.pdfbox.cos.COSArray();
          fields.add(field);
          form.setItem(COSName.FIELDS, fields);
          document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        });
  }

  private static Plant attachment(
      String what, Secret secret, String place, String name, Plant.BytesOf bytes) {
    return Plant.pdf(
        Channel.ATTACHMENTS,
        what,
        secret,
        place,
        (document, words) -> attach(document, name, bytes.of(words)));
  }

  private static void attach(PDDocument document, String name, byte[] bytes) throws IOException {
    PDEmbeddedFile file =
        new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFileUnicode(name);
    specification.setEmbeddedFile(file);
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of("attached", specification));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }

  private static byte[] pdf(String words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 9);
        content.showText(words);
        content.endText();
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static Plant action(
      String what, Secret secret, String place, Plant.PdfPlanting planting) {
    return Plant.pdf(Channel.ACTIONS_AND_SCRIPTS, what, secret, place, planting);
  }

  private static PDActionJavaScript script(String words) {
    return new PDActionJavaScript("app.alert('" + words + "')");
  }

  private static void named(PDDocument document, String words) {
    PDJavascriptNameTreeNode tree = new PDJavascriptNameTreeNode();
    tree.setNames(Map.of("greet", script(words)));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setJavascript(tree);
    document.getDocumentCatalog().setNames(names);
  }

  private static void scriptStream(PDDocument document, String words) throws IOException {
    COSStream code = document.getDocument().createCOSStream();
    try (OutputStream out = code.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(("app.alert('" + words + "')").getBytes(StandardCharsets.UTF_8));
    }
    COSDictionary action = new COSDictionary();
    action.setName(COSName.S, "JavaScript");
    action.setItem("JS", code);
    document.getDocumentCatalog().getCOSObject().setItem("OpenAction", action);
  }

  private static void launch(PDDocument document, String words) {
    COSDictionary action = new COSDictionary();
    action.setName(COSName.S, "Launch");
    action.setString(COSName.F, words + ".exe");
    document.getDocumentCatalog().getCOSObject().setItem("OpenAction", action);
  }
}
