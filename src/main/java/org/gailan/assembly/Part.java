package org.gailan.assembly;

/**
 * A section that goes into the document.
 *
 * @param file what findings call it
 * @param name the title of its bookmark
 */
public record Part(String file, String name, byte[] bytes) {}
