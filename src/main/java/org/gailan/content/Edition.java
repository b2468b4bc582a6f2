package org.gailan.content;

import java.util.Optional;
import org.gailan.diagnostic.Location;

/**
 * One of the forms in which a draft is issued, such as the application proof.
 *
 * @param showsRedacted whether redacted words are shown; otherwise they are removed
 * @param marksStale whether translations are marked that were not confirmed after a change
 * @param warning the line at the top of every page
 */
public record Edition(
    String id,
    Location location,
    boolean showsRedacted,
    boolean marksStale,
    Optional<Text> warning) {}
