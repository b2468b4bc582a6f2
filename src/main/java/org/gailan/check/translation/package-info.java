/** Whether the languages of a text still say the same. */
@NullMarked
package org.gailan.check.translation;

import org.jspecify.annotations.NullMarked;
