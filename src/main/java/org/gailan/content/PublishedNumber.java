package org.gailan.content;

import java.math.BigDecimal;
import org.gailan.diagnostic.Location;

/**
 * A number as its source publishes it.
 *
 * @param value with the decimals as written: 25.0 has one
 * @param approximate whether it is published as approximate, written with {@code ~}
 */
public record PublishedNumber(Location location, BigDecimal value, boolean approximate) {}
