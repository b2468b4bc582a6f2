/** Whether the statements are made that such a section has to make. */
@NullMarked
package org.gailan.check.disclosure;

import org.jspecify.annotations.NullMarked;
