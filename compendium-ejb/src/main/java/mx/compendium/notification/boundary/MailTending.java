package mx.compendium.notification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.Installation;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Slice;
import mx.compendium.kernel.Violation;
import mx.compendium.notification.MailFilter;
import mx.compendium.notification.MailProblem;
import mx.compendium.notification.MailRow;
import mx.compendium.notification.MailSheet;
import mx.compendium.notification.MailState;
import mx.compendium.notification.MailWaiting;
import mx.compendium.notification.model.Letter;
import mx.compendium.notification.store.MailStore;
import mx.compendium.notification.store.MailStore.Found;
import mx.compendium.notification.store.NoticeStore;
import org.jspecify.annotations.Nullable;

/** Every mail can be read here, and what did not go is sent again. */
@Stateless
public class MailTending {

    @Inject
    MailStore mails;

    @Inject
    NoticeStore notices;

    @Inject
    Addressees addressees;

    @Inject
    Installation installation;

    @Inject
    Event<MailWaiting> waiting;

    @Inject
    AuditDetails details;

    /**
     * Mails, the latest first.
     *
     * @param limit how many, at least 1; more than {@link Slice#MOST} is cut
     */
    @Audited(value = "mail.list", reading = true)
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public Slice<MailRow> find(MailFilter filter, @Nullable String cursor, int limit) {
        return mails.find(filter, cursor, Math.max(1, Math.min(limit, Slice.MOST)));
    }

    /** Whether a mail server is named; without one nothing goes and everything waits. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public boolean serverNamed() {
        return installation.sendsMail();
    }

    /** How many mails have somebody to go to and have not gone. */
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public int unsent() {
        return mails.unsent();
    }

    @Audited(value = "mail.read", reading = true)
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public MailSheet sheet(UUID id) {
        Found found = found(id);
        return new MailSheet(
                found.row(),
                Letter.text(notices.of(found.notice()), installation.publicAddress()),
                found.address(),
                found.detail(),
                found.nextAttemptAt());
    }

    /** Has a mail go again now; one that nobody got goes to whoever is known by now. */
    @Audited("mail.retry")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void retry(UUID id) {
        Found found = found(id);
        if (found.row().state() == MailState.SENT) {
            throw new RulesBroken(Violation.of("mail.retry.sent-already"));
        }
        if (found.row().problem() == MailProblem.NOBODY) {
            giveAway(found);
        }
        mails.again(id);
        waiting.fire(new MailWaiting());
    }

    private void giveAway(Found found) {
        String institution = found.row().institution();
        List<UUID> people = institution == null ? List.of() : addressees.everybody(institution);
        if (people.isEmpty()) {
            throw new RulesBroken(Violation.of("mail.retry.nobody-yet"));
        }
        mails.giveTo(found.row().id(), people.get(0));
        people.stream().skip(1).distinct().forEach(person -> mails.add(found.notice(), person, Duration.ZERO));
    }

    private Found found(UUID id) {
        return mails.find(id).orElseThrow(() -> new NotFound("mail " + id));
    }

    /** Has all that wait or failed go again now, and says how many. */
    @Audited("mail.retry-all")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public int retryAll() {
        int again = mails.allAgain();
        details.tell("mails", String.valueOf(again));
        waiting.fire(new MailWaiting());
        return again;
    }
}
