/** What the content names is there. */
@NullMarked
package org.gailan.check.reference;

import org.jspecify.annotations.NullMarked;
