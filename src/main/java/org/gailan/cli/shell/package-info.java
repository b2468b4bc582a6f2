/** What a shell and its manual ask of the commands: completion scripts and manual pages. */
@NullMarked
package org.gailan.cli.shell;

import org.jspecify.annotations.NullMarked;
