package mx.compendium.audit.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import mx.compendium.audit.AuditLine;
import mx.compendium.audit.Outcome;
import mx.compendium.audit.store.AuditStore;
import mx.compendium.identity.boundary.PresentedClaims;
import org.jspecify.annotations.Nullable;

/** Writes lines of the audit trail; the web also tells here what the container refused before any door. */
@Stateless
public class AuditWriting {

    private static final int LONGEST_KEY = 120;

    @Resource
    SessionContext context;

    @Inject
    PresentedClaims claims;

    @Inject
    Incident incident;

    @Inject
    AuditStore store;

    /** Within the transaction of the change it tells of, so that both stand or neither. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void done(String action, @Nullable String subjectId, Map<String, String> details) {
        store.write(line(action, subjectId, Outcome.DONE, details));
    }

    /** In a transaction of its own: what it tells of rolls back. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(String action, @Nullable String subjectId, Outcome outcome, Map<String, String> details) {
        store.write(line(action, subjectId, outcome, details));
    }

    private AuditLine line(String action, @Nullable String subject, Outcome outcome, Map<String, String> details) {
        String sub = context.getCallerPrincipal().getName();
        String name = Objects.requireNonNullElse(claims.displayName(), sub);
        String subjectType = action.substring(0, Math.max(0, action.indexOf('.')));
        return new AuditLine(
                sub,
                name,
                action,
                subjectType,
                key(subject),
                outcome,
                details,
                incident.number().correlation(),
                claims.origin());
    }

    /** Whatever somebody typed as an address or a key, its line is written. */
    private static @Nullable String key(@Nullable String subject) {
        return subject == null || subject.length() <= LONGEST_KEY ? subject : subject.substring(0, LONGEST_KEY);
    }
}
