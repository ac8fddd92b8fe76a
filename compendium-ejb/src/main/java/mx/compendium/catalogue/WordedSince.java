package mx.compendium.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The words of an entry from a day on, until the next begin.
 *
 * @param since null for the first
 */
public record WordedSince(@Nullable LocalDate since, Wording wording) {}
