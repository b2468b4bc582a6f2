/** Published figures held against each other, each with its rounding. */
@NullMarked
package org.gailan.check.proof;

import org.jspecify.annotations.NullMarked;
