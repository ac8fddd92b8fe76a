package mx.compendium.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Problem details (RFC 9457).
 *
 * @param code stable code of the refusal
 * @param incident number of the incident for a failure of ours, otherwise null
 * @param violations all broken rules, empty when the refusal is not about rules
 */
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String incident,
        List<ViolationBody> violations) {

    /** A broken rule: its code, its text and the field it concerns. */
    public record ViolationBody(
            String code, String text, @Nullable String field) {}
}
