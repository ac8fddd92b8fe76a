package mx.compendium.period.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.PeriodState;
import mx.compendium.period.model.Participation;
import mx.compendium.period.model.ReportingPeriod;
import mx.compendium.period.store.PeriodStore;

/**
 * Who takes part in a period whose actions the unit brings itself. It stands behind a door that has decided that the caller
 * may.
 */
@Dependent
public class EditionParticipants {

    private final PeriodStore periods;
    private final CatalogueReading catalogues;

    @Inject
    EditionParticipants(PeriodStore periods, CatalogueReading catalogues) {
        this.periods = periods;
        this.catalogues = catalogues;
    }

    /** The period as it stands; what does not exist is not found. */
    public PeriodRow period(String code) {
        return find(code).row(periods.participations(code).size());
    }

    /**
     * Refuses when the unit cannot bring actions into a period now: one that is captured must be open, one that is taken over
     * not sealed yet.
     */
    public void demandTaking(String code) {
        againstTaking(find(code));
    }

    private static void againstTaking(ReportingPeriod period) {
        boolean takenOver = period.terms().takenOver();
        if (takenOver && period.sealed()) {
            throw new RulesBroken(Violation.of("workbook.unit.edition-sealed"));
        }
        if (!takenOver && period.state() != PeriodState.OPEN) {
            throw new RulesBroken(Violation.of("workbook.unit.period-not-open"));
        }
    }

    /**
     * The institutions of an edition taken over take part in it under the names they had on its last day, and nobody seals it
     * meanwhile. To an open period they were invited, and it is not held up.
     */
    public void takePart(String code, Set<String> institutions) {
        ReportingPeriod period = find(code);
        againstTaking(period);
        if (period.terms().takenOver()) {
            againstTaking(periods.findLocked(code).orElseThrow(() -> new NotFound("period " + code)));
            add(period, institutions);
        }
    }

    private void add(ReportingPeriod period, Set<String> institutions) {
        catalogues.institutionsOn(period.terms().coverageEnd()).stream()
                .filter(institution -> institutions.contains(institution.code()))
                .filter(institution ->
                        periods.participation(period.code(), institution.code()).isEmpty())
                .forEach(institution -> periods.add(new Participation(period.code(), institution)));
        periods.flush();
    }

    private ReportingPeriod find(String code) {
        return periods.find(code).orElseThrow(() -> new NotFound("period " + code));
    }
}
