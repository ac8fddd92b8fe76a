package mx.compendium.action.model;

import java.util.Set;
import mx.compendium.action.CaptureField;

/**
 * a report of a former edition is taken over as it was published. What every figure needs is demanded of it: its name,
 * its type and its principal objective, and of a measurement all that makes it one; what else the former edition did not say is no error. What it says
 * is read by the rules of the form.
 */
final class R46TakenOver {

    private static final Set<CaptureField> NEEDED =
            Set.of(CaptureField.NAME, CaptureField.TYPE, CaptureField.PRINCIPAL_OBJECTIVE);

    private R46TakenOver() {}

    /** Whether a field must be there. */
    static boolean demands(CaptureField field) {
        return field.list() != null || NEEDED.contains(field);
    }
}
