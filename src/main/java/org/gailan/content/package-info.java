/** What an author wrote, as records. */
@NullMarked
package org.gailan.content;

import org.jspecify.annotations.NullMarked;
