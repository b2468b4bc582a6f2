package org.gailan.content;

import java.util.Optional;
import org.gailan.diagnostic.Location;

/**
 * What one unit of a currency was worth in another.
 *
 * @param rate how many of {@code to} for one of {@code from}
 * @param year in which it held; absent where it holds throughout
 */
public record ExchangeRate(
    Location location,
    Unit.Currency from,
    Unit.Currency to,
    PublishedNumber rate,
    Optional<Integer> year,
    Optional<Text> source) {}
