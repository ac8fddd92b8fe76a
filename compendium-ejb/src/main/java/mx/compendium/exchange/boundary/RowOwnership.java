package mx.compendium.exchange.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.compendium.action.TakenOver;
import mx.compendium.action.boundary.EditionTaking;
import mx.compendium.action.boundary.ReportIntake;
import mx.compendium.audit.Actor;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.exchange.Wording;
import mx.compendium.exchange.model.R35SameRow;
import mx.compendium.exchange.model.Vocabulary;
import mx.compendium.exchange.store.ImportStore.Job;
import mx.compendium.exchange.store.RowStore;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.boundary.EditionParticipants;

/** Tells whose the rows of a workbook are: its institution's, or each its own when the unit sends it. */
@Dependent
class RowOwnership {

    private final ReportIntake intake;
    private final EditionTaking edition;
    private final EditionParticipants participants;
    private final CatalogueReading catalogues;
    private final Vocabularies vocabularies;
    private final RowStore rows;

    @Inject
    RowOwnership(
            ReportIntake intake,
            EditionTaking edition,
            EditionParticipants participants,
            CatalogueReading catalogues,
            Vocabularies vocabularies,
            RowStore rows) {
        this.intake = intake;
        this.edition = edition;
        this.participants = participants;
        this.catalogues = catalogues;
        this.vocabularies = vocabularies;
        this.rows = rows;
    }

    Vocabulary vocabulary(Job job, Wording words) {
        return job.institution() == null
                ? vocabularies.ofUnit(participants.period(job.period()).coverageEnd(), words)
                : vocabularies.of(job.institution(), words);
    }

    RowOwners owners(Job job, Vocabulary vocabulary, R35SameRow known) {
        return job.institution() == null
                ? new UnitRows(unit(job), vocabulary, known)
                : new OwnRows(intake.open(job.period(), job.institution()));
    }

    /** Nobody else writes what is taken here until the transaction ends. */
    RowTaking taking(Job job, String sha256, Actor actor) {
        if (job.institution() != null) {
            return new OwnTaking(intake.openAlone(job.period(), job.institution()), job.sentBy(), actor);
        }
        List<String> institutions = rows.institutions(job.id());
        participants.takePart(job.period(), Set.copyOf(institutions));
        UnitIntake unit = unit(job);
        Set<String> kept = new HashSet<>(rows.folios(job.id()));
        return new UnitTaking(unit, new TakenOver(unit.period(), kept, sha256, job.sentBy(), actor), institutions);
    }

    private UnitIntake unit(Job job) {
        PeriodRow period = participants.period(job.period());
        return new UnitIntake(period, catalogues.institutionsOn(period.coverageEnd()), intake, edition);
    }
}
