package mx.compendium.web.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.compendium.audit.AuditVerification;
import mx.compendium.audit.boundary.AuditReading;
import mx.compendium.web.faces.Problems;
import org.jspecify.annotations.Nullable;

/** Checks the whole trail and says what was found. */
@Named("auditVerify")
@RequestScoped
public class VerifyBacking {

    @Inject
    Problems problems;

    @EJB
    AuditReading audit;

    private @Nullable AuditVerification found;

    public void verify() {
        problems.free(() -> found = audit.verify());
    }

    /** Null until it was asked for. */
    public @Nullable AuditVerification getFound() {
        return found;
    }
}
