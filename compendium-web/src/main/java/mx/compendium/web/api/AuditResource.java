package mx.compendium.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mx.compendium.audit.AuditFilter;
import mx.compendium.audit.AuditRow;
import mx.compendium.audit.AuditVerification;
import mx.compendium.audit.Outcome;
import mx.compendium.audit.boundary.AuditReading;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import org.jspecify.annotations.Nullable;

/** The audit trail, for the control body and the administrators. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    private AuditReading audit;

    /** One line; {@code at} is ISO 8601 in UTC, {@code details} holds old and new values by field. */
    public record LineBody(
            long id,
            String at,
            String actor,
            String actorName,
            String action,
            @Nullable String subject,
            String outcome,
            Map<String, String> details,
            String correlation,
            @Nullable String origin) {

        static LineBody of(AuditRow row) {
            return new LineBody(
                    row.id(),
                    row.at().toString(),
                    row.actorSub(),
                    row.actorName(),
                    row.action(),
                    row.subject(),
                    row.outcome().name(),
                    row.details(),
                    row.correlation().toString(),
                    row.origin());
        }
    }

    /** What a verification found; {@code whole} is false when any line is not as it was written. */
    public record VerificationBody(boolean whole, String at, long lines, String head, List<FaultBody> faults) {

        static VerificationBody of(AuditVerification found) {
            return new VerificationBody(
                    found.whole(),
                    found.at().toString(),
                    found.lines(),
                    found.head(),
                    found.faults().stream()
                            .map(fault -> new FaultBody(fault.kind().name(), fault.line()))
                            .toList());
        }
    }

    /** One line that is not as it was written. */
    public record FaultBody(String kind, long line) {}

    @RolesAllowed({RoleNames.ADMINISTRATOR, RoleNames.AUDITOR})
    @GET
    public ListBody<LineBody> find(
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("action") @Nullable String action,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("outcome") @OneOf(Outcome.class) @Nullable String outcome,
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        AuditFilter filter = new AuditFilter(
                actor, action, subject, outcome(outcome), instant("from", from), instant("until", until));
        return ListBody.of(audit.find(filter, cursor, limit), LineBody::of);
    }

    @RolesAllowed({RoleNames.ADMINISTRATOR, RoleNames.AUDITOR})
    @POST
    @Path("verification")
    public VerificationBody verify() {
        return VerificationBody.of(audit.verify());
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return name == null
                ? null
                : Arrays.stream(Outcome.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new RulesBroken(Violation.at("outcome", "asked.outcome-unknown", name)));
    }

    private static @Nullable Instant instant(String field, @Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new RulesBroken(Violation.at(field, "asked.instant-malformed", text));
        }
    }
}
