/** The printed text as HTML, through the templates. */
@NullMarked
package org.gailan.html;

import org.jspecify.annotations.NullMarked;
