/**
 * Files to content: YAML, CSV and XLSX, with the place of every value. The one place that opens a
 * report's files.
 */
@NullMarked
package org.gailan.load;

import org.jspecify.annotations.NullMarked;
