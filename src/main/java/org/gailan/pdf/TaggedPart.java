package org.gailan.pdf;

import org.apache.pdfbox.cos.COSDictionary;

/** What an element of the logical structure holds (ISO 32000-1, 14.7.2). */
sealed interface TaggedPart permits Tag, TaggedPart.Content, TaggedPart.Annotation {

  /**
   * Content that is drawn on a page.
   *
   * @param id of the marked content (MCID), from 0 on each page
   */
  record Content(COSDictionary page, int id) implements TaggedPart {}

  /**
   * An annotation, such as the area of a link.
   *
   * @param reference the dictionary that refers to it
   */
  record Annotation(COSDictionary reference) implements TaggedPart {}
}
