/** Mandatory words, which can't change without a new version. */
@NullMarked
package org.gailan.check.lock;

import org.jspecify.annotations.NullMarked;
