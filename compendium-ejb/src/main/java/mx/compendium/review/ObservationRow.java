package mx.compendium.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An observation pinned to a field.
 *
 * @param field path of the field
 * @param answer null until the institution answers
 */
public record ObservationRow(
        UUID id,
        UUID report,
        String field,
        String text,
        ObservationState state,
        String openedBy,
        Instant openedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt) {}
