package mx.compendium.audit.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.compendium.audit.Actor;
import mx.compendium.audit.AuditLine;
import mx.compendium.audit.DoneChange;
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

    /** Who calls now, for work that is done after their request. */
    @PermitAll
    public Actor actor() {
        AuditLine now = line("", null, Outcome.DONE, Map.of());
        return new Actor(now.actorSub(), now.actorName(), now.correlation(), now.origin());
    }

    /** Many changes somebody asked for, within the transaction of the changes. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void done(Actor actor, List<DoneChange> changes) {
        store.writeAll(changes.stream()
                .map(change -> new AuditLine(
                        actor.sub(),
                        actor.name(),
                        change.action(),
                        type(change.action()),
                        key(change.subject()),
                        Outcome.DONE,
                        change.details(),
                        actor.correlation(),
                        actor.origin()))
                .toList());
    }

    private static String type(String action) {
        return action.substring(0, Math.max(0, action.indexOf('.')));
    }

    private AuditLine line(String action, @Nullable String subject, Outcome outcome, Map<String, String> details) {
        String sub = context.getCallerPrincipal().getName();
        String name = Objects.requireNonNullElse(claims.displayName(), sub);
        return new AuditLine(
                sub,
                name,
                action,
                type(action),
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
