/** Exact figures, and how each language writes them. */
@NullMarked
package org.gailan.figure;

import org.jspecify.annotations.NullMarked;
