/** Which files of a report were changed, found by looking again and again. */
@NullMarked
package org.gailan.watch;

import org.jspecify.annotations.NullMarked;
