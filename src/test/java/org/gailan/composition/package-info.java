@NullMarked
package org.gailan.composition;

import org.jspecify.annotations.NullMarked;
