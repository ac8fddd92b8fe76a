package mx.compendium.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One broken rule: a stable code (also the key of its text), the values its text needs, and the field it concerns.
 *
 * @param code stable code such as {@code period.seal.reports-open}
 * @param field name of the field concerned, or null when the whole is concerned
 * @param arguments values for the text, in the order of its placeholders
 */
public record Violation(String code, @Nullable String field, List<Object> arguments) {

    public Violation {
        arguments = List.copyOf(arguments);
    }

    public static Violation of(String code, Object... arguments) {
        return new Violation(code, null, List.of(arguments));
    }

    public static Violation at(String field, String code, Object... arguments) {
        return new Violation(code, field, List.of(arguments));
    }
}
