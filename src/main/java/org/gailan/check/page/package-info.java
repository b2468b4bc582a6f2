/** What is only known once the pages are laid out. */
@NullMarked
package org.gailan.check.page;

import org.jspecify.annotations.NullMarked;
