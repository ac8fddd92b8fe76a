package mx.compendium.narrative;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A section as it is written.
 *
 * @param text with today's words in what it takes from the data
 * @param version the version that is being written; 0 when the standard words stand
 * @param by who saved it last, null when nobody has
 * @param published whether the edition is, so that what is written is for its next version
 */
public record NarrativeSheet(
        NarrativePlace place,
        NarrativeText text,
        int version,
        @Nullable String by,
        @Nullable Instant at,
        boolean published) {}
