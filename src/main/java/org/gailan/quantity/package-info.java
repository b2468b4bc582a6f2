/** The quantities that running text writes, read back into values that no language owns. */
@NullMarked
package org.gailan.quantity;

import org.jspecify.annotations.NullMarked;
