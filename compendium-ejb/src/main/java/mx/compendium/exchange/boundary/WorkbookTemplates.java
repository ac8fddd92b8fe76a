package mx.compendium.exchange.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import mx.compendium.action.boundary.ReportIntake;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.exchange.Wording;
import mx.compendium.exchange.gateway.TemplateWorkbook;
import mx.compendium.exchange.model.WorkbookMark;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.store.DatabaseClock;

/** Hands an institution the workbook in which it writes its reports. */
@Stateless
public class WorkbookTemplates {

    @Inject
    Identifying identifying;

    @Inject
    ReportIntake intake;

    @Inject
    CatalogueReading catalogues;

    @Inject
    Vocabularies vocabularies;

    @Inject
    DatabaseClock clock;

    /** Writes the caller's institution's template for a period, with what it has in hand. */
    @Audited(value = "import.template", reading = true)
    @RolesAllowed(RoleNames.FOCAL_POINT)
    public void write(String period, Wording words, OutputStream out) {
        String institution = Senders.institution(identifying.caller());
        intake.demandWritable(period, institution);
        Instant now = clock.now();
        WorkbookMark mark = new WorkbookMark(period, institution, UUID.randomUUID(), now);
        try {
            new TemplateWorkbook(vocabularies.of(institution, words), words)
                    .write(
                            mark,
                            Senders.name(catalogues, institution),
                            Senders.moment(now),
                            intake.held(period, institution),
                            out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
