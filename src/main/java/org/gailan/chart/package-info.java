/** Charts, drawn. */
@NullMarked
package org.gailan.chart;

import org.jspecify.annotations.NullMarked;
