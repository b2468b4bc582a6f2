package org.gailan.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The logical structure of a PDF, as a reader that speaks the document meets it. */
final class TaggedPdf {
  private final Node top;
  private final Map<Integer, String> artifacts;

  private TaggedPdf(Node top, Map<Integer, String> artifacts) {
    this.top = top;
    this.artifacts = artifacts;
  }

  /** A part of an element: an element within it, or characters of its own. */
  private sealed interface Part permits Node, Words {}

  private record Words(String text, int page) implements Part {}

  /**
   * An element.
   *
   * @param language its own or that of what it stands in
   * @param attributes of all owners, by name
   * @param annotation the destination of its link, where it has one
   */
  record Node(
      String type,
      String language,
      Optional<String> id,
      Optional<String> alternative,
      Map<String, String> attributes,
      List<Part> parts,
      Optional<COSDictionary> annotation)
      implements Part {

    List<Node> children() {
      return parts.stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
    }

    Stream<Node> all() {
      return Stream.concat(Stream.of(this), children().stream().flatMap(Node::all));
    }

    List<Node> all(String type) {
      return all().filter(node -> node.type.equals(type)).toList();
    }

    List<Node> children(String type) {
      return children().stream().filter(node -> node.type.equals(type)).toList();
    }

    /** Its characters, line after line. */
    String text() {
      StringBuilder text = new StringBuilder();
      words().forEach(words -> text.append(words.text()));
      return text.toString();
    }

    List<Integer> pages() {
      return words().map(Words::page).distinct().toList();
    }

    private Stream<Words> words() {
      return parts.stream()
          .flatMap(part -> part instanceof Node node ? node.words() : Stream.of((Words) part));
    }

    /** Its characters in each language, in order; neighbours of one language are one entry. */
    List<String> languages() {
      List<String> languages = new ArrayList<>();
      List<StringBuilder> texts = new ArrayList<>();
      collect(languages, texts);
      List<String> all = new ArrayList<>();
      for (int i = 0; i < languages.size(); i++) {
        all.add(languages.get(i) + ": " + texts.get(i));
      }
      return all;
    }

    private void collect(List<String> languages, List<StringBuilder> texts) {
      for (Part part : parts) {
        if (part instanceof Node node) {
          node.collect(languages, texts);
        } else if (part instanceof Words words && !words.text().isEmpty()) {
          int last = languages.size() - 1;
          if (last < 0 || !languages.get(last).equals(language)) {
            languages.add(language);
            texts.add(new StringBuilder());
            last++;
          }
          texts.get(last).append(words.text());
        }
      }
    }

    /** The types of what it holds, such as {@code LI(Lbl LBody(P))}. */
    String shape() {
      String inside = String.join(" ", children().stream().map(Node::shape).toList());
      return inside.isEmpty() ? type : type + "(" + inside + ")";
    }
  }

  static TaggedPdf of(Path file) {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      Reader reader = new Reader();
      reader.writeText(document, Writer.nullWriter());
      Map<COSDictionary, Integer> pages = new HashMap<>();
      for (PDPage page : document.getPages()) {
        pages.put(page.getCOSObject(), pages.size());
      }
      COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      COSDictionary first = (COSDictionary) kids(root).get(0);
      Node top = new Builder(reader.contents, pages).node(first, "");
      return new TaggedPdf(top, reader.artifacts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Node top() {
    return top;
  }

  List<Node> all(String type) {
    return top.all(type);
  }

  /** The first element of a type whose text holds some characters. */
  Node first(String type, String text) {
    return first(node -> node.type().equals(type) && node.text().contains(text));
  }

  private Node first(Predicate<Node> which) {
    return top.all().filter(which).findFirst().orElseThrow();
  }

  /**
   * What is spoken of a column, or of all that is in a language, without drawings: an element in a
   * line may be in another language.
   */
  String spoken(String language) {
    StringBuilder spoken = new StringBuilder();
    speak(top, top.language(), language, spoken);
    return spoken.toString();
  }

  private static void speak(Node node, String column, String language, StringBuilder spoken) {
    boolean inLine = List.of("Span", "Link", "Reference").contains(node.type());
    String own = inLine ? column : node.language();
    for (Part part : node.parts()) {
      if (part instanceof Node inner && !inner.type().equals("Figure")) {
        speak(inner, own, language, spoken);
      } else if (part instanceof Words words && own.equals(language)) {
        spoken.append(words.text());
      }
    }
  }

  /** What is drawn on a page, counted from 0, but is no part of the document. */
  String artifacts(int page) {
    return artifacts.getOrDefault(page, "");
  }

  private static List<COSBase> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSBase> all = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        all.add(array.getObject(i));
      }
    } else if (kids != null) {
      all.add(kids);
    }
    return all;
  }

  /** Makes nodes of dictionaries. */
  private record Builder(
      Map<Integer, Map<Integer, String>> contents, Map<COSDictionary, Integer> pages) {

    Node node(COSDictionary element, String surroundings) {
      String language = Optional.ofNullable(element.getString(COSName.LANG)).orElse(surroundings);
      List<Part> parts = new ArrayList<>();
      Optional<COSDictionary> annotation = Optional.empty();
      for (COSBase kid : kids(element)) {
        if (kid instanceof COSInteger id) {
          parts.add(words(element.getCOSDictionary(COSName.PG), id.intValue()));
        } else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
          parts.add(node(inner, language));
        } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
          parts.add(words(reference.getCOSDictionary(COSName.PG), reference.getInt(COSName.MCID)));
        } else if (kid instanceof COSDictionary reference) {
          annotation = Optional.ofNullable(reference.getCOSDictionary(COSName.OBJ));
        }
      }
      return new Node(
          String.valueOf(element.getNameAsString(COSName.S)),
          language,
          Optional.ofNullable(element.getString(COSName.ID)),
          Optional.ofNullable(element.getString(COSName.ALT)),
          attributes(element),
          List.copyOf(parts),
          annotation);
    }

    private Words words(COSDictionary page, int id) {
      int number = pages.getOrDefault(page, -1);
      String text = contents.getOrDefault(number, Map.of()).getOrDefault(id, "");
      return new Words(text, number);
    }

    private static Map<String, String> attributes(COSDictionary element) {
      Map<String, String> attributes = new LinkedHashMap<>();
      COSDictionary all = element.getCOSDictionary(COSName.A);
      if (all != null) {
        for (COSName name : all.keySet()) {
          COSBase value = all.getDictionaryObject(name);
          attributes.put(
              name.getName(),
              value instanceof COSName word ? word.getName() : String.valueOf(value));
        }
      }
      return attributes;
    }
  }

  /** Collects the characters of each marked content, and of what is marked as no content. */
  private static final class Reader extends PDFTextStripper {
    private static final int ARTIFACT = -1;

    private final Map<Integer, Map<Integer, String>> contents = new HashMap<>();
    private final Map<Integer, String> artifacts = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    @Override
    public void writeText(PDDocument document, Writer writer) throws IOException {
      setSuppressDuplicateOverlappingText(false);
      super.writeText(document, writer);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
      super.beginMarkedContentSequence(tag, properties);
      int outer = open.isEmpty() ? ARTIFACT : open.peek();
      open.push(properties == null ? outer : properties.getInt(COSName.MCID, outer));
    }

    @Override
    public void endMarkedContentSequence() {
      super.endMarkedContentSequence();
      open.pop();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
      super.processTextPosition(position);
      int page = getCurrentPageNo() - 1;
      int content = open.isEmpty() ? ARTIFACT : open.peek();
      String text = position.getUnicode();
      if (content == ARTIFACT) {
        artifacts.merge(page, text, String::concat);
      } else {
        contents.computeIfAbsent(page, p -> new HashMap<>()).merge(content, text, String::concat);
      }
    }
  }
}
