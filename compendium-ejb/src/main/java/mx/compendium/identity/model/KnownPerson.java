package mx.compendium.identity.model;

import java.util.Set;
import java.util.UUID;
import mx.compendium.identity.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as the database knows them at this request.
 *
 * @param linked whether the institution of the token was already taken over
 * @param institution code of the institution they act for today, null when for none
 * @param capacities in which they act for it today
 * @param roles as last presented, names separated by commas
 */
public record KnownPerson(
        UUID id,
        String username,
        String displayName,
        boolean linked,
        @Nullable String institution,
        Set<Capacity> capacities,
        @Nullable String email,
        String roles) {}
