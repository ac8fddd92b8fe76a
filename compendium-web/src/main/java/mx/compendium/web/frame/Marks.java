package mx.compendium.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import mx.compendium.action.DelegationState;
import mx.compendium.action.DeliveryKind;
import mx.compendium.action.DeliveryTiming;
import mx.compendium.action.ReportState;
import mx.compendium.action.Standing;
import mx.compendium.audit.Outcome;
import mx.compendium.claim.Finding;
import mx.compendium.claim.Verdict;
import mx.compendium.exchange.FindingLevel;
import mx.compendium.exchange.ImportState;
import mx.compendium.notification.MailState;
import mx.compendium.people.MembershipState;
import mx.compendium.period.PeriodState;
import mx.compendium.publication.DocumentState;
import mx.compendium.publication.SilenceState;
import mx.compendium.review.ObservationState;

/** Which mark and tone stand beside the word of a state. */
@Named
@ApplicationScoped
public class Marks {

    private record Mark(String icon, String tone) {}

    private static final Map<Enum<?>, Mark> MARKS = Map.ofEntries(
            Map.entry(PeriodState.PLANNED, new Mark("plan", "calm")),
            Map.entry(PeriodState.OPEN, new Mark("open", "busy")),
            Map.entry(PeriodState.CLOSED, new Mark("review", "busy")),
            Map.entry(PeriodState.SEALED, new Mark("lock", "good")),
            Map.entry(PeriodState.PUBLISHED, new Mark("public", "good")),
            Map.entry(ReportState.DRAFT, new Mark("draft", "calm")),
            Map.entry(ReportState.READY, new Mark("check", "calm")),
            Map.entry(ReportState.DELIVERED, new Mark("sent", "busy")),
            Map.entry(ReportState.IN_REVIEW, new Mark("review", "busy")),
            Map.entry(ReportState.RETURNED, new Mark("back", "warn")),
            Map.entry(ReportState.ACCEPTED, new Mark("done", "good")),
            Map.entry(ReportState.EXCLUDED, new Mark("stop", "bad")),
            Map.entry(Standing.ON_TIME, new Mark("done", "good")),
            Map.entry(Standing.WITH_EXTENSION, new Mark("done", "good")),
            Map.entry(Standing.LATE, new Mark("warn", "warn")),
            Map.entry(Standing.NIL, new Mark("check", "calm")),
            Map.entry(Standing.MISSING, new Mark("stop", "bad")),
            Map.entry(Standing.UNRECORDED, new Mark("info", "calm")),
            Map.entry(Outcome.DONE, new Mark("done", "good")),
            Map.entry(Outcome.REFUSED, new Mark("stop", "warn")),
            Map.entry(Outcome.DENIED, new Mark("lock", "bad")),
            Map.entry(ObservationState.OPEN, new Mark("warn", "warn")),
            Map.entry(ObservationState.ANSWERED, new Mark("review", "busy")),
            Map.entry(ObservationState.CLOSED, new Mark("done", "good")),
            Map.entry(DeliveryTiming.ON_TIME, new Mark("done", "good")),
            Map.entry(DeliveryTiming.WITH_EXTENSION, new Mark("plan", "good")),
            Map.entry(DeliveryTiming.LATE, new Mark("warn", "warn")),
            Map.entry(DeliveryTiming.CORRECTION, new Mark("back", "busy")),
            Map.entry(DeliveryKind.REPORTS, new Mark("sent", "busy")),
            Map.entry(DeliveryKind.NIL, new Mark("done", "calm")),
            Map.entry(SilenceState.PLANNED, new Mark("plan", "calm")),
            Map.entry(SilenceState.IN_FORCE, new Mark("lock", "busy")),
            Map.entry(SilenceState.LIFTED, new Mark("stop", "calm")),
            Map.entry(SilenceState.ENDED, new Mark("done", "calm")),
            Map.entry(DelegationState.UPCOMING, new Mark("plan", "calm")),
            Map.entry(DelegationState.CURRENT, new Mark("done", "good")),
            Map.entry(DelegationState.ENDED, new Mark("stop", "calm")),
            Map.entry(DelegationState.REVOKED, new Mark("stop", "calm")),
            Map.entry(ImportState.RECEIVED, new Mark("open", "calm")),
            Map.entry(ImportState.CHECKING, new Mark("open", "busy")),
            Map.entry(ImportState.CHECKED, new Mark("review", "warn")),
            Map.entry(ImportState.WRITING, new Mark("open", "busy")),
            Map.entry(ImportState.DONE, new Mark("done", "good")),
            Map.entry(ImportState.FAILED, new Mark("stop", "bad")),
            Map.entry(FindingLevel.BLOCK, new Mark("lock", "bad")),
            Map.entry(FindingLevel.ERROR, new Mark("stop", "bad")),
            Map.entry(FindingLevel.WARNING, new Mark("warn", "warn")),
            Map.entry(MailState.WAITING, new Mark("open", "busy")),
            Map.entry(MailState.SENT, new Mark("done", "good")),
            Map.entry(MailState.FAILED, new Mark("stop", "bad")),
            Map.entry(MembershipState.UPCOMING, new Mark("plan", "calm")),
            Map.entry(MembershipState.CURRENT, new Mark("done", "good")),
            Map.entry(MembershipState.ENDED, new Mark("stop", "calm")),
            Map.entry(MembershipState.REVOKED, new Mark("stop", "calm")),
            Map.entry(DocumentState.REQUESTED, new Mark("open", "calm")),
            Map.entry(DocumentState.RUNNING, new Mark("open", "busy")),
            Map.entry(DocumentState.READY, new Mark("done", "good")),
            Map.entry(DocumentState.FAILED, new Mark("stop", "bad")),
            Map.entry(Verdict.HOLDS, new Mark("done", "good")),
            Map.entry(Verdict.FAILS, new Mark("stop", "bad")),
            Map.entry(Verdict.UNSUPPORTED, new Mark("warn", "warn")),
            Map.entry(Finding.Weight.NOTE, new Mark("done", "good")),
            Map.entry(Finding.Weight.UNSUPPORTED, new Mark("warn", "warn")),
            Map.entry(Finding.Weight.FALSE, new Mark("stop", "bad")));

    public String icon(Enum<?> state) {
        return mark(state).icon();
    }

    public String tone(Enum<?> state) {
        return mark(state).tone();
    }

    private static Mark mark(Enum<?> state) {
        Mark mark = MARKS.get(state);
        if (mark == null) {
            throw new IllegalArgumentException("No mark for " + state);
        }
        return mark;
    }
}
