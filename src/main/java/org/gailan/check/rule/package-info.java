/** What a rule is and what it looks at. */
@NullMarked
package org.gailan.check.rule;

import org.jspecify.annotations.NullMarked;
