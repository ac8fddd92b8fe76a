package mx.compendium.action.model;

import java.util.HashSet;
import mx.compendium.action.CaptureField;
import mx.compendium.action.FieldPath;
import mx.compendium.kernel.spanish.R17WrittenNumbers;
import mx.compendium.kernel.spanish.R18WrittenDates;

/** Whether two texts of one field say the same: «20 053» and «20,053» do, and so do two orders of the same choices. */
final class SameMeaning {

    private SameMeaning() {}

    static boolean of(String path, String one, String other) {
        return one.equals(other)
                || FieldPath.parse(path)
                        .map(place -> place.warning() == null
                                ? of(place.field(), one.strip(), other.strip())
                                : one.strip().equals(other.strip()))
                        .orElse(false);
    }

    private static boolean of(CaptureField field, String one, String other) {
        return one.equals(other)
                || switch (field.form()) {
                    case DAY ->
                        bothRead(one, other) && R18WrittenDates.read(one).equals(R18WrittenDates.read(other));
                    case COUNT ->
                        R17WrittenNumbers.read(one).isPresent()
                                && R17WrittenNumbers.read(one).equals(R17WrittenNumbers.read(other));
                    case CHOICES ->
                        new HashSet<>(CapturedFields.values(one, field))
                                .equals(new HashSet<>(CapturedFields.values(other, field)));
                    case ENTRIES -> CapturedFields.values(one, field).equals(CapturedFields.values(other, field));
                    case PROSE -> lines(one).equals(lines(other));
                    default -> false;
                };
    }

    private static boolean bothRead(String one, String other) {
        return R18WrittenDates.read(one).isPresent()
                && R18WrittenDates.read(other).isPresent();
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
