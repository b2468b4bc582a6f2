/** Content, one language and one edition to the text that is printed. */
@NullMarked
package org.gailan.resolve;

import org.jspecify.annotations.NullMarked;
