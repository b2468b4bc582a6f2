package org.gailan.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.w3c.dom.Document;

/**
 * Lays out a document until its pages can stay: once for the widths of its paragraphs and tables,
 * which are then broken into lines; then until no table is torn, no hole is left that text could
 * fill, and its lines stand on the grid.
 */
final class Pagination {
  /** A block that moves may part another one; after so many layouts the pages stay as they are. */
  private static final int MOST_LAYOUTS = 7;

  private final LayoutEngine engine;
  private final Document document;
  private final Paragraphs paragraphs = new Paragraphs();
  private final FloatingBlocks floating = new FloatingBlocks();
  private final ReservedHeadings headings = new ReservedHeadings();
  private final BaselineGrid grid = new BaselineGrid();

  private Pagination(LayoutEngine engine, Document document) {
    this.engine = engine;
    this.document = document;
  }

  /** What is made of pages once they can stay. */
  interface Finish<T> {
    T of(LaidOut pages, Paragraphs paragraphs) throws IOException;
  }

  /** Lays out a document, which is changed on the way, and finishes its pages. */
  static <T> T of(LayoutEngine engine, Document document, Finish<T> finish) {
    try {
      return new Pagination(engine, document).finished(finish);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T finished(Finish<T> finish) throws IOException {
    boolean narrowed =
        engine.layOut(document, pages -> FrozenTables.freeze(pages, paragraphs) || compose(pages));
    if (narrowed) {
      engine.layOut(document, this::compose);
    }
    for (int layout = 1; layout < MOST_LAYOUTS; layout++) {
      Optional<T> finished =
          engine.layOut(
              document,
              pages ->
                  rearrange(pages) ? Optional.empty() : Optional.of(finish.of(pages, paragraphs)));
      if (finished.isPresent()) {
        return finished.get();
      }
    }
    return engine.layOut(document, pages -> finish.of(pages, paragraphs));
  }

  /** Breaks the paragraphs into lines; false, since no table is narrowed by it. */
  private boolean compose(LaidOut pages) {
    paragraphs.compose(pages.root(), pages.context());
    return false;
  }

  /** Tells the elements what these pages have shown; whether that changes the pages. */
  private boolean rearrange(LaidOut pages) {
    boolean stranded = StrandedHeadings.mark(pages.root(), pages.context(), pages.dotsPerPoint());
    boolean parted = KeptTables.mark(pages.root(), pages.context(), pages.dotsPerPoint());
    boolean moved = floating.arrange(pages.root(), pages.context(), pages.dotsPerPoint());
    boolean reserved = headings.mark(pages);
    return stranded || parted || moved || reserved || grid.align(pages);
  }
}
