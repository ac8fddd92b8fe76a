package mx.compendium.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mx.compendium.identity.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * Somebody acts for an institution in a capacity, from a day until a day.
 *
 * @param name as last presented; the user name while they were never seen
 * @param seen whether the account has signed in at least once
 * @param presented whether the realm last gave the account the role of this capacity
 * @param institutionName as it is called today
 * @param until last day, null while none is set
 * @param revokedAt when it was taken away, null when it was not
 */
public record MembershipRow(
        UUID id,
        UUID person,
        String username,
        String name,
        boolean seen,
        boolean presented,
        String institution,
        String institutionName,
        Capacity capacity,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Instant revokedAt) {

    public MembershipState on(LocalDate day) {
        if (revokedAt != null) {
            return MembershipState.REVOKED;
        }
        if (day.isBefore(from)) {
            return MembershipState.UPCOMING;
        }
        return until != null && day.isAfter(until) ? MembershipState.ENDED : MembershipState.CURRENT;
    }

    /** Whether it holds on a day or will later. */
    public boolean standsFrom(LocalDate day) {
        return revokedAt == null && (until == null || !until.isBefore(day));
    }
}
