package mx.compendium.verifier.figure;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.compendium.verifier.data.Action;
import mx.compendium.verifier.data.Edition;
import mx.compendium.verifier.data.Measurement;

/** Measurements of featured actions as they were reported: {@code measurement.<folio>.<n>.…}. */
final class MeasurementFigures implements FigureFamily {

    private static final Pattern CODE = Pattern.compile("measurement\\.(.+)\\.([0-9]+)\\.([a-z-]+)");

    private final Edition edition;

    MeasurementFigures(Edition edition) {
        this.edition = edition;
    }

    @Override
    public OptionalLong count(String code) {
        if (code.equals("measurements.outside-period")) {
            return OptionalLong.of(edition.measurements().values().stream()
                    .filter(measurement -> !measurement.within(edition.period()))
                    .count());
        }
        Matcher parts = CODE.matcher(code);
        return parts.matches() ? part(parts.group(1), parts.group(2), parts.group(3)) : OptionalLong.empty();
    }

    private OptionalLong part(String folio, String number, String part) {
        Action action = edition.actions().get(folio);
        Measurement measurement = edition.measurements().get(folio + "/" + number);
        if (action == null || !action.featured() || measurement == null) {
            return OptionalLong.empty();
        }
        if (part.equals("total")) {
            return measurement.total();
        }
        return measurement.partsSum()
                ? measurement.parts().getOrDefault(part, OptionalLong.empty())
                : OptionalLong.empty();
    }
}
