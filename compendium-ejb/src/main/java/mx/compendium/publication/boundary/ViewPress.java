package mx.compendium.publication.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.publication.gateway.ChildTypesetting;
import mx.compendium.publication.gateway.Manuscript;

/** Lays out what somebody waits for, one after the other, beside the press of the documents. */
@ApplicationScoped
public class ViewPress {

    /** A sheet or a picture costs a processor for two or three seconds. */
    private static final long PATIENCE_SECONDS = 10;

    private final Semaphore one = new Semaphore(1, true);

    @Inject
    ChildTypesetting typesetting;

    /** @throws RulesBroken when others wait already for longer than anybody should */
    byte[] set(Manuscript manuscript) {
        if (!isTurn()) {
            throw new RulesBroken(Violation.of("view.press-busy"));
        }
        try {
            return typesetting.set(manuscript, percent -> {});
        } finally {
            one.release();
        }
    }

    private boolean isTurn() {
        try {
            return one.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
