/** What is marked as not to be published is known, and nothing that is left gives it back. */
@NullMarked
package org.gailan.check.redaction;

import org.jspecify.annotations.NullMarked;
