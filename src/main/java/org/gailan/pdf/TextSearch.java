package org.gailan.pdf;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gailan.font.SetGlyphs;
import org.gailan.html.TextMarks;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds the page of each character of the texts that were marked, once the pages are laid out. A
 * text is compared with the characters laid out for its element, white space aside: that is the
 * layout's to change.
 */
final class TextSearch {
  private final Layer root;
  private final LayoutContext context;
  private final int firstPage;
  private final IdentityHashMap<Element, List<Integer>> marks;
  private final IdentityHashMap<Element, Laid> texts = new IdentityHashMap<>();
  private final Map<String, Integer> drawings = new HashMap<>();
  private final IdentityHashMap<TableBox, NavigableSet<Integer>> pagesOfBodies =
      new IdentityHashMap<>();

  // What the boxes above the one being looked at are.
  private final Deque<TableBox> tables = new ArrayDeque<>();
  private Optional<TableBox> heading = Optional.empty();

  /** The characters laid out for an element, and the page of each. */
  private static final class Laid {
    private final StringBuilder characters = new StringBuilder();
    private final IntStream.Builder pages = IntStream.builder();
    private Optional<TableBox> heading = Optional.empty();
  }

  TextSearch(
      Layer root,
      LayoutContext context,
      int firstPage,
      IdentityHashMap<Element, List<Integer>> marks) {
    this.root = root;
    this.context = context;
    this.firstPage = firstPage;
    this.marks = marks;
  }

  /** The pages of all that was marked. */
  TextPages find(Box rootBox, TextMarks all) {
    descend(rootBox, Optional.empty(), rootBox);
    TextPages found = new TextPages();
    List<TextMarks.Marked> marked = all.marked();
    marks.forEach((element, numbers) -> place(element, numbers, marked, found));
    all.drawings()
        .forEach(
            (key, printed) ->
                Optional.ofNullable(drawings.get(key))
                    .ifPresent(page -> found.put(printed, new int[] {page}, new TreeSet<>())));
    return found;
  }

  private void descend(Box box, Optional<Element> above, Box line) {
    Optional<Element> element = Optional.ofNullable(box.getElement()).or(() -> above);
    Optional<TableBox> outerHeading = heading;
    if (box instanceof TableBox table) {
      tables.push(table);
    } else if (box instanceof TableSectionBox section && section.isHeader()) {
      heading = Optional.ofNullable(tables.peek()).filter(t -> t.getStyle().isPaginateTable());
    }
    element.filter(e -> e.hasAttribute("data")).ifPresent(e -> drawing(e, box));
    Box lineOrBox = box instanceof InlineLayoutBox ? line : box;
    for (Box child : box.getChildren()) {
      descend(child, element, lineOrBox);
    }
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof InlineText text) {
          element.ifPresent(e -> text(text, e, line));
        } else if (child instanceof Box childBox) {
          descend(childBox, element, line);
        }
      }
    }
    if (box instanceof TableBox) {
      tables.pop();
    }
    heading = outerHeading;
  }

  private void text(InlineText text, Element element, Box line) {
    int page = page(line);
    if (heading.isEmpty()) {
      tables.forEach(t -> pagesOfBodies.computeIfAbsent(t, x -> new TreeSet<>()).add(page));
    }
    marked(element)
        .ifPresent(
            owner -> {
              Laid laid = texts.computeIfAbsent(owner, e -> new Laid());
              laid.heading = heading;
              text.getSubstring()
                  .chars()
                  .filter(c -> !isSpace((char) c))
                  .forEach(
                      c -> {
                        laid.characters.append((char) c);
                        laid.pages.add(page);
                      });
            });
  }

  private void drawing(Element element, Box box) {
    if (element.getAttribute("type").equals(PdfWriter.CHART_TYPE)) {
      drawings.put(element.getAttribute("data"), page(box));
    }
  }

  /** The nearest element above a text that bears a mark. */
  private Optional<Element> marked(Element element) {
    for (Node node = element; node instanceof Element above; node = above.getParentNode()) {
      if (marks.containsKey(above)) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  private int page(Box box) {
    PageBox page = root.getFirstPage(context, box);
    return page == null ? firstPage : firstPage + page.getPageNo();
  }

  /** Finds the texts of an element, which stand one after another, in what was laid out for it. */
  private void place(
      Element element, List<Integer> numbers, List<TextMarks.Marked> marked, TextPages found) {
    Laid laid = texts.get(element);
    if (laid == null) {
      return;
    }
    String characters = laid.characters.toString();
    int[] pages = laid.pages.build().toArray();
    NavigableSet<Integer> again =
        laid.heading
            .map(t -> pagesOfBodies.getOrDefault(t, new TreeSet<>()))
            .orElse(new TreeSet<>());
    int from = 0;
    for (int number : numbers) {
      TextMarks.Marked one = marked.get(number);
      String text = withoutSpace(one.text());
      int at = characters.indexOf(text, from);
      found.put(one.printed(), spread(one.text(), pages, at), again);
      from = at < 0 ? from : at + text.length();
    }
  }

  /**
   * The page of each character of a text.
   *
   * @param at where it begins among the characters laid out; below zero where the style sheet has
   *     changed them, and all that is known is the page of the element
   */
  private static int[] spread(String text, int[] pages, int at) {
    int[] spread = new int[text.length()];
    if (at < 0) {
      Arrays.fill(spread, pages[0]);
      return spread;
    }
    int next = at;
    for (int i = 0; i < spread.length; i++) {
      spread[i] = pages[Math.min(next, pages.length - 1)];
      next += isSpace(text.charAt(i)) ? 0 : 1;
    }
    return spread;
  }

  private static String withoutSpace(String text) {
    StringBuilder without = new StringBuilder();
    text.chars().filter(c -> !isSpace((char) c)).forEach(c -> without.append((char) c));
    return without.toString();
  }

  /** A hyphen where a line parts a word is no part of the text either. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == SetGlyphs.SOFT_HYPHEN;
  }
}
