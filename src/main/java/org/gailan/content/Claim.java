package org.gailan.content;

import java.util.Optional;
import org.gailan.diagnostic.Location;

/**
 * What the prose of a block claims, in a form that the data can prove or refute.
 *
 * @param location of the statement
 * @param statement such as {@code rank top-ten issuer = 6}
 * @param says the words of the prose that make the claim, in each language
 */
public record Claim(Location location, String statement, Optional<Text> says) {}
