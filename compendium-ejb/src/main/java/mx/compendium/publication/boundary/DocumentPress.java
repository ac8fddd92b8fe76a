package mx.compendium.publication.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
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
import mx.compendium.publication.gateway.ChildTypesetting;
import mx.compendium.publication.gateway.FileShelf;
import mx.compendium.publication.model.Basis;

/** Makes documents in the background, one at a time, so that no screen waits and memory is bounded. */
@Singleton
@Startup
@DependsOn("DemonstrationStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class DocumentPress {

    private static final Logger LOG = System.getLogger(DocumentPress.class.getName());

    private final AtomicBoolean working = new AtomicBoolean();
    private volatile boolean stopped;

    @Resource
    ManagedExecutorService executor;

    @Inject
    DocumentJobs jobs;

    @Inject
    DocumentRendering rendering;

    @Inject
    EditionGathering gathering;

    @Inject
    FileShelf shelf;

    @Inject
    ChildTypesetting typesetting;

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

    /** What is in the making stays so, and is made at the next start. */
    @PreDestroy
    void stop() {
        stopped = true;
        typesetting.stop();
    }

    private void work() {
        try {
            boolean more = true;
            while (more && !stopped) {
                more = makeNext();
            }
        } finally {
            working.set(false);
        }
        // a request committed between the last look and the line above found the press working
        if (!stopped && jobs.anyWaiting()) {
            wake();
        }
    }

    private boolean makeNext() {
        Optional<DocumentRow> next = jobs.next();
        next.ifPresent(this::make);
        return next.isPresent();
    }

    private void make(DocumentRow document) {
        try {
            Basis basis = gathering.basis(document.period(), document.version());
            byte[] bytes = rendering.render(document, percent -> jobs.reach(document.id(), percent));
            jobs.finish(document.id(), shelf.put(bytes), bytes.length, basis);
        } catch (RuntimeException | Error failure) { // even gathering may run out of memory
            if (stopped) {
                return;
            }
            String incident = IncidentNumber.fresh().toString();
            LOG.log(
                    Level.ERROR,
                    "Incident " + incident + ": document " + document.id() + " could not be made",
                    failure);
            jobs.fail(document.id(), incident);
        }
    }
}
