package mx.compendium.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who calls: the login says who it is, the database says for which institution.
 *
 * @param sub subject of the token; the only thing a person is identified by
 * @param name as shown on screen
 * @param institution code of the institution the person acts for today, null when for none
 */
public record Caller(
        UUID personId,
        String sub,
        String name,
        Set<Role> roles,
        @Nullable String institution) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the caller works in the unit that reviews. */
    public boolean ofUnit() {
        return is(Role.REVIEWER) || is(Role.ADMINISTRATOR);
    }
}
