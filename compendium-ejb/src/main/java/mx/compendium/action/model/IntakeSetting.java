package mx.compendium.action.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An institution in a period, for many of its reports at once.
 *
 * @param institutionName as of the period
 * @param writable for a report begun now
 * @param now by the database's clock
 */
public record IntakeSetting(
        String period,
        String institution,
        String institutionName,
        @Nullable String acronym,
        Writable writable,
        LocalDate coverageStart,
        LocalDate coverageEnd,
        Instant now) {}
