/** The commands. */
@NullMarked
package org.gailan.cli;

import org.jspecify.annotations.NullMarked;
