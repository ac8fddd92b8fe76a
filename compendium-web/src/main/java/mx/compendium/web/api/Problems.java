package mx.compendium.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import mx.compendium.kernel.Violation;
import mx.compendium.web.api.ProblemBody.ViolationBody;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** Refusals as problem details in the caller's language. */
@RequestScoped
public class Problems {

    private static final String MEDIA_TYPE = "application/problem+json";

    @Inject
    private Say say;

    Response refused(List<Violation> violations) {
        List<ViolationBody> bodies = violations.stream()
                .map(broken -> new ViolationBody(broken.code(), say.violation(broken), broken.field()))
                .toList();
        String code = bodies.size() == 1 ? bodies.get(0).code() : "rules-broken";
        String detail =
                String.join(" ", bodies.stream().map(ViolationBody::text).toList());
        return answer(409, code, detail, null, bodies);
    }

    /**
     * What a change answers whose condition is not met; empty when it is.
     *
     * @param match the request's {@code If-Match}, null when it brings none
     * @param standing tag of what stands now
     */
    Optional<Response> unmet(@Nullable String match, EntityTag standing) {
        if (match == null) {
            return Optional.of(plain(428, "if-match-needed"));
        }
        boolean met = match.equals("*") || match.equals('"' + standing.getValue() + '"');
        return met ? Optional.empty() : Optional.of(plain(412, "changed-meanwhile"));
    }

    Response plain(int status, String code) {
        return answer(status, code, say.of("api.problem." + code), null, List.of());
    }

    Response incident(String number) {
        return answer(500, "incident", say.of("api.problem.incident", number), number, List.of());
    }

    private Response answer(
            int status, String code, String detail, @Nullable String incident, List<ViolationBody> violations) {
        String title = say.of("api.problem.title." + status);
        ProblemBody body = new ProblemBody("about:blank", title, status, detail, code, incident, violations);
        return Response.status(status).type(MEDIA_TYPE).entity(body).build();
    }
}
