/** What the prose claims, and what the data say to it. */
@NullMarked
package org.gailan.check.claim;

import org.jspecify.annotations.NullMarked;
