package mx.compendium.action.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mx.compendium.action.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * A report that is being written, with all that decides whether it may be.
 *
 * @param folio null before its first delivery
 * @param corrected whether a returned report was found complete again
 * @param institutionName as of the period
 * @param capture null while nobody has written it here
 * @param now by the database's clock
 */
public record Captured(
        UUID id,
        String period,
        String institution,
        @Nullable String folio,
        UUID lineage,
        boolean corrected,
        Writable writable,
        String institutionName,
        @Nullable String acronym,
        @Nullable Capture capture,
        Instant now,
        LocalDate coverageStart,
        LocalDate coverageEnd) {

    /** Whether its institution's next delivery takes it along. */
    public boolean deliverable() {
        return writable.state() == ReportState.READY || corrected;
    }
}
