/** Drafts: what an edition printed, kept; and two of them compared, as a blackline. */
@NullMarked
package org.gailan.draft;

import org.jspecify.annotations.NullMarked;
