/** The numbers that the prose holds: typed, referred to, in one language and in the other. */
@NullMarked
package org.gailan.check.number;

import org.jspecify.annotations.NullMarked;
