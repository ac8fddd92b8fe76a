package mx.compendium.action.boundary;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import mx.compendium.action.gateway.EvidenceShelf;
import mx.compendium.action.store.EvidenceStore;
import mx.compendium.kernel.store.DatabaseClock;

/** Clears away files that came in halfway, that a crash left without a row, or that no text has named for a day. */
@Singleton
public class EvidenceHousekeeping {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final int A_DAY = 24 * 60;

    @Inject
    EvidenceStore evidence;

    @Inject
    EvidenceShelf shelf;

    @Inject
    DatabaseClock clock;

    /** On every server; it does no harm twice. Bytes go an hour after their row at the earliest. */
    @Schedule(hour = "*", minute = "25", persistent = false)
    void clear() {
        Instant before = clock.now().minus(AN_HOUR);
        shelf.forgetArrivedBefore(before);
        evidence.unknown(shelf.keptBefore(before)).forEach(key -> shelf.forget(shelf.place(key)));
        evidence.dropUnnamed(A_DAY);
    }
}
