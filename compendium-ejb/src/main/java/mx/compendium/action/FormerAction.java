package mx.compendium.action;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An accepted action of the former period, and what its institution decided about it.
 *
 * @param report the former period's report
 * @param decision null while nothing was decided
 * @param reason what changed, or why it is not reported
 * @param draft the report of this period that carries it on, null when there is none
 */
public record FormerAction(
        UUID lineage,
        UUID report,
        String folio,
        String name,
        ReportType type,
        int principalObjective,
        @Nullable CarryDecision decision,
        @Nullable String reason,
        @Nullable UUID draft) {

    /** Whether it still waits for a decision; a draft thrown away opens the question again. */
    public boolean undecided() {
        return draft == null && decision != CarryDecision.NOT_REPORTED;
    }
}
