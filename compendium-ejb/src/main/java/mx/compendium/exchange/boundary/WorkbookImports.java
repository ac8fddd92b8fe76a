package mx.compendium.exchange.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mx.compendium.action.boundary.ReportIntake;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.AuditWriting;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.exchange.Finding;
import mx.compendium.exchange.ImportDecided;
import mx.compendium.exchange.ImportMode;
import mx.compendium.exchange.ImportReceived;
import mx.compendium.exchange.ImportSheet;
import mx.compendium.exchange.ImportState;
import mx.compendium.exchange.Wording;
import mx.compendium.exchange.gateway.AnnotatedWorkbook;
import mx.compendium.exchange.gateway.PackageCheck;
import mx.compendium.exchange.gateway.Uploads;
import mx.compendium.exchange.gateway.Uploads.Stored;
import mx.compendium.exchange.model.R36Deciding;
import mx.compendium.exchange.model.WorkbookMark;
import mx.compendium.exchange.store.ImportStore;
import mx.compendium.exchange.store.ImportStore.Job;
import mx.compendium.exchange.store.ImportStore.Received;
import mx.compendium.exchange.store.RowStore;
import mx.compendium.identity.Caller;
import mx.compendium.identity.Role;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.period.boundary.EditionParticipants;
import org.jspecify.annotations.Nullable;

/**
 * An institution, or the unit for many of them, sends a workbook in, sees what it would do, and decides; what is written is
 * written in the background.
 */
@Stateless
public class WorkbookImports {

    /** The most bytes a workbook may have. */
    public static final long LARGEST_FILE = PackageCheck.LARGEST_FILE;

    private static final int MOST_LISTED = 20;
    private static final int LONGEST_NAME = 250;

    @Inject
    Identifying identifying;

    @Inject
    ReportIntake intake;

    @Inject
    EditionParticipants editions;

    @Inject
    CatalogueReading catalogues;

    @Inject
    RowOwnership ownership;

    @Inject
    Uploads uploads;

    @Inject
    ImportStore imports;

    @Inject
    RowStore rows;

    @Inject
    AuditDetails details;

    @Inject
    AuditWriting trail;

    @Inject
    Event<ImportReceived> received;

    @Inject
    Event<ImportDecided> decided;

    /**
     * Takes a workbook in, to be checked in the background. What is no template of this sender for this period is
     * refused at once.
     *
     * @param fileName as its sender calls it; only shown
     * @throws RulesBroken {@code workbook.file.…}
     */
    @Audited("import.receive")
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.ADMINISTRATOR})
    public UUID receive(String period, String fileName, InputStream content, Wording words) {
        Caller caller = identifying.caller();
        String institution = Senders.institution(caller);
        demandWritable(period, institution);
        Stored stored = uploads.put(content);
        WorkbookMark mark = mark(stored, period, institution);
        Received job = new Received(
                UUID.randomUUID(),
                fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName,
                stored.size(),
                stored.sha256(),
                stored.name(),
                mark,
                caller.personId(),
                caller.name());
        imports.add(job);
        details.tell("import", job.id().toString());
        details.tell("file", job.fileName());
        details.tell("sha256", stored.sha256());
        received.fire(new ImportReceived(job.id(), words));
        return job.id();
    }

    private void demandWritable(String period, @Nullable String institution) {
        if (institution == null) {
            editions.demandTaking(period);
        } else {
            intake.demandWritable(period, institution);
        }
    }

    private WorkbookMark mark(Stored stored, String period, @Nullable String institution) {
        Path file = uploads.place(stored.name());
        try {
            PackageCheck.of(file);
            return TemplateMarks.demanded(file, period, institution);
        } catch (RuntimeException refused) {
            uploads.remove(stored.name());
            throw refused;
        }
    }

    /** A workbook of the caller's institution, or of the unit. */
    @Audited(value = "import.find", reading = true)
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD, RoleNames.ADMINISTRATOR})
    public ImportSheet find(UUID id) {
        return own(id);
    }

    /** The latest workbooks of the caller's institution in a period; none for whoever has no institution. */
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD, RoleNames.ADMINISTRATOR})
    public List<ImportSheet> list(String period) {
        Caller caller = identifying.caller();
        return acts(caller) ? imports.of(period, caller.institution(), MOST_LISTED) : List.of();
    }

    /** What was found in a workbook, in its order, from one place on. */
    @Audited(value = "import.findings", reading = true)
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD, RoleNames.ADMINISTRATOR})
    public List<Finding> findings(UUID id, int from, int most) {
        own(id);
        return rows.findings(id, from, most);
    }

    /** Decides what of a checked workbook is written; a second decision is refused. */
    @Audited("import.decide")
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.ADMINISTRATOR})
    public void decide(UUID id, ImportMode mode) {
        ImportSheet sheet = own(id);
        RulesBroken.ifAny(R36Deciding.against(sheet, mode));
        demandWritable(sheet.period(), sheet.institution());
        if (!imports.step(id, ImportState.CHECKED, ImportState.WRITING)) {
            RulesBroken.ifAny(R36Deciding.decidedAlready());
        }
        imports.decide(id, mode);
        details.tell("mode", mode.name());
        details.tell("rows", String.valueOf(sheet.tally().valid()));
        decided.fire(new ImportDecided(id, trail.actor()));
    }

    /** Writes the workbook as it was sent, with what was found in it. */
    @Audited(value = "import.annotated", reading = true)
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD, RoleNames.ADMINISTRATOR})
    public void annotated(UUID id, Wording words, OutputStream out) {
        ImportSheet sheet = own(id);
        Job job = imports.job(id).orElseThrow();
        Path sent = uploads.place(job.storedAs());
        if (!Files.isRegularFile(sent)) {
            throw new NotFound("import " + id);
        }
        try {
            new AnnotatedWorkbook(ownership.vocabulary(job, words), words, new JobFindings(rows, id))
                    .write(
                            sent,
                            job.mark(),
                            Senders.name(catalogues, sheet.institution()),
                            Senders.moment(job.issuedAt()),
                            out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ImportSheet own(UUID id) {
        Caller caller = identifying.caller();
        return imports.find(id)
                .filter(sheet -> acts(caller) && Objects.equals(sheet.institution(), caller.institution()))
                .orElseThrow(() -> new NotFound("import " + id));
    }

    /** Whether somebody acts for an institution, or for the unit. */
    private static boolean acts(Caller caller) {
        return caller.institution() != null || caller.is(Role.ADMINISTRATOR);
    }
}
