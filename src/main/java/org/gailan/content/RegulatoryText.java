package org.gailan.content;

import java.util.Optional;
import org.gailan.diagnostic.Location;

/**
 * A text whose words a regulator, an exchange or counsel gives: a slot that report.yaml fills.
 *
 * @param text its words; empty where nobody has given them yet
 * @param version names these words; other words have another version
 * @param verified whether a person held the words against what the regulator asks for
 */
public record RegulatoryText(
    String id, Location location, Optional<Text> text, String version, boolean verified) {}
