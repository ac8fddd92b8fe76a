package mx.compendium.review.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.compendium.action.boundary.ReportDeciding;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.Caller;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Slice;
import mx.compendium.kernel.Violation;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.review.ChosenReport;
import mx.compendium.review.InboxFilter;
import mx.compendium.review.InboxRow;
import mx.compendium.review.Neighbours;
import mx.compendium.review.ObservationDraft;
import mx.compendium.review.ObservationRow;
import mx.compendium.review.ObservationState;
import mx.compendium.review.ReviewerRow;
import mx.compendium.review.model.BulkAccepting;
import mx.compendium.review.model.Observation;
import mx.compendium.review.model.ObservationRules;
import mx.compendium.review.store.InboxStore;
import mx.compendium.review.store.ObservationStore;
import org.jspecify.annotations.Nullable;

/** The unit reads what was delivered, asks for corrections, and accepts. */
@Stateless
public class Reviewing {

    @Inject
    Identifying identifying;

    @Inject
    InboxStore inbox;

    @Inject
    ObservationStore observations;

    @Inject
    ReportDeciding deciding;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditDetails details;

    /**
     * Delivered reports with their age and court times.
     *
     * @param limit how many, at least 1; more than {@link Slice#MOST} is cut
     */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public Slice<InboxRow> inbox(InboxFilter filter, @Nullable String cursor, int limit) {
        int most = Math.max(1, Math.min(limit, Slice.MOST));
        return inbox.find(filter, identifying.caller().personId(), clock.now(), cursor, most);
    }

    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public List<ReviewerRow> reviewers() {
        return inbox.reviewers(identifying.caller().personId());
    }

    /** Gives the reports of an institution in a period to one reviewer. */
    @Audited("review.assign")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public void assign(String period, String institution, UUID reviewer) {
        boolean known = reviewers().stream().anyMatch(one -> one.person().equals(reviewer));
        if (!known) {
            throw new RulesBroken(Violation.at("reviewer", "review.assign.not-a-reviewer"));
        }
        details.tell("institution", institution);
        details.tell("reviewer", reviewer.toString());
        inbox.assign(period, institution, reviewer);
    }

    /** Returns a report with its observations; without any it is not returned. */
    @Audited("review.return")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public void giveBack(UUID report, @Nullable Integer version, List<ObservationDraft> drafts, Instant correctUntil) {
        RulesBroken.ifAny(ObservationRules.against(drafts));
        Caller caller = identifying.caller();
        Instant now = clock.now();
        deciding.giveBack(report, version, correctUntil, drafts.get(0).text());
        drafts.forEach(draft -> observations.add(new Observation(report, draft, caller.personId(), now)));
        drafts.forEach(draft -> details.tell("observation:" + draft.field(), draft.text()));
    }

    /** Accepts a report whose observations are all closed. */
    @Audited("review.accept")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public void accept(UUID report, @Nullable Integer version) {
        long open = observations.of(report).stream()
                .filter(observation -> observation.state() != ObservationState.CLOSED)
                .count();
        if (open > 0) {
            throw new RulesBroken(Violation.of("review.accept.observations-open", open));
        }
        deciding.accept(report, version);
    }

    /** Those of the chosen reports that wait for the unit, as they stand now. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public List<InboxRow> waiting(String period, List<ChosenReport> chosen) {
        List<UUID> reports = chosen.stream().map(ChosenReport::report).toList();
        return inbox.waiting(period, reports, identifying.caller().personId(), clock.now());
    }

    /** Why some of the chosen reports would be left, with the report as the violation's field. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public List<Violation> left(String period, List<ChosenReport> chosen) {
        return BulkAccepting.left(chosen, waiting(period, chosen));
    }

    /**
     * Accepts several reports at once, those about which nothing asks to be read; the others are named and left.
     *
     * @return why each of the others was left, with the report as the violation's field
     */
    @Audited("review.accept-all")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public List<Violation> acceptAll(String period, List<ChosenReport> chosen) {
        List<Violation> left = left(period, chosen);
        Set<String> kept = left.stream().map(Violation::field).collect(Collectors.toSet());
        chosen.stream()
                .filter(one -> !kept.contains(one.report().toString()))
                .forEach(one -> deciding.accept(one.report(), one.version()));
        details.tell("accepted", String.valueOf(chosen.size() - left.size()));
        return left;
    }

    /** The reports before and after one in the inbox it was opened from. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public Neighbours neighbours(InboxFilter filter, UUID report) {
        return inbox.neighbours(filter, report, identifying.caller().personId());
    }

    /** Closes an observation that was met. */
    @Audited("review.close")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public void close(UUID observation) {
        Observation found =
                observations.find(observation).orElseThrow(() -> new NotFound("observation " + observation));
        found.close(clock.now());
        observations.closedBy(observation, identifying.caller().personId());
    }

    /** The observations about a delivered report. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.AUDITOR})
    public List<ObservationRow> observations(UUID report) {
        return observations.of(report);
    }
}
