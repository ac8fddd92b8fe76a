package mx.compendium.exchange.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import mx.compendium.exchange.ImportState;
import mx.compendium.exchange.store.ImportStore;
import org.jspecify.annotations.Nullable;

/** The bookkeeping of jobs: every step is a short transaction of its own, so progress is seen while work goes on. */
@ApplicationScoped
class ImportBook {

    /** None of the work goes this long without a word. */
    private static final int SECONDS_OF_SILENCE = 180;

    @Inject
    ImportStore imports;

    @Transactional(TxType.REQUIRES_NEW)
    boolean start(UUID id) {
        return imports.step(id, ImportState.RECEIVED, ImportState.CHECKING);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void reach(UUID id, int percent) {
        imports.reach(id, percent);
    }

    @Transactional(TxType.REQUIRES_NEW)
    void fail(UUID id, String failure, @Nullable String incident) {
        imports.fail(id, failure, incident);
    }

    /** What a stopped server left behind: nothing of it was written, and its sender is told so. */
    @Transactional(TxType.REQUIRES_NEW)
    void failLeft() {
        imports.failLeft("workbook.import.server-stopped", SECONDS_OF_SILENCE);
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<String> forget(int days) {
        return imports.forget(days);
    }
}
