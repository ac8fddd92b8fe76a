package mx.compendium.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The signature of an institution's deliveries, given to somebody else by its head for some days. */
public record DelegationRow(
        UUID id,
        String headName,
        UUID delegate,
        String delegateName,
        LocalDate from,
        LocalDate until,
        String reason,
        @Nullable Instant revokedAt) {

    public DelegationState on(LocalDate day) {
        if (revokedAt != null) {
            return DelegationState.REVOKED;
        }
        if (day.isBefore(from)) {
            return DelegationState.UPCOMING;
        }
        return day.isAfter(until) ? DelegationState.ENDED : DelegationState.CURRENT;
    }
}
