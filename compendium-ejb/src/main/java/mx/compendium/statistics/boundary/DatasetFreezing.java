package mx.compendium.statistics.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import mx.compendium.kernel.NotFound;
import mx.compendium.period.PeriodSealed;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.model.CanonicalForm;
import mx.compendium.statistics.store.ContentStore;
import mx.compendium.statistics.store.SealedDatasetStore;

/** Freezes a period's data in the transaction that seals it: both stand, or neither. */
@Dependent
public class DatasetFreezing {

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
        sealed.add(event.periodCode(), CanonicalForm.bytes(content), event.sealedAt(), event.sealedBy());
    }
}
