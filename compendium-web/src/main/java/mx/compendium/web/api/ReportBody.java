package mx.compendium.web.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.compendium.action.CaptureCheck;
import mx.compendium.action.CaptureSheet;
import mx.compendium.action.CaptureWarning;
import mx.compendium.action.CapturedText;
import mx.compendium.action.FieldPath;
import mx.compendium.kernel.Violation;
import mx.compendium.web.api.ProblemBody.ViolationBody;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/**
 * A report as its institution writes it.
 *
 * @param fields every text by its path
 * @param late whether it may still be written but no longer delivered
 */
public record ReportBody(
        String id,
        String period,
        String institution,
        @Nullable String folio,
        String state,
        int revision,
        boolean late,
        Map<String, FieldBody> fields,
        CheckBody check) {

    /** A text and how often it was changed; the revision is the base of the next edit. */
    public record FieldBody(String text, int revision) {}

    /**
     * How it stands before it may be delivered.
     *
     * @param complete sections nothing is missing in
     */
    public record CheckBody(
            int completeness, List<String> complete, List<ViolationBody> violations, List<WarningBody> warnings) {}

    /**
     * Something unusual: mended, or confirmed by writing a reason at the path {@code confirmation}.
     *
     * @param reason null while not confirmed
     */
    public record WarningBody(
            String code,
            String text,
            String field,
            String confirmation,
            @Nullable String reason) {}

    static ReportBody of(CaptureSheet sheet, Say say) {
        return new ReportBody(
                sheet.id().toString(),
                sheet.period(),
                sheet.institution(),
                sheet.folio(),
                sheet.state().name(),
                sheet.revision(),
                sheet.late(),
                fields(sheet.fields()),
                check(sheet.check(), say));
    }

    private static Map<String, FieldBody> fields(Map<String, CapturedText> fields) {
        Map<String, FieldBody> bodies = new TreeMap<>();
        fields.forEach((path, field) -> bodies.put(path, new FieldBody(field.text(), field.revision())));
        return bodies;
    }

    private static CheckBody check(CaptureCheck check, Say say) {
        return new CheckBody(
                check.completeness(),
                check.complete().stream().map(Enum::name).sorted().toList(),
                check.violations().stream().map(one -> violation(one, say)).toList(),
                check.warnings().stream().map(one -> warning(one, say)).toList());
    }

    private static ViolationBody violation(Violation violation, Say say) {
        return new ViolationBody(violation.code(), say.violation(violation), violation.field());
    }

    private static WarningBody warning(CaptureWarning warning, Say say) {
        return new WarningBody(
                warning.code(),
                say.violation(new Violation(warning.code(), warning.path(), warning.arguments())),
                warning.path(),
                FieldPath.confirmation(warning.code(), warning.path()),
                warning.confirmedBecause());
    }
}
