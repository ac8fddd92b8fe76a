package mx.compendium.audit.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import mx.compendium.audit.OperationId;
import mx.compendium.audit.store.OperationStore;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;

/**
 * Does what a person sends once, however often it is sent, to whichever server. The id is taken in the transaction of the
 * act, so both stand or neither: after a crash or a refusal it is free to be sent again.
 */
@Stateless
public class ActingOnce {

    @Resource
    SessionContext context;

    @Inject
    OperationStore operations;

    /**
     * Does the act, or answers as it was answered when it was done.
     *
     * @param what the act and what it is done to, e.g. {@code period.plan 2026}
     * @param act calls doors, in this transaction; answers what is to be answered again, e.g. an address or a version
     * @throws RulesBroken {@code operation.sent-otherwise} when the id was used for another act
     */
    @RolesAllowed({
        RoleNames.FOCAL_POINT,
        RoleNames.INSTITUTION_HEAD,
        RoleNames.REVIEWER,
        RoleNames.ADMINISTRATOR,
        RoleNames.EXECUTIVE,
        RoleNames.AUDITOR
    })
    public String once(OperationId operation, String what, Supplier<String> act) {
        String subject = context.getCallerPrincipal().getName();
        if (!operations.claim(subject, operation, what)) {
            return operations
                    .outcome(subject, operation, what)
                    .orElseThrow(() -> new RulesBroken(Violation.of("operation.sent-otherwise")));
        }
        String outcome = act.get();
        operations.conclude(subject, operation, outcome);
        return outcome;
    }
}
