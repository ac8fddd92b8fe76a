package mx.compendium.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import mx.compendium.notification.boundary.Reminders.Date;
import mx.compendium.notification.model.R37Reminders;
import mx.compendium.notification.model.R37Reminders.Fate;
import mx.compendium.notification.store.ReminderStore;
import mx.compendium.notification.store.ReminderStore.Due;

/** Plans and settles the steps of reminding: each in a short transaction that holds its row. */
@ApplicationScoped
class ReminderJobs {

    @Inject
    ReminderStore store;

    @Inject
    Reminders reminders;

    /** Writes down the steps of every date that has none yet: of a period just opened, of an extension. */
    @Transactional(TxType.REQUIRES_NEW)
    void plan() {
        store.unplanned()
                .forEach(one -> R37Reminders.around(one.deadline(), one.zone()).forEach(step -> store.plan(one, step)));
    }

    /** Settles the step that is due first; false when none is. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean settleNext() {
        return store.take().map(this::settle).isPresent();
    }

    private Fate settle(Due due) {
        Fate fate = R37Reminders.fate(due.standing());
        store.settle(due, fate);
        if (fate == Fate.TOLD) {
            tell(due);
        }
        return fate;
    }

    private void tell(Due due) {
        Date date = new Date(due.period(), due.institution(), due.deadline(), due.closesAt());
        if (due.toHead()) {
            reminders.escalate(date, due.now());
        } else {
            reminders.remind(date, due.now());
        }
    }
}
