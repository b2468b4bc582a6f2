/** Proofs that what an edition hides is in none of its bytes. */
@org.jspecify.annotations.NullMarked
package org.gailan.redaction;
