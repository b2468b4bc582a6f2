/** What an edition hides is removed from the content, before anything else looks at it. */
@NullMarked
package org.gailan.redaction;

import org.jspecify.annotations.NullMarked;
