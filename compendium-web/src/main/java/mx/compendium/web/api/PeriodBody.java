package mx.compendium.web.api;

import mx.compendium.period.Citation;
import mx.compendium.period.PeriodRow;
import mx.compendium.web.api.EditionBody.CoverageBody;
import org.jspecify.annotations.Nullable;

/**
 * A reporting period; instants are ISO 8601 in UTC, {@code zone} is the one its deadlines are told in.
 *
 * @param dueAt null for an edition taken over, as {@code closesAt}
 * @param source where an edition taken over was published, null for one that is captured
 */
public record PeriodBody(
        String code,
        String title,
        CoverageBody coverage,
        @Nullable String dueAt,
        @Nullable String closesAt,
        String zone,
        String rounding,
        String historyBegins,
        String template,
        String state,
        boolean demonstration,
        int invited,
        @Nullable Citation source) {

    static PeriodBody of(PeriodRow row) {
        return new PeriodBody(
                row.code(),
                row.title(),
                new CoverageBody(
                        row.coverageStart().toString(), row.coverageEnd().toString()),
                row.terms().takenOver() ? null : row.dueAt().toString(),
                row.terms().takenOver() ? null : row.closesAt().toString(),
                row.zone(),
                row.terms().rounding().name(),
                row.terms().historyBegins(),
                row.terms().template().name(),
                row.state().name(),
                row.demonstration(),
                row.invited(),
                row.terms().source());
    }
}
