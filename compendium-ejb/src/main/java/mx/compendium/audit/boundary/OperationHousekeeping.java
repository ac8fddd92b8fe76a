package mx.compendium.audit.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import mx.compendium.audit.store.OperationStore;

/** Forgets done operations every night, once no page still open can send them again. */
@Singleton
public class OperationHousekeeping {

    private static final int DAYS_A_PAGE_MAY_STAY_OPEN = 30;

    @Inject
    OperationStore operations;

    /** On every server; it does no harm twice, and none remembers it over a restart. */
    @Schedule(hour = "3", minute = "40", persistent = false)
    void forget() {
        operations.forget(DAYS_A_PAGE_MAY_STAY_OPEN);
    }
}
