package mx.compendium.narrative;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one person wrote in one go.
 *
 * @param number from 1; 0 are the standard words, which nobody wrote
 * @param endedAt when it was saved last
 */
public record NarrativeVersion(
        int number,
        @Nullable String by,
        @Nullable Instant begunAt,
        @Nullable Instant endedAt,
        String body) {}
