package mx.compendium.exchange.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.compendium.action.HeldReport;
import mx.compendium.action.boundary.ReportIntake;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.exchange.Wording;
import mx.compendium.exchange.gateway.TemplateWorkbook;
import mx.compendium.exchange.model.Vocabulary;
import mx.compendium.exchange.model.WorkbookMark;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.period.boundary.EditionParticipants;
import org.jspecify.annotations.Nullable;

/** Hands out the workbook in which an institution, or the unit for many of them, writes reports. */
@Stateless
public class WorkbookTemplates {

    @Inject
    Identifying identifying;

    @Inject
    ReportIntake intake;

    @Inject
    EditionParticipants editions;

    @Inject
    CatalogueReading catalogues;

    @Inject
    Vocabularies vocabularies;

    @Inject
    DatabaseClock clock;

    /** Writes the template for a period: of the caller's institution with what it has in hand, or the unit's. */
    @Audited(value = "import.template", reading = true)
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.ADMINISTRATOR})
    public void write(String period, Wording words, OutputStream out) {
        String institution = Senders.institution(identifying.caller());
        if (institution == null) {
            editions.demandTaking(period);
            Vocabulary vocabulary = vocabularies.ofUnit(editions.period(period).coverageEnd(), words);
            write(new TemplateWorkbook(vocabulary, words), period, null, List.of(), out);
        } else {
            intake.demandWritable(period, institution);
            List<HeldReport> held = intake.held(period, institution);
            write(new TemplateWorkbook(vocabularies.of(institution, words), words), period, institution, held, out);
        }
    }

    private void write(
            TemplateWorkbook template,
            String period,
            @Nullable String institution,
            List<HeldReport> held,
            OutputStream out) {
        Instant now = clock.now();
        String whose = institution == null ? WorkbookMark.UNIT : institution;
        WorkbookMark mark = new WorkbookMark(period, whose, UUID.randomUUID(), now);
        try {
            template.write(mark, Senders.name(catalogues, institution), Senders.moment(now), held, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
