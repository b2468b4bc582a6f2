package org.gailan.redaction.leak;

/**
 * A place that gives a secret away.
 *
 * @param secret what was found; empty for a fault that gives away whatever there was, such as an
 *     earlier revision of a PDF
 * @param place the file, then the channel within it
 * @param encoding how it is written there
 */
public record Leak(String secret, String place, Encoding encoding) {}
