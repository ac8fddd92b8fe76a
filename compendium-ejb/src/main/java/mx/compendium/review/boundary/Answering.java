package mx.compendium.review.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import mx.compendium.action.boundary.ActionReporting;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.review.ObservationAnswered;
import mx.compendium.review.ObservationRow;
import mx.compendium.review.model.Observation;
import mx.compendium.review.model.ObservationRules;
import mx.compendium.review.store.ObservationStore;

/** An institution reads the observations about its reports and answers each. */
@Stateless
public class Answering {

    @Inject
    Identifying identifying;

    @Inject
    ActionReporting reports;

    @Inject
    ObservationStore observations;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditDetails details;

    @Inject
    Event<ObservationAnswered> answered;

    /** The observations about a report of the caller's institution. */
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD})
    public List<ObservationRow> observations(UUID report) {
        reports.open(report);
        return observations.of(report);
    }

    /** Answers an observation; it can be answered again until the unit closes it. */
    @Audited("review.answer")
    @RolesAllowed(RoleNames.FOCAL_POINT)
    public void answer(UUID observation, String answer) {
        Observation found =
                observations.find(observation).orElseThrow(() -> new NotFound("observation " + observation));
        reports.open(found.report());
        RulesBroken.ifAny(ObservationRules.againstAnswer(answer));
        found.answer(answer, clock.now());
        observations.answeredBy(observation, identifying.caller().personId());
        details.tell("answer", answer.strip());
        answered.fire(new ObservationAnswered(found.report(), found.openedBy()));
    }
}
