package mx.compendium.audit.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import mx.compendium.audit.AuditFilter;
import mx.compendium.audit.AuditRow;
import mx.compendium.audit.AuditVerification;
import mx.compendium.audit.AuditVerification.Fault;
import mx.compendium.audit.store.AuditTrailStore;
import mx.compendium.audit.store.AuditTrailStore.Head;
import mx.compendium.identity.Role;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.Slice;
import mx.compendium.kernel.store.DatabaseClock;
import org.jspecify.annotations.Nullable;

/** The control body reads the trail and checks that nobody tampered with it. */
@Stateless
public class AuditReading {

    @Inject
    Identifying identifying;

    @Inject
    AuditTrailStore trail;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditDetails details;

    /**
     * Lines of the trail, the latest first; what institutions write is told with its texts to the control body alone.
     *
     * @param limit how many, at least 1; more than {@link Slice#MOST} is cut
     */
    @RolesAllowed({RoleNames.AUDITOR, RoleNames.ADMINISTRATOR})
    public Slice<AuditRow> find(AuditFilter filter, @Nullable String cursor, int limit) {
        Slice<AuditRow> found = trail.find(filter, cursor, Math.max(1, Math.min(limit, Slice.MOST)));
        return identifying.caller().is(Role.AUDITOR) ? found : found.map(AuditRow::withoutCapturedTexts);
    }

    /** Computes every link anew and names each line that is not as it was written. */
    @Audited("audit.verify")
    @RolesAllowed({RoleNames.AUDITOR, RoleNames.ADMINISTRATOR})
    public AuditVerification verify() {
        List<Fault> faults = trail.faults();
        Head head = trail.head();
        if (faults.isEmpty() && head.position() > 0) {
            trail.anchor(head, identifying.caller().sub());
        }
        details.tell("lines", String.valueOf(head.position()));
        details.tell("faults", String.valueOf(faults.size()));
        return new AuditVerification(clock.now(), head.position(), head.hash(), faults);
    }
}
