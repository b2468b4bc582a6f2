/** The rules a report must keep, a file a rule. */
@NullMarked
package org.gailan.check;

import org.jspecify.annotations.NullMarked;
