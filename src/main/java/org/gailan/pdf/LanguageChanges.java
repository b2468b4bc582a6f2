package org.gailan.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.gailan.html.LanguageSpans;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Gives words of the other language an element of their own, after the lines are broken: so no line
 * ends differently for it, and every word is still drawn in its turn.
 */
final class LanguageChanges {
  private final LayoutContext context;
  private final IdentityHashMap<Box, String> changes = new IdentityHashMap<>();

  private LanguageChanges(LayoutContext context) {
    this.context = context;
  }

  /** Parts the texts below a box where the language changes. */
  static LanguageChanges in(Box root, LayoutContext context) {
    LanguageChanges changes = new LanguageChanges(context);
    changes.descend(root);
    return changes;
  }

  /** Says the languages in the logical structure, once that is made. */
  void tag() {
    changes.forEach(
        (box, language) -> {
          PDStructureElement made = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
          if (made != null) {
            made.setLanguage(language);
          }
        });
  }

  private void descend(Box box) {
    if (box.getChildren().stream().anyMatch(LineBox.class::isInstance)) {
      paragraph(box);
    }
    box.getChildren().forEach(this::descend);
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : List.copyOf(inline.getInlineChildren())) {
        if (child instanceof Box childBox) {
          descend(childBox);
        }
      }
    }
  }

  /** A text and where it begins among the characters of its paragraph. */
  private record Placed(InlineText text, int start) {}

  private void paragraph(Box block) {
    Optional<String> language = language(block);
    if (language.isEmpty()) {
      return;
    }
    List<Placed> texts = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (Box line : block.getChildren()) {
      line.getChildren().forEach(child -> collect(child, texts, all));
    }
    List<LanguageSpans.Span> spans = LanguageSpans.in(all.toString(), language.get());
    IdentityHashMap<InlineText, List<Part>> parts = new IdentityHashMap<>();
    for (Placed placed : texts) {
      List<Part> own = parts(placed, spans);
      if (own.stream().anyMatch(part -> part.language().isPresent())) {
        parts.put(placed.text(), own);
      }
    }
    List<InlineLayoutBox> boxes =
        texts.stream()
            .map(Placed::text)
            .filter(parts::containsKey)
            .map(InlineText::getParent)
            .distinct()
            .toList();
    boxes.forEach(box -> part(box, parts));
  }

  private static void collect(Object child, List<Placed> texts, StringBuilder all) {
    if (child instanceof InlineLayoutBox inline) {
      inline.getInlineChildren().forEach(inner -> collect(inner, texts, all));
    } else if (child instanceof InlineText text && !text.isDynamicFunction()) {
      texts.add(new Placed(text, all.length()));
      all.append(text.getSubstring());
    }
  }

  /** The language of a box's surroundings, as the HTML says it. */
  private static Optional<String> language(Box box) {
    Box with = box;
    while (with != null && with.getElement() == null) {
      with = with.getParent();
    }
    Node node = with == null ? null : with.getElement();
    while (node instanceof Element element) {
      if (element.hasAttribute("lang")) {
        return Optional.of(element.getAttribute("lang"));
      }
      node = element.getParentNode();
    }
    return Optional.empty();
  }

  /**
   * A stretch of a text in one language.
   *
   * @param language empty for that of the surroundings
   */
  private record Part(int start, int end, Optional<String> language) {}

  private static List<Part> parts(Placed placed, List<LanguageSpans.Span> spans) {
    int length = placed.text().getSubstring().length();
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (LanguageSpans.Span span : spans) {
      int start = Math.max(at, span.start() - placed.start());
      int end = Math.min(length, span.end() - placed.start());
      if (start < end) {
        if (at < start) {
          parts.add(new Part(at, start, Optional.empty()));
        }
        parts.add(new Part(start, end, Optional.of(span.language())));
        at = end;
      }
    }
    if (at < length) {
      parts.add(new Part(at, length, Optional.empty()));
    }
    return parts;
  }

  /**
   * Puts each text of a box, or part of it, into a box of its own. All of them: the engine draws
   * the texts of a box before the boxes within it.
   */
  private void part(InlineLayoutBox box, IdentityHashMap<InlineText, List<Part>> parts) {
    List<Object> parted = new ArrayList<>();
    for (Object child : box.getInlineChildren()) {
      if (child instanceof InlineText text) {
        List<Part> whole = List.of(new Part(0, text.getSubstring().length(), Optional.empty()));
        List<Part> own = Optional.ofNullable(parts.get(text)).orElse(whole);
        float moved = 0;
        for (Part part : own) {
          InlineLayoutBox around = around(box);
          InlineText cut = own.size() == 1 ? text : cut(text, part);
          cut.setX(text.getX() + Math.round(moved));
          moved += width(text, part);
          around.addInlineChild(context, cut, false);
          part.language().ifPresent(language -> changes.put(around, language));
          parted.add(around);
        }
      } else {
        parted.add(child);
      }
    }
    box.getInlineChildren().clear();
    box.getInlineChildren().addAll(parted);
    box.calcChildLocations();
  }

  private InlineLayoutBox around(InlineLayoutBox box) {
    InlineLayoutBox around = box.copyOf();
    around.setElement(null);
    around.setAnonymous(true);
    around.setStyle(box.getStyle().createAnonymousStyle(IdentValue.INLINE));
    around.setPending(false);
    around.setParent(box);
    around.setContainingLayer(box.getContainingLayer());
    around.setX(box.getX());
    around.setY(box.getY());
    around.setBaseline(box.getBaseline());
    around.setInlineWidth(0);
    return around;
  }

  private InlineText cut(InlineText text, Part part) {
    InlineText cut = new InlineText();
    cut.setMasterText(text.getMasterText());
    cut.setSubstring(text.getStart() + part.start(), text.getStart() + part.end());
    cut.setTextDirection(text.getTextDirection());
    cut.setLetterSpacing(text.getLetterSpacing());
    cut.setEndsOnSoftHyphen(
        text.isEndsOnSoftHyphen() && part.end() == text.getSubstring().length());
    cut.setParent(text.getParent());
    cut.setWidth(Math.round(width(text, part)));
    return cut;
  }

  /** How far what follows a part is moved; spaced as the engine draws it. */
  private float width(InlineText text, Part part) {
    String characters = text.getSubstring().substring(part.start(), part.end());
    InlineLayoutBox box = text.getParent();
    float width =
        context
            .getTextRenderer()
            .getWidth(context.getFontContext(), box.getStyle().getFSFont(context), characters);
    int count = characters.codePointCount(0, characters.length());
    if (text.getLetterSpacing() != 0) {
      return width + count * text.getLetterSpacing();
    }
    JustificationInfo justified = box.getLineBox().getJustificationInfo();
    if (!box.getStyle().isTextJustify() || justified == null) {
      return width;
    }
    long spaces = characters.codePoints().filter(InlineText::isJustifySpaceCodePoint).count();
    return width
        + spaces * justified.getSpaceAdjust()
        + (count - spaces) * justified.getNonSpaceAdjust();
  }
}
