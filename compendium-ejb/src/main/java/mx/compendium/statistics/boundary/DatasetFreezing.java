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
import mx.compendium.statistics.store.ContentStore;
import mx.compendium.statistics.store.Frozen;
import mx.compendium.statistics.store.SealedDatasetStore;

/** Freezes a period's data in the transaction that seals it: both stand, or neither. */
@Dependent
public class DatasetFreezing {

    private static final int SEAL = 1;

    private final ContentStore contents;
    private final SealedDatasetStore sealed;

    @Inject
    public DatasetFreezing(ContentStore contents, SealedDatasetStore sealed) {
        this.contents = contents;
        this.sealed = sealed;
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
        return freeze(period, version, content, at, by);
    }

    private String freeze(String period, int version, PeriodContent content, Instant at, String by) {
        byte[] canonical = CanonicalForm.bytes(content);
        String sha256 = Sha256.hex(canonical);
        sealed.add(new Frozen(period, version, sha256), canonical, at, by);
        return sha256;
    }
}
