/** What keeps an edition from being built, though the report has no errors. */
@NullMarked
package org.gailan.check.edition;

import org.jspecify.annotations.NullMarked;
