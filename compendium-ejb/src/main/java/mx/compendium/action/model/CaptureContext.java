package mx.compendium.action.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import mx.compendium.action.MeasurementRow;

/**
 * What a report is read against.
 *
 * @param institution whose report it is
 * @param institutions codes that may be named as co-responsible
 * @param states INEGI codes
 * @param files handed in for the report
 * @param formerTotals last period's measurements of the same action, by {@link #key}
 * @param takenOver whether it was published in a former edition and is read as such
 */
public record CaptureContext(
        LocalDate coverageStart,
        LocalDate coverageEnd,
        String institution,
        Set<String> institutions,
        Set<String> states,
        EvidenceFiles files,
        Map<String, Long> formerTotals,
        boolean takenOver) {

    public CaptureContext {
        institutions = Set.copyOf(institutions);
        states = Set.copyOf(states);
        formerTotals = Map.copyOf(formerTotals);
    }

    /** What a report that is captured here is read against. */
    public CaptureContext(
            LocalDate coverageStart,
            LocalDate coverageEnd,
            String institution,
            Set<String> institutions,
            Set<String> states,
            EvidenceFiles files,
            Map<String, Long> formerTotals) {
        this(coverageStart, coverageEnd, institution, institutions, states, files, formerTotals, false);
    }

    /** The same for reports of a former edition. */
    public CaptureContext asTakenOver() {
        return new CaptureContext(
                coverageStart, coverageEnd, institution, institutions, states, files, formerTotals, true);
    }

    /** The same for another report of the institution. */
    public CaptureContext of(EvidenceFiles itsFiles, Map<String, Long> itsFormerTotals) {
        return new CaptureContext(
                coverageStart, coverageEnd, institution, institutions, states, itsFiles, itsFormerTotals, takenOver);
    }

    /** By what a measurement is recognised from period to period: unit and reach. */
    public static String key(String unit, String reach) {
        return PlainWords.of(unit) + "/" + reach;
    }

    static String key(MeasurementRow measurement) {
        return key(measurement.unit(), measurement.reach().name());
    }
}
