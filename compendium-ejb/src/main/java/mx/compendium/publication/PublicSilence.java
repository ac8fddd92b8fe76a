package mx.compendium.publication;

import java.time.Instant;

/**
 * The electoral silence in force, as everybody is told of it.
 *
 * @param reason legal basis or process, in the unit's words
 */
public record PublicSilence(String reason, Instant until) {}
