package org.gailan.content;

import java.util.List;
import java.util.function.Consumer;

/** Walks every inline of a prose, those inside others included. */
public final class EveryInline {
  private EveryInline() {}

  /** Walks a text in each of its languages. */
  public static void of(Text text, Consumer<Inline> consumer) {
    text.prose().values().forEach(prose -> of(prose, consumer));
  }

  public static void of(Prose prose, Consumer<Inline> consumer) {
    prose.paragraphs().forEach(paragraph -> of(paragraph.inlines(), consumer));
  }

  private static void of(List<Inline> inlines, Consumer<Inline> consumer) {
    for (Inline inline : inlines) {
      consumer.accept(inline);
      if (inline instanceof Inline.Strong strong) {
        of(strong.inlines(), consumer);
      } else if (inline instanceof Inline.Emphasis emphasis) {
        of(emphasis.inlines(), consumer);
      } else if (inline instanceof Inline.Link link) {
        of(link.inlines(), consumer);
      } else if (inline instanceof Inline.Placeholder placeholder) {
        of(placeholder.inlines(), consumer);
      }
    }
  }
}
