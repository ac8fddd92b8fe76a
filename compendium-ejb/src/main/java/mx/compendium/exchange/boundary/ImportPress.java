package mx.compendium.exchange.boundary;

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
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import mx.compendium.audit.IncidentNumber;
import mx.compendium.exchange.ImportDecided;
import mx.compendium.exchange.ImportReceived;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;

/** Checks and writes workbooks in the background, one at a time, so that no screen waits and memory is bounded. */
@Singleton
@Startup
@DependsOn("DemonstrationStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportPress {

    private static final Logger LOG = System.getLogger(ImportPress.class.getName());

    private final Queue<Task> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean working = new AtomicBoolean();

    @Resource
    ManagedExecutorService executor;

    @Inject
    ImportWork work;

    @Inject
    ImportBook book;

    /** Something done for one job. */
    private record Task(UUID job, Step step) {}

    private interface Step {
        void take() throws IOException;
    }

    @PostConstruct
    void resume() {
        book.failLeft();
    }

    public void received(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportReceived event) {
        add(new Task(event.id(), () -> {
            if (book.start(event.id())) {
                work.check(event.id(), event.wording());
            }
        }));
    }

    public void decided(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportDecided event) {
        add(new Task(event.id(), () -> work.write(event.id(), event.actor())));
    }

    private void add(Task task) {
        waiting.add(task);
        wake();
    }

    private void wake() {
        if (working.compareAndSet(false, true)) {
            executor.execute(this::workAll);
        }
    }

    private void workAll() {
        try {
            for (Task next = waiting.poll(); next != null; next = waiting.poll()) {
                attempt(next);
            }
        } finally {
            working.set(false);
        }
        if (!waiting.isEmpty()) {
            wake();
        }
    }

    private void attempt(Task task) {
        try {
            task.step().take();
        } catch (RulesBroken refused) {
            book.fail(task.job(), refused.violations().get(0).code(), null);
        } catch (NotFound gone) {
            book.fail(task.job(), "workbook.import.not-invited", null);
        } catch (IOException | RuntimeException | Error failure) { // a hostile file may also exhaust stack or memory
            String incident = IncidentNumber.fresh().toString();
            LOG.log(Level.ERROR, "Incident " + incident + ": workbook " + task.job() + " could not be taken", failure);
            book.fail(task.job(), "workbook.import.incident", incident);
        }
    }
}
