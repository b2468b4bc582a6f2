/** That every language says the same. */
@NullMarked
package org.gailan.check.parity;

import org.jspecify.annotations.NullMarked;
