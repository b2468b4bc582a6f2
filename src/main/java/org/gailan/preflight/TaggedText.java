package org.gailan.preflight;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.gailan.diagnostic.Message;

/** What a document says in the order of its structure, which is the order it is read in. */
public final class TaggedText {
  /** Elements and contents of a document; more are an attack. */
  private static final int MOST_KIDS = 5_000_000;

  private final IdentityHashMap<COSDictionary, Map<Integer, StringBuilder>> contents =
      new IdentityHashMap<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final StringBuilder text = new StringBuilder();

  private TaggedText(PdfFile file) {
    for (int i = 0; i < file.pages().size(); i++) {
      Map<Integer, StringBuilder> page = new HashMap<>();
      for (Glyph glyph : file.texts().get(i).glyphs()) {
        page.computeIfAbsent(glyph.content(), id -> new StringBuilder()).append(glyph.text());
      }
      contents.put(file.pages().get(i).getCOSObject(), page);
    }
  }

  /** A kid of an element, and the page that its content is on where it does not say. */
  private record Kid(COSBase value, Optional<COSDictionary> page) {}

  /** The text without running matter; empty where the file is not tagged. */
  public static String of(PdfFile file) throws IOException {
    COSDictionary root =
        file.document()
            .getDocumentCatalog()
            .getCOSObject()
            .getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root == null) {
      return "";
    }
    TaggedText tagged = new TaggedText(file);
    tagged.read(root);
    return tagged.text.toString();
  }

  private void read(COSDictionary root) throws IOException {
    Deque<Kid> open = new ArrayDeque<>();
    push(root.getDictionaryObject(COSName.K), Optional.empty(), open);
    for (int read = 0; !open.isEmpty(); read++) {
      if (read == MOST_KIDS) {
        throw new Excess(Message.of("more than %d elements of structure", MOST_KIDS));
      }
      Kid kid = open.pop();
      if (kid.value instanceof COSArray array) {
        for (int i = array.size() - 1; i >= 0; i--) {
          push(array.getObject(i), kid.page, open);
        }
      } else if (kid.value instanceof COSInteger content) {
        kid.page.ifPresent(page -> say(page, content.intValue()));
      } else if (kid.value instanceof COSDictionary dictionary) {
        Optional<COSDictionary> page =
            Optional.ofNullable(dictionary.getCOSDictionary(COSName.PG)).or(() -> kid.page);
        if (dictionary.containsKey(COSName.MCID)) {
          page.ifPresent(on -> say(on, dictionary.getInt(COSName.MCID)));
        } else if (seen.add(dictionary)) {
          push(dictionary.getDictionaryObject(COSName.K), page, open);
        }
      }
    }
  }

  @SuppressWarnings("NullAway") // an element may have no kids
  private static void push(COSBase value, Optional<COSDictionary> page, Deque<Kid> open) {
    if (value != null) {
      open.push(new Kid(value, page));
    }
  }

  private void say(COSDictionary page, int content) {
    text.append(contents.getOrDefault(page, Map.of()).getOrDefault(content, new StringBuilder()));
  }
}
