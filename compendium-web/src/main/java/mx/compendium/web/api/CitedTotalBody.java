package mx.compendium.web.api;

import java.util.UUID;
import mx.compendium.period.Citation;
import mx.compendium.statistics.CitedTotalRow;
import mx.compendium.web.api.EditionBody.CoverageBody;

/**
 * A total of an edition of which nothing else is held.
 *
 * @param figure code of the figure it is a total of, e.g. {@code reports.total}
 * @param source where it was published
 */
public record CitedTotalBody(
        UUID id,
        String edition,
        CoverageBody coverage,
        String figure,
        long value,
        Citation source,
        String recordedBy,
        String recordedAt) {

    static CitedTotalBody of(CitedTotalRow row) {
        return new CitedTotalBody(
                row.id(),
                row.said().edition(),
                new CoverageBody(
                        row.said().coverageStart().toString(),
                        row.said().coverageEnd().toString()),
                row.said().figure(),
                row.said().value(),
                row.said().citation(),
                row.recordedBy(),
                row.recordedAt().toString());
    }
}
