package org.gailan.html;

/**
 * A link to a report in one of its languages.
 *
 * @param name what the language calls itself
 * @param tag of the language, for {@code lang}
 * @param file beside this one
 * @param current whether it is this one
 */
public record LanguageLink(String name, String tag, String file, boolean current) {}
