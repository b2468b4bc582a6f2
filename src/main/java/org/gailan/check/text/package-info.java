/** The characters and words of the prose. */
@NullMarked
package org.gailan.check.text;

import org.jspecify.annotations.NullMarked;
