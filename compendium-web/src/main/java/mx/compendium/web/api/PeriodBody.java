package mx.compendium.web.api;

import mx.compendium.period.PeriodRow;
import mx.compendium.web.api.EditionBody.CoverageBody;

/** A reporting period; instants are ISO 8601 in UTC, {@code zone} is the one its deadlines are told in. */
public record PeriodBody(
        String code,
        String title,
        CoverageBody coverage,
        String dueAt,
        String closesAt,
        String zone,
        String rounding,
        String historyBegins,
        String template,
        String state,
        boolean demonstration,
        int invited) {

    static PeriodBody of(PeriodRow row) {
        return new PeriodBody(
                row.code(),
                row.title(),
                new CoverageBody(
                        row.coverageStart().toString(), row.coverageEnd().toString()),
                row.dueAt().toString(),
                row.closesAt().toString(),
                row.zone(),
                row.terms().rounding().name(),
                row.terms().historyBegins(),
                row.terms().template().name(),
                row.state().name(),
                row.demonstration(),
                row.invited());
    }
}
