package mx.compendium.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.compendium.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account and for whom it acts.
 *
 * @param firstSeen null while it never signed in
 * @param roles as last presented
 * @param memberships the latest first
 */
public record PersonRow(
        UUID id,
        String username,
        String name,
        @Nullable Instant firstSeen,
        List<Role> roles,
        List<MembershipRow> memberships) {

    public PersonRow {
        roles = List.copyOf(roles);
        memberships = List.copyOf(memberships);
    }
}
