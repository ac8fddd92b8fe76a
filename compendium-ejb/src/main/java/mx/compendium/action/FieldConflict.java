package mx.compendium.action;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A field two people wrote: nothing was overwritten, whoever comes second decides.
 *
 * @param mine what was sent and not taken
 * @param theirs what stands
 * @param theirRevision base of the next edit, when mine is to prevail
 * @param by name of who wrote it
 */
public record FieldConflict(
        String path,
        String mine,
        String theirs,
        int theirRevision,
        @Nullable String by,
        @Nullable Instant at) {}
