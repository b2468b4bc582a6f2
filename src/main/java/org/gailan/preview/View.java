package org.gailan.preview;

/**
 * What a window shows of a report.
 *
 * @param edition its id
 * @param tag of the language, or of both side by side
 */
record View(String edition, String tag) {}
