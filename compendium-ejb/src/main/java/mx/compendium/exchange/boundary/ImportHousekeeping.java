package mx.compendium.exchange.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import mx.compendium.exchange.gateway.Uploads;

/** Tells of workbooks that a stopped server left behind, and forgets old ones with their files. */
@Singleton
public class ImportHousekeeping {

    private static final int DAYS_KEPT = 60;

    @Inject
    ImportBook book;

    @Inject
    Uploads uploads;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void failLeft() {
        book.failLeft();
    }

    /** On every server; it does no harm twice. */
    @Schedule(hour = "3", minute = "50", persistent = false)
    void forget() {
        book.forget(DAYS_KEPT).forEach(uploads::remove);
    }
}
