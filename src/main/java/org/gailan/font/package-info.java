/** The typefaces that are shipped, and what they can print. */
@NullMarked
package org.gailan.font;

import org.jspecify.annotations.NullMarked;
