/** The files of a build and their manifest. */
@NullMarked
package org.gailan.filing;

import org.jspecify.annotations.NullMarked;
