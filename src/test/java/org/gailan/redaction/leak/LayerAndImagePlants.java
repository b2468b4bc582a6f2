package org.gailan.redaction.leak;

import static org.gailan.redaction.leak.Plant.CHINESE;
import static org.gailan.redaction.leak.Plant.LATIN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** Leaks in layers, page labels and thumbnails, and in what images say of themselves. */
final class LayerAndImagePlants {
  private LayerAndImagePlants() {}

  static List<Plant> all() {
    return List.of(
        layer(
            "a layer",
            CHINESE,
            "OCG/Name",
            (d, s) -> layers(d).addGroup(new PDOptionalContentGroup(s))),
        layer(
            "a configuration of layers",
            LATIN,
            "D/Name",
            (d, s) -> layers(d).getCOSObject().getCOSDictionary(COSName.D).setString("Name", s)),
        layer("a page label", LATIN, "/P", LayerAndImagePlants::label),
        layer("a page label in Chinese", CHINESE, "/P", LayerAndImagePlants::label),
        layer(
            "a thumbnail",
            CHINESE,
            "stream",
            (d, s) ->
                d.getPage(0)
                    .getCOSObject()
                    .setItem("Thumb", image(d, s.getBytes(StandardCharsets.UTF_8)))),
        layer("metadata of a page", CHINESE, "stream Metadata", LayerAndImagePlants::pageMetadata),
        Plant.pdf(
            Channel.IMAGES,
            "metadata of an image",
            LATIN,
            "stream Metadata",
            (d, s) -> {
              COSStream image = image(d, new byte[] {1});
              image.setItem(COSName.METADATA, metadata(d, "<a>" + s + "</a>"));
              d.getPage(0).getResources().getCOSObject().setItem("Lost", image);
            }),
        image(
            "a word in an image",
            CHINESE,
            ": bytes",
            s -> chunk("tEXt", ("Title\0" + s).getBytes(StandardCharsets.UTF_8))),
        image("a packed word in an image", CHINESE, ": packed", LayerAndImagePlants::packedWord),
        svg("a title of a drawing", CHINESE, ": text", "<title>%s</title>"),
        svg("a description of a drawing", LATIN, ": text", "<desc>%s</desc>"),
        svg("metadata of a drawing", CHINESE, ": attribute x:b", "<metadata x:b='%s'/>"),
        svg("letters of a drawing", LATIN, ": text", "<text opacity='0'>%s</text>"));
  }

  private static Plant layer(String what, Secret secret, String place, Plant.PdfPlanting planting) {
    return Plant.pdf(Channel.LAYERS_LABELS_THUMBNAILS, what, secret, place, planting);
  }

  private static PDOptionalContentProperties layers(PDDocument document) {
    PDOptionalContentProperties layers = new PDOptionalContentProperties();
    document.getDocumentCatalog().setOCProperties(layers);
    return layers;
  }

  private static void label(PDDocument document, String words) {
    PDPageLabels labels = new PDPageLabels(document);
    PDPageLabelRange range = new PDPageLabelRange();
    range.setPrefix(words);
    labels.setLabelItem(0, range);
    document.getDocumentCatalog().setPageLabels(labels);
  }

  private static COSStream image(PDDocument document, byte[] pixels) throws IOException {
    COSStream image = BytesPlants.stream(document, pixels);
    image.setItem(COSName.SUBTYPE, COSName.IMAGE);
    image.setItem(COSName.TYPE, COSName.XOBJECT);
    return image;
  }

  private static COSStream metadata(PDDocument document, String packet) throws IOException {
    COSStream metadata = BytesPlants.stream(document, packet.getBytes(StandardCharsets.UTF_8));
    metadata.setName(COSName.TYPE, "Metadata");
    return metadata;
  }

  private static void pageMetadata(PDDocument document, String words) throws IOException {
    COSStream packet = metadata(document, "<a b='" + DocumentPlants.references(words) + "'/>");
    document.getPage(0).getCOSObject().setItem(COSName.METADATA, packet);
  }

  private static Plant image(String what, Secret secret, String place, Plant.BytesOf chunk) {
    return new Plant(
        Channel.IMAGES,
        what,
        secret,
        place,
        (folder, words) -> {
          byte[] signature = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
          ByteArrayOutputStream png = new ByteArrayOutputStream();
          png.writeBytes(signature);
          png.writeBytes(chunk.of(words));
          png.writeBytes(chunk("IEND", new byte[0]));
          String data = Base64.getEncoder().encodeToString(png.toByteArray());
          Plant.html(
                  Channel.IMAGES,
                  what,
                  secret,
                  place,
                  (page, s) ->
                      HtmlPlants.within(
                          page, "<img alt='' src='data:image/png;base64," + data + "'/>"))
              .planting()
              .into(folder, words);
        });
  }

  /** A piece of a PNG. */
  private static byte[] chunk(String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    return ByteBuffer.allocate(12 + content.length)
        .putInt(content.length)
        .put(name)
        .put(content)
        .putInt((int) check.getValue())
        .array();
  }

  private static byte[] packedWord(String words) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes("Title\0\0".getBytes(StandardCharsets.US_ASCII));
    try (java.util.zip.DeflaterOutputStream packed =
        new java.util.zip.DeflaterOutputStream(content)) {
      packed.write(words.getBytes(StandardCharsets.UTF_8));
    }
    return chunk("zTXt", content.toByteArray());
  }

  private static Plant svg(String what, Secret secret, String place, String form) {
    return Plant.html(
        Channel.IMAGES,
        what,
        secret,
        place,
        (page, words) -> page.replaceFirst("</svg>", form.formatted(words) + "$0"));
  }
}
