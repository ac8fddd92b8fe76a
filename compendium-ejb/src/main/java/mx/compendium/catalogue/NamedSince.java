package mx.compendium.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an institution is called from a day on, until the next name begins.
 *
 * @param since null for its first name
 */
public record NamedSince(
        @Nullable LocalDate since, String name, @Nullable String acronym) {}
