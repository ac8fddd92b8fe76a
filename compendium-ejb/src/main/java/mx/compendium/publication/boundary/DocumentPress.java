package mx.compendium.publication.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import mx.compendium.audit.IncidentNumber;
import mx.compendium.publication.DocumentRequested;
import mx.compendium.publication.DocumentRow;
import mx.compendium.publication.gateway.FileShelf;

/** Makes documents in the background, one at a time, so that no screen waits and memory is bounded. */
@Singleton
@Startup
@DependsOn("DemonstrationStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class DocumentPress {

    private static final Logger LOG = System.getLogger(DocumentPress.class.getName());

    private final AtomicBoolean working = new AtomicBoolean();

    @Resource
    ManagedExecutorService executor;

    @Inject
    DocumentJobs jobs;

    @Inject
    DocumentRendering rendering;

    @Inject
    FileShelf shelf;

    /** Goes on with what a stop of the server cut off, and makes what published editions lack. */
    @PostConstruct
    void resume() {
        jobs.requestMissing();
        wake();
    }

    public void requested(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentRequested event) {
        wake();
    }

    private void wake() {
        if (working.compareAndSet(false, true)) {
            executor.execute(this::work);
        }
    }

    private void work() {
        try {
            for (Optional<DocumentRow> next = jobs.next(); next.isPresent(); next = jobs.next()) {
                make(next.get());
            }
        } finally {
            working.set(false);
        }
        // a request committed between the last look and the line above found the press working
        if (jobs.anyWaiting()) {
            wake();
        }
    }

    private void make(DocumentRow document) {
        try {
            byte[] bytes = rendering.render(document, percent -> jobs.reach(document.id(), percent));
            jobs.finish(document.id(), shelf.put(bytes), bytes.length);
        } catch (RuntimeException | Error failure) { // the layout may also run out of stack or memory
            String incident = IncidentNumber.fresh().toString();
            LOG.log(
                    Level.ERROR,
                    "Incident " + incident + ": document " + document.id() + " could not be made",
                    failure);
            jobs.fail(document.id(), incident);
        }
    }
}
