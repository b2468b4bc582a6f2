/** The pages for the screen, in a real browser. */
@NullMarked
package org.gailan.html;

import org.jspecify.annotations.NullMarked;
