/** Several PDFs of sections as one document: pages, numbers, bookmarks and tags go on. */
@NullMarked
package org.gailan.assembly;

import org.jspecify.annotations.NullMarked;
