/**
 * Paragraphs broken into lines, and lines set: characters as widths, gaps that stretch, no page.
 */
@NullMarked
package org.gailan.composition;

import org.jspecify.annotations.NullMarked;
