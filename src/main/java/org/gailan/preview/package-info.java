/** The local server that shows a report while it is written. */
@NullMarked
package org.gailan.preview;

import org.jspecify.annotations.NullMarked;
