package mx.compendium.narrative;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A section in the list of an edition.
 *
 * @param by who saved it last, null when the standard words stand
 * @param comments how many are open
 * @param findings how many keep it from being published
 */
public record NarrativeRow(
        NarrativeText text, @Nullable String by, @Nullable Instant at, int comments, int findings) {}
