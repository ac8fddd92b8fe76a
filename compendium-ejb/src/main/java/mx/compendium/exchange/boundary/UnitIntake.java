package mx.compendium.exchange.boundary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.compendium.action.FoliatedReport;
import mx.compendium.action.TakenOver;
import mx.compendium.action.boundary.EditionTaking;
import mx.compendium.action.boundary.IntakeSession;
import mx.compendium.action.boundary.ReportIntake;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.exchange.model.R47UnitRows.Standing;
import mx.compendium.kernel.NotFound;
import mx.compendium.period.PeriodRow;
import org.jspecify.annotations.Nullable;

/** Institutions of one period, as the unit brings their reports: drafts of an open one, accepted reports of a former edition. */
final class UnitIntake {

    private final PeriodRow period;
    private final Map<String, InstitutionRow> institutions;
    private final ReportIntake drafts;
    private final EditionTaking edition;
    private final Map<String, Standing> standings = new HashMap<>();

    /** @param institutions as they were called on the last day covered */
    UnitIntake(PeriodRow period, List<InstitutionRow> institutions, ReportIntake drafts, EditionTaking edition) {
        this.period = period;
        this.institutions = institutions.stream().collect(Collectors.toMap(InstitutionRow::code, Function.identity()));
        this.drafts = drafts;
        this.edition = edition;
    }

    boolean takenOver() {
        return period.terms().takenOver();
    }

    boolean givenToAnother(String folio, @Nullable UUID report) {
        return takenOver() && edition.givenToAnother(folio, report);
    }

    Standing standing(String institution) {
        return standings.computeIfAbsent(institution, this::stands);
    }

    private Standing stands(String code) {
        InstitutionRow institution = institutions.get(code);
        if (institution == null || institution.endedBefore(period.coverageStart())) {
            return Standing.ENDED;
        }
        return takenOver() || drafts.invites(period.code(), code) ? Standing.TAKES_PART : Standing.NOT_INVITED;
    }

    IntakeSession open(String institution) {
        return takenOver() ? edition.open(period, row(institution)) : drafts.open(period.code(), institution);
    }

    /** As {@link #open}, and nobody else writes these reports until the transaction ends. */
    IntakeSession openAlone(String institution) {
        return takenOver() ? edition.openAlone(period, row(institution)) : drafts.openAlone(period.code(), institution);
    }

    private InstitutionRow row(String code) {
        InstitutionRow institution = institutions.get(code);
        if (institution == null) {
            throw new NotFound("institution " + code);
        }
        return institution;
    }

    /** What was just written of a former edition is accepted; drafts stay drafts. */
    void taken(TakenOver over, String institution, List<FoliatedReport> reports) {
        if (takenOver()) {
            edition.accept(over, institution, reports);
        }
    }

    PeriodRow period() {
        return period;
    }
}
