package org.gailan.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gailan.html.View;

/**
 * Finds where the blocks that answer a rule came to stand: the templates write the rules into an
 * attribute, which no layout sees.
 */
final class RuleReferences {
  private static final String ATTRIBUTE = "data-answers";

  private RuleReferences() {}

  /**
   * The rules that a block answers.
   *
   * @param page its index, from 0
   * @param down from the top of the page to the base line of the block's first line, in points
   */
  record Reference(List<String> rules, int page, double down) {}

  /** Those of laid-out pages, in the order of the document. */
  static List<Reference> in(LaidOut pages) {
    List<Reference> found = new ArrayList<>();
    descend(pages.root(), pages, found);
    return found;
  }

  private static void descend(Box box, LaidOut pages, List<Reference> found) {
    boolean answers = box.getElement() != null && box.getElement().hasAttribute(ATTRIBUTE);
    if (answers) {
      List<String> rules =
          List.of(box.getElement().getAttribute(ATTRIBUTE).split(View.RULES_APART, -1));
      firstLine(box).flatMap(line -> at(line, rules, pages)).ifPresent(found::add);
    }
    box.getChildren().forEach(child -> descend(child, pages, found));
  }

  private static Optional<LineBox> firstLine(Box box) {
    for (Box child : box.getChildren()) {
      Optional<LineBox> line =
          child instanceof LineBox lineBox && lineBox.isContainsContent()
              ? Optional.of(lineBox)
              : firstLine(child);
      if (line.isPresent()) {
        return line;
      }
    }
    return Optional.empty();
  }

  private static Optional<Reference> at(LineBox line, List<String> rules, LaidOut pages) {
    LayoutContext context = pages.context();
    PageBox page = pages.root().getLayer().getFirstPage(context, line);
    if (page == null) {
      return Optional.empty();
    }
    int down =
        line.getAbsY()
            + line.getBaseline()
            - page.getTop()
            + page.getMarginBorderPadding(context, CalculatedStyle.TOP);
    return Optional.of(new Reference(rules, page.getPageNo(), down / pages.dotsPerPoint()));
  }
}
