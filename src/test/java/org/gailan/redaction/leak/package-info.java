/** Finds what an edition was to hide, in whatever channel and encoding. */
@org.jspecify.annotations.NullMarked
package org.gailan.redaction.leak;
