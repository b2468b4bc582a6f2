/** What the files themselves are held to before they are handed in. */
@NullMarked
package org.gailan.preflight;

import org.jspecify.annotations.NullMarked;
