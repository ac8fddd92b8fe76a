package mx.compendium.notification.boundary;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
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
import mx.compendium.kernel.Installation;
import mx.compendium.notification.MailWaiting;
import mx.compendium.notification.boundary.MailJobs.Outcome;

/** Reminds and sends in the background, on every server: rows are taken by one of them, so nobody needs to be first. */
@Singleton
@Startup
@DependsOn("DemonstrationStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class MailPost {

    private static final Logger LOG = System.getLogger(MailPost.class.getName());

    private final AtomicBoolean working = new AtomicBoolean();
    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicBoolean troubled = new AtomicBoolean();

    @Resource
    ManagedExecutorService executor;

    @Inject
    ReminderJobs reminders;

    @Inject
    MailJobs mails;

    @Inject
    Installation installation;

    /** Looks again for what has come due since. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        wake();
    }

    public void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailWaiting event) {
        wake();
    }

    private void wake() {
        if (working.compareAndSet(false, true)) {
            executor.execute(this::work);
        }
    }

    private void work() {
        try {
            remind();
            if (installation.sendsMail()) {
                send();
            }
            troubled.set(false);
        } catch (RuntimeException failure) { // without the database nothing goes; it is told once, and tried again
            if (!troubled.getAndSet(true)) {
                LOG.log(Level.WARNING, "Reminders and mail stand still", failure);
            }
        } finally {
            working.set(false);
        }
    }

    private void remind() {
        reminders.plan();
        boolean more = true;
        while (more) {
            more = reminders.settleNext();
        }
    }

    /** Until none is due; a server that does not answer is not asked again in this round. */
    private void send() {
        Optional<Outcome> last = mails.sendNext();
        while (last.isPresent() && last.get() != Outcome.SERVER_AWAY) {
            if (last.get() == Outcome.SENT && away.getAndSet(false)) {
                LOG.log(Level.INFO, "The mail server is back");
                mails.serverIsBack();
            }
            last = mails.sendNext();
        }
        if (last.isPresent()) {
            mails.serverIsAway();
            if (!away.getAndSet(true)) {
                LOG.log(Level.WARNING, "The mail server does not answer; mails wait, see «Correos»");
            }
        }
    }
}
