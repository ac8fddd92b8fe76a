package mx.compendium.action.model;

import static mx.compendium.action.CaptureField.COUNTED_FROM;
import static mx.compendium.action.CaptureField.TOTAL;

import java.util.ArrayList;
import java.util.List;
import mx.compendium.action.CaptureField;
import mx.compendium.action.CaptureWarning;
import mx.compendium.action.FieldForm;
import mx.compendium.action.FieldPath;
import mx.compendium.action.MeasurementRow;
import org.jspecify.annotations.Nullable;

/** What is unusual in a report: allowed when its institution says why. */
final class Warnings {

    private static final int TIMES = 10;

    private final CapturedFields fields;
    private final CaptureContext context;
    private final List<CaptureWarning> found = new ArrayList<>();

    private Warnings(CapturedFields fields, CaptureContext context) {
        this.fields = fields;
        this.context = context;
    }

    /** @param rows keys of the rows of {@code measurements}, in their order */
    static List<CaptureWarning> of(
            CapturedFields fields, CaptureContext context, List<String> rows, List<MeasurementRow> measurements) {
        Warnings warnings = new Warnings(fields, context);
        for (int place = 0; place < measurements.size(); place++) {
            warnings.outside(rows.get(place), measurements.get(place));
            warnings.tenTimes(rows.get(place), measurements.get(place));
        }
        warnings.personalData();
        return List.copyOf(warnings.found);
    }

    private void outside(String row, MeasurementRow measurement) {
        if (measurement.from().isBefore(context.coverageStart())
                || measurement.to().isAfter(context.coverageEnd())) {
            add("capture.warning.outside-period", COUNTED_FROM.path(row), measurement.from(), measurement.to());
        }
    }

    private void tenTimes(String row, MeasurementRow measurement) {
        Long former = context.formerTotals().get(CaptureContext.key(measurement));
        if (former != null && former > 0 && apart(former, measurement.total())) {
            add("capture.warning.ten-times", TOTAL.path(row), former, measurement.total());
        }
    }

    private static boolean apart(long former, long now) {
        return now >= former * TIMES || former >= now * TIMES;
    }

    private void personalData() {
        fields.texts()
                .forEach((path, text) -> FieldPath.parse(path)
                        .filter(place -> place.warning() == null && free(place.field()))
                        .ifPresent(place -> personalData(path, text)));
    }

    private void personalData(String path, String text) {
        List<String> kinds = R23PersonalData.in(text);
        if (!kinds.isEmpty()) {
            add("capture.warning.personal-data", path, String.join(", ", kinds));
        }
    }

    private static boolean free(CaptureField field) {
        return field != CaptureField.EVIDENCE_ADDRESS
                && field != CaptureField.EVIDENCE_FILE
                && (field.form() == FieldForm.LINE || field.form() == FieldForm.PROSE);
    }

    private void add(String code, String path, Object... arguments) {
        found.add(new CaptureWarning(code, path, List.of(arguments), reason(code, path)));
    }

    private @Nullable String reason(String code, String path) {
        String reason = fields.text(FieldPath.confirmation(code, path));
        return reason.isEmpty() ? null : reason;
    }
}
