package org.gailan.redaction.leak;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Every object of a PDF that its tables list, whether something refers to it or not. */
final class PdfObjects {
  private final String file;
  private final Haystack haystack;
  private final FileReader inner;
  private final Map<String, StringBuilder> strings = new LinkedHashMap<>();
  private final StringBuilder names = new StringBuilder();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<COSDictionary> fonts = new ArrayList<>();
  private final List<byte[]> contents = new ArrayList<>();

  PdfObjects(String file, Haystack haystack, FileReader inner) {
    this.file = file;
    this.haystack = haystack;
    this.inner = inner;
  }

  void read(PDDocument document) {
    COSDocument objects = document.getDocument();
    read("trailer", objects.getTrailer());
    for (COSObjectKey key : objects.getXrefTable().keySet()) {
      read("object", objects.getObjectFromPool(key));
    }
    strings.forEach((place, text) -> haystack.prose(file + ": " + place, text.toString()));
    haystack.prose(file + ": names", names.toString());
  }

  /** The fonts whose glyphs have characters. */
  List<COSDictionary> fonts() {
    return fonts;
  }

  /** Streams that draw text. */
  List<byte[]> contents() {
    return contents;
  }

  private void read(String place, COSBase object) {
    if (object instanceof COSObject reference) {
      COSBase referred = reference.getObject();
      if (referred != null) {
        read(place, referred);
      }
    } else if (object instanceof COSString string) {
      string(place, string);
    } else if (object instanceof COSName name) {
      names.append(name.getName()).append('\n');
    } else if (object instanceof COSArray array && seen.add(array)) {
      array.forEach(item -> read(place, item));
    } else if (object instanceof COSStream stream && seen.add(stream)) {
      dictionary(place, stream);
      stream(place, stream);
    } else if (object instanceof COSDictionary dictionary && seen.add(dictionary)) {
      dictionary(place, dictionary);
    }
  }

  private void string(String place, COSString string) {
    StringBuilder text = strings.computeIfAbsent(place, p -> new StringBuilder());
    text.append(string.getString()).append('\n');
    String decoded = PdfStrings.decoded(string.getBytes());
    if (!decoded.equals(string.getString())) {
      text.append(decoded).append('\n');
    }
  }

  private void dictionary(String place, COSDictionary dictionary) {
    String kind = kind(place, dictionary);
    if (dictionary.containsKey(COSName.TO_UNICODE)) {
      fonts.add(dictionary);
    }
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      names.append(entry.getKey().getName()).append('\n');
      read(kind + "/" + entry.getKey().getName(), entry.getValue());
    }
  }

  /** What a dictionary calls itself, or else by which key it was found. */
  private static String kind(String place, COSDictionary dictionary) {
    for (COSName key : List.of(COSName.TYPE, COSName.SUBTYPE)) {
      if (dictionary.getDictionaryObject(key) instanceof COSName kind) {
        return kind.getName();
      }
    }
    return place.substring(place.indexOf('/') + 1);
  }

  private void stream(String place, COSStream stream) {
    byte[] bytes;
    try (InputStream in = stream.createInputStream()) {
      bytes = in.readAllBytes();
    } catch (IOException e) {
      // A filter that fails: its bytes are read as they lie in the file.
      return;
    }
    String kind = kind(place, stream);
    haystack.bytes(file + ": stream " + kind, bytes);
    if (ContentText.isContent(bytes)) {
      contents.add(bytes);
      forms(kind, stream, bytes);
    }
    if (!kind.equals("Image") && !kind.startsWith("FontFile") && !kind.equals("XRef")) {
      haystack.prose(file + ": stream " + kind + ", strings", PdfStrings.in(bytes));
      inner.read(file + ": stream " + kind, bytes);
    }
  }

  /** What a form draws with fonts of its own. */
  private void forms(String kind, COSStream stream, byte[] bytes) {
    COSDictionary resources = stream.getCOSDictionary(COSName.RESOURCES);
    if (resources != null) {
      haystack.prose(file + ": " + kind, ContentText.of(bytes, resources));
    }
  }
}
