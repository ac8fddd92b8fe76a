package mx.compendium.action;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a text stands in a report: {@code summary}, {@code measurements.m02.total}, or {@code confirmed:} and the path of
 * what was confirmed with a reason.
 *
 * @param row null when the report itself holds the field
 * @param warning code of the warning confirmed there, null for the field itself
 */
public record FieldPath(
        CaptureField field, @Nullable String row, @Nullable String warning) {

    private static final Pattern FORM = Pattern.compile(
            "(?:confirmed:([a-z.-]{1,60})@)?(?:([a-zA-Z]{1,20})\\.([A-Za-z0-9-]{1,36})\\.)?([a-zA-Z]{1,40})");

    /** The places that every report has once: most paths are theirs. */
    private static final Map<String, FieldPath> OF_REPORT = Arrays.stream(CaptureField.values())
            .filter(field -> field.list() == null)
            .collect(Collectors.toMap(CaptureField::path, field -> new FieldPath(field, null, null)));

    /** Reads a path; empty when no report has such a place. */
    public static Optional<FieldPath> parse(String path) {
        FieldPath known = OF_REPORT.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Matcher parts = FORM.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String warning = parts.group(1);
        String row = parts.group(3);
        return CaptureField.named(parts.group(2), parts.group(4)).map(field -> new FieldPath(field, row, warning));
    }

    /** Where the reason stands for which a warning about a field was confirmed. */
    public static String confirmation(String warning, String path) {
        return "confirmed:" + warning + "@" + path;
    }
}
