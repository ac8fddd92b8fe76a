package mx.compendium.notification.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import mx.compendium.notification.MailWaiting;
import mx.compendium.notification.model.Told;
import mx.compendium.notification.store.MailStore;
import mx.compendium.notification.store.NoticeStore;

/** Writes a notice and its mails in the transaction of what they tell; nothing is sent here. */
@Dependent
class Outbox {

    /** How long a notice of many small things waits for more of them. */
    private static final Duration GATHERING = Duration.ofMinutes(10);

    private final NoticeStore notices;
    private final MailStore mails;
    private final Event<MailWaiting> waiting;

    @Inject
    Outbox(NoticeStore notices, MailStore mails, Event<MailWaiting> waiting) {
        this.notices = notices;
        this.mails = mails;
        this.waiting = waiting;
    }

    /** Tells it, and mails it to these people. */
    void tell(Told told, Collection<UUID> people) {
        write(told, people, Duration.ZERO);
    }

    /** Tells one of many small things: those of the same moment go in one mail. */
    void tellGathered(Told told, Collection<UUID> people) {
        if (!notices.gather(told)) {
            write(told, people, GATHERING);
        }
    }

    private void write(Told told, Collection<UUID> people, Duration pause) {
        UUID notice = notices.add(told);
        List<UUID> each = people.stream().distinct().toList();
        if (each.isEmpty()) {
            mails.addToNobody(notice);
        }
        each.forEach(person -> mails.add(notice, person, pause));
        waiting.fire(new MailWaiting());
    }
}
