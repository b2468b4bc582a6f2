/** Reports in, records and diagnostics out. */
@NullMarked
package org.gailan.load;

import org.jspecify.annotations.NullMarked;
