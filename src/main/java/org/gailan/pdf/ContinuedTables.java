package org.gailan.pdf;

import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.Box;

/**
 * Makes the first row of a table's heading, its title with "(continued)", one of later pages only.
 * The layout engine (1.1.65) hides such a row ({@code :-fs-first-fragment}) and lets the body move
 * up, but not the rows of the heading that stand below it; so on the first page the whole heading
 * is drawn higher by that row.
 */
final class ContinuedTables {
  /** The class of the row. */
  static final String CONTINUED = "continued";

  private ContinuedTables() {}

  /** Moves the headings of the tables in a box; to be done once, before they are painted. */
  static void raiseHeadings(Box box) {
    if (box instanceof TableSectionBox section && section.isHeader()) {
      raise(section);
      return;
    }
    box.getChildren().forEach(ContinuedTables::raiseHeadings);
  }

  private static void raise(TableSectionBox heading) {
    if (heading.getChildCount() > 1
        && Boxes.isOfClass(heading.getChild(0), CONTINUED)
        && heading.getTable().getStyle().isPaginateTable()) {
      heading.setOriginalAbsY(heading.getAbsY() - heading.getChild(0).getHeight());
      heading.setCapturedOriginalAbsY(true);
    }
  }
}
