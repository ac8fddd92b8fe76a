package mx.compendium.period.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.period.PeriodSealed;
import mx.compendium.period.model.ReportingPeriod;
import mx.compendium.period.store.PeriodStore;

/** Seals a period: from then on its data are frozen for everybody; and marks it published later. */
@Stateless
public class PeriodSealing {

    @Inject
    PeriodStore periods;

    @Inject
    SealingConditions conditions;

    @Inject
    Identifying identifying;

    @Inject
    DatabaseClock clock;

    @Inject
    Event<PeriodSealed> sealed;

    /** Everything that stands against the seal now; empty when nothing does. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public List<Violation> conditions(String code) {
        return conditions.against(periods.find(code).orElseThrow(() -> new NotFound("period " + code)));
    }

    /** Seals, or refuses with all reasons at once. Whoever writes into the period meanwhile waits, and is refused. */
    @Audited("period.seal")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void seal(String code) {
        ReportingPeriod period = locked(code);
        RulesBroken.ifAny(conditions.against(period));
        period.seal();
        sealed.fire(new PeriodSealed(
                code, clock.now(), identifying.caller().personId().toString()));
    }

    /** The last step of a period's life; called within the transaction that publishes its first edition. */
    @Audited("period.publish")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void publish(String code) {
        locked(code).publish();
    }

    private ReportingPeriod locked(String code) {
        return periods.findLocked(code).orElseThrow(() -> new NotFound("period " + code));
    }
}
