/** The whole road, from a folder of content to a folder of files. */
@NullMarked
package org.gailan.build;

import org.jspecify.annotations.NullMarked;
