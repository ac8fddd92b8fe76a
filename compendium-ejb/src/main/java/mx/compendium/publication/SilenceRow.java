package mx.compendium.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A declared electoral silence.
 *
 * @param until as declared
 * @param lift null unless it was lifted before that
 */
public record SilenceRow(
        UUID id,
        String reason,
        Instant from,
        Instant until,
        SilenceState state,
        String declaredBy,
        Instant declaredAt,
        @Nullable Lift lift) {

    /** Who lifted it, when and why. */
    public record Lift(String by, Instant at, String reason) {}
}
