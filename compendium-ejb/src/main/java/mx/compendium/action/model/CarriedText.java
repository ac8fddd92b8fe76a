package mx.compendium.action.model;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import mx.compendium.action.CaptureField;
import mx.compendium.action.CarryDecision;
import mx.compendium.action.Continuity;
import mx.compendium.action.FieldPath;

/** What comes over of a former report: its texts and what it counted, never what it counted up to, nor its evidence. */
public final class CarriedText {

    private static final Set<CaptureField> COUNTED_AGAIN =
            Set.of(CaptureField.COUNTED, CaptureField.UNIT, CaptureField.REACH);
    private static final Set<CaptureField> OF_ITS_TIME = Set.of(CaptureField.RESULTS_TOLD, CaptureField.CONTINUITY);

    private CarriedText() {}

    public static Map<String, String> of(CapturedFields former, CarryDecision decision) {
        Map<String, String> carried = new TreeMap<>();
        former.texts()
                .forEach((path, text) -> FieldPath.parse(path)
                        .filter(place -> comesOver(place.field(), decision))
                        .ifPresent(place -> carried.put(path, text)));
        carried.put(
                CaptureField.CONTINUITY.path(),
                (decision == CarryDecision.CONCLUDED ? Continuity.CONCLUDED : Continuity.CONTINUES).name());
        return carried;
    }

    private static boolean comesOver(CaptureField field, CarryDecision decision) {
        if (field.list() != null) {
            return COUNTED_AGAIN.contains(field);
        }
        boolean ends = decision == CarryDecision.CONCLUDED
                && (field == CaptureField.ONGOING || field == CaptureField.END_DATE);
        return !ends && !OF_ITS_TIME.contains(field);
    }
}
