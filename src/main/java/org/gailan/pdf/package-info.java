/** HTML as pages. */
@NullMarked
package org.gailan.pdf;

import org.jspecify.annotations.NullMarked;
