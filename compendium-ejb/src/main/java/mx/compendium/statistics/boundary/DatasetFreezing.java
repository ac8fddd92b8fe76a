package mx.compendium.statistics.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.Sha256;
import mx.compendium.period.PeriodSealed;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.model.CanonicalForm;
import mx.compendium.statistics.model.CountedReport;
import mx.compendium.statistics.store.ContentStore;
import mx.compendium.statistics.store.Counted;
import mx.compendium.statistics.store.Frozen;
import mx.compendium.statistics.store.SealedDatasetStore;
import mx.compendium.statistics.store.Summaries;

/** Freezes a period's data in the transaction that seals it: both stand, or neither. */
@Dependent
public class DatasetFreezing {

    private static final int SEAL = 1;

    private final ContentStore contents;
    private final SealedDatasetStore sealed;
    private final Summaries summaries;

    @Inject
    public DatasetFreezing(ContentStore contents, SealedDatasetStore sealed, Summaries summaries) {
        this.contents = contents;
        this.sealed = sealed;
        this.summaries = summaries;
    }

    void freeze(@Observes PeriodSealed event) {
        PeriodContent content =
                contents.content(event.periodCode()).orElseThrow(() -> new NotFound("period " + event.periodCode()));
        freeze(event.periodCode(), SEAL, content, event.sealedAt(), event.sealedBy());
    }

    /**
     * Freezes corrected data beside those that were frozen before, which stay.
     *
     * @param version of the edition to be made of them
     * @return their digest
     */
    public String freezeCorrected(String period, int version, PeriodContent content, Instant at, String by) {
        String sha256 = freeze(period, version, content, at, by);
        summaries.add(new Counted(period, version), CountedReport.of(content));
        return sha256;
    }

    private String freeze(String period, int version, PeriodContent content, Instant at, String by) {
        byte[] canonical = CanonicalForm.bytes(content);
        String sha256 = Sha256.hex(canonical);
        sealed.add(new Frozen(period, version, sha256), canonical, at, by);
        return sha256;
    }
}
