package mx.compendium.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mx.compendium.kernel.Violation;
import mx.compendium.web.api.ProblemBody.ViolationBody;
import mx.compendium.web.frame.Language;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** Refusals as problem details in the caller's language. */
@RequestScoped
public class Problems {

    private static final String MEDIA_TYPE = "application/problem+json";

    @Inject
    private Say say;

    @Inject
    private Language language;

    Response refused(List<Violation> violations) {
        List<ViolationBody> bodies = violations.stream()
                .map(broken -> new ViolationBody(broken.code(), say.violation(broken), broken.field()))
                .toList();
        String code = bodies.size() == 1 ? bodies.get(0).code() : "rules-broken";
        String detail =
                String.join(" ", bodies.stream().map(ViolationBody::text).toList());
        return answer(body(409, code, detail, null, bodies));
    }

    /** Code of a refusal of the protocol, by its status; null of one that is no such refusal. */
    static @Nullable String codeOf(int status) {
        return switch (status) {
            case 400 -> "bad-request";
            case 401 -> "sign-in-needed";
            case 403 -> "not-own-page";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 415 -> "media-type";
            case 429 -> "too-many-requests";
            default -> null;
        };
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
        return answer(plainBody(status, code));
    }

    Response incident(String number) {
        return answer(incidentBody(number));
    }

    /** Answers in place of a resource that was not reached. */
    void send(HttpServletResponse response, ProblemBody body) throws IOException {
        response.setStatus(body.status());
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getTag());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.getWriter().write(JsonSettings.JSONB.toJson(body));
    }

    ProblemBody plainBody(int status, String code) {
        return body(status, code, say.of("api.problem." + code), null, List.of());
    }

    ProblemBody incidentBody(String number) {
        return body(500, "incident", say.of("api.problem.incident", number), number, List.of());
    }

    private ProblemBody body(
            int status, String code, String detail, @Nullable String incident, List<ViolationBody> violations) {
        return new ProblemBody(
                "about:blank", say.of("api.problem.title." + status), status, detail, code, incident, violations);
    }

    private static Response answer(ProblemBody body) {
        return Response.status(body.status()).type(MEDIA_TYPE).entity(body).build();
    }
}
