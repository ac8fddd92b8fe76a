package mx.compendium.action.model;

import java.util.ArrayList;
import java.util.List;
import mx.compendium.action.CaptureField;
import mx.compendium.action.FieldEdit;
import mx.compendium.action.FieldPath;
import mx.compendium.action.NewReport;
import mx.compendium.kernel.Violation;

/** What no save is allowed to bring: places no report has, and texts nobody types. */
public final class EditRules {

    private static final int MOST_EDITS = 400;
    private static final int LONGEST_KEPT = 100_000;
    private static final int OBJECTIVES = 23;

    private EditRules() {}

    public static List<Violation> against(List<FieldEdit> edits) {
        List<Violation> found = new ArrayList<>();
        if (edits.size() > MOST_EDITS) {
            found.add(Violation.of("report.save.too-many", MOST_EDITS));
        }
        for (FieldEdit edit : edits) {
            if (FieldPath.parse(edit.path()).isEmpty()) {
                found.add(Violation.at(edit.path(), "report.save.unknown-field", edit.path()));
            }
            if (edit.text().length() > LONGEST_KEPT) {
                found.add(Violation.at(edit.path(), "report.save.too-long", LONGEST_KEPT));
            }
            if (edit.text().indexOf('\u0000') >= 0) {
                found.add(Violation.at(edit.path(), "report.save.unreadable"));
            }
        }
        return found;
    }

    public static List<Violation> againstBeginning(NewReport begun) {
        List<Violation> found = new ArrayList<>();
        if (begun.name().isBlank()) {
            found.add(Violation.at(CaptureField.NAME.path(), "capture.value-missing"));
        }
        if (begun.name().length() > CaptureField.NAME.longest()) {
            found.add(Violation.at(
                    CaptureField.NAME.path(),
                    "capture.too-long",
                    CaptureField.NAME.longest(),
                    begun.name().length()));
        }
        if (begun.principalObjective() < 1 || begun.principalObjective() > OBJECTIVES) {
            found.add(Violation.at(
                    CaptureField.PRINCIPAL_OBJECTIVE.path(), "capture.unknown-value", begun.principalObjective()));
        }
        return found;
    }
}
