/** What is wrong with a report, where, and how that is printed. */
@NullMarked
package org.gailan.diagnostic;

import org.jspecify.annotations.NullMarked;
