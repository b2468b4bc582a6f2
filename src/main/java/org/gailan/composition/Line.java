package org.gailan.composition;

/**
 * A line of a broken paragraph.
 *
 * @param from the index of its first item
 * @param to the index after its last, the spaces at its end included
 * @param isHyphenated whether a word goes on in the next line
 */
public record Line(int from, int to, boolean isHyphenated) {}
