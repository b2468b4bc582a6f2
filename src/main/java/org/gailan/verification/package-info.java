/** The verification notes: every figure and factual statement printed, to be signed off. */
@NullMarked
package org.gailan.verification;

import org.jspecify.annotations.NullMarked;
