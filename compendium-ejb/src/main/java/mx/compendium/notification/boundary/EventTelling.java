package mx.compendium.notification.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import mx.compendium.action.DeliverySigned;
import mx.compendium.action.ReportState;
import mx.compendium.action.ReportStepped;
import mx.compendium.notification.NoticeKind;
import mx.compendium.notification.model.NoticeWords;
import mx.compendium.notification.store.FactStore;
import mx.compendium.notification.store.FactStore.Invited;
import mx.compendium.notification.store.FactStore.Report;
import mx.compendium.period.CaptureReopened;
import mx.compendium.period.ExtensionGiven;
import mx.compendium.period.PeriodState;
import mx.compendium.period.PeriodStepped;
import mx.compendium.review.ObservationAnswered;

/** Tells what happens below, within its transaction: both stand, or neither. */
@Dependent
public class EventTelling {

    private static final String REPORTS = "/app/action/list.xhtml?period=";

    private final FactStore facts;
    private final Addressees addressees;
    private final Outbox outbox;

    @Inject
    EventTelling(FactStore facts, Addressees addressees, Outbox outbox) {
        this.facts = facts;
        this.addressees = addressees;
        this.outbox = outbox;
    }

    void stepped(@Observes ReportStepped event) {
        if (Set.of(ReportState.RETURNED, ReportState.ACCEPTED, ReportState.EXCLUDED)
                .contains(event.to())) {
            decided(event.report(), event.to(), facts.report(event.report()));
        }
    }

    private void decided(UUID id, ReportState state, Report report) {
        String institution = report.institution();
        Object[] values = {report.period(), report.name(), report.folio()};
        switch (state) {
            case RETURNED ->
                outbox.tell(
                        NoticeWords.toInstitution(
                                NoticeKind.RETURNED,
                                institution,
                                report.correctUntil(),
                                "/app/review/answers.xhtml?id=" + id,
                                values),
                        addressees.writing(institution));
            case EXCLUDED ->
                outbox.tell(
                        NoticeWords.toInstitution(
                                NoticeKind.EXCLUDED, institution, null, "/app/action/sheet.xhtml?id=" + id, values),
                        addressees.writing(institution));
            default ->
                outbox.tellGathered(
                        NoticeWords.toInstitution(
                                NoticeKind.ACCEPTED, institution, null, REPORTS + report.period(), values),
                        addressees.writing(institution));
        }
    }

    /** To whoever asked, or by now answers for the institution. */
    void answered(@Observes ObservationAnswered event) {
        Report report = facts.report(event.report());
        UUID reviewer =
                addressees.reviewer(report.period(), report.institution()).orElse(event.openedBy());
        outbox.tellGathered(
                NoticeWords.toPerson(
                        NoticeKind.ANSWERED,
                        reviewer,
                        "/app/review/sheet.xhtml?id=" + event.report(),
                        report.period(),
                        report.name(),
                        report.folio()),
                Set.of(reviewer));
    }

    void delivered(@Observes DeliverySigned event) {
        outbox.tell(
                NoticeWords.toInstitution(
                        NoticeKind.DELIVERED,
                        event.institution(),
                        null,
                        "/app/delivery/receipt.xhtml?id=" + event.delivery(),
                        event.period(),
                        event.folio(),
                        event.reports()),
                addressees.everybody(event.institution()));
        addressees.reviewer(event.period(), event.institution()).ifPresent(reviewer -> received(event, reviewer));
    }

    private void received(DeliverySigned event, UUID reviewer) {
        outbox.tell(
                NoticeWords.toPerson(
                        NoticeKind.RECEIVED,
                        reviewer,
                        "/app/review/inbox.xhtml?period=" + event.period() + "&institution=" + event.institution(),
                        event.period(),
                        event.institutionName(),
                        event.reports()),
                Set.of(reviewer));
    }

    void extended(@Observes ExtensionGiven event) {
        laterDate(NoticeKind.EXTENDED, event.period(), event.institution(), event.until());
    }

    void reopened(@Observes CaptureReopened event) {
        laterDate(NoticeKind.REOPENED, event.period(), event.institution(), event.until());
    }

    private void laterDate(NoticeKind kind, String period, String institution, Instant until) {
        outbox.tell(
                NoticeWords.toInstitution(kind, institution, until, REPORTS + period, period),
                addressees.everybody(institution));
    }

    void periodStepped(@Observes PeriodStepped event) {
        if (event.to() == PeriodState.OPEN || event.to() == PeriodState.CLOSED) {
            facts.invited(event.period()).forEach(one -> periodStepped(event, one));
        }
    }

    private void periodStepped(PeriodStepped event, Invited invited) {
        boolean opened = event.to() == PeriodState.OPEN;
        outbox.tell(
                NoticeWords.toInstitution(
                        opened ? NoticeKind.OPENED : NoticeKind.CLOSED,
                        invited.institution(),
                        opened ? invited.deadline() : null,
                        REPORTS + event.period(),
                        event.period()),
                addressees.everybody(invited.institution()));
    }
}
