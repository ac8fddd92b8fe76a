package mx.compendium.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for work that is done after their request: it is written down as theirs.
 *
 * @param origin address the request came from, null when none is known
 */
public record Actor(
        String sub, String name, UUID correlation, @Nullable String origin) {}
