package mx.compendium.notification.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.compendium.notification.NoticeKind;
import mx.compendium.notification.model.NoticeWords;
import mx.compendium.notification.model.R37Reminders;
import mx.compendium.notification.model.Told;

/** The words in which an institution that has handed in nothing is told so, whoever asks for it. */
@Dependent
class Reminders {

    private static final String REPORTS = "/app/action/list.xhtml?period=";
    private static final String SIGNING = "/app/delivery/sign.xhtml?period=";

    private final Addressees addressees;
    private final Outbox outbox;

    @Inject
    Reminders(Addressees addressees, Outbox outbox) {
        this.addressees = addressees;
        this.outbox = outbox;
    }

    /**
     * The date of an institution in a period.
     *
     * @param closesAt after which the period takes nothing, unless the own date is later
     */
    record Date(String period, String institution, Instant deadline, Instant closesAt) {}

    /** Reminds those who write, and says how many. */
    int remind(Date date, Instant now) {
        List<UUID> people = addressees.writing(date.institution());
        outbox.tell(now.isBefore(date.deadline()) ? early(date) : late(NoticeKind.OVERDUE, REPORTS, date, now), people);
        return people.size();
    }

    /** Tells those who sign. */
    void escalate(Date date, Instant now) {
        outbox.tell(late(NoticeKind.ESCALATED, SIGNING, date, now), addressees.signing(date.institution()));
    }

    private static Told early(Date date) {
        return NoticeWords.toInstitution(
                NoticeKind.REMINDER, date.institution(), date.deadline(), REPORTS + date.period(), date.period());
    }

    private static Told late(NoticeKind kind, String page, Date date, Instant now) {
        String link = page + date.period();
        Object[] values = {date.period(), NoticeWords.moment(date.deadline())};
        return R37Reminders.until(now, date.deadline(), date.closesAt())
                .map(until -> NoticeWords.toInstitution(kind, date.institution(), until, link, values))
                .orElseGet(() -> NoticeWords.afterTheEnd(kind, date.institution(), link, values));
    }
}
