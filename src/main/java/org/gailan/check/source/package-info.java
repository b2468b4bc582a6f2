/** What figures are about, and the sources they come from. */
@NullMarked
package org.gailan.check.source;

import org.jspecify.annotations.NullMarked;
