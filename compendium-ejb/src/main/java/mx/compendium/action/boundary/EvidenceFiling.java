package mx.compendium.action.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;
import mx.compendium.action.ArrivedFile;
import mx.compendium.action.EvidenceFileRow;
import mx.compendium.action.EvidenceLabel;
import mx.compendium.action.EvidenceRoom;
import mx.compendium.action.gateway.EvidenceInspection;
import mx.compendium.action.gateway.EvidenceSettings;
import mx.compendium.action.gateway.EvidenceShelf;
import mx.compendium.action.model.Captured;
import mx.compendium.action.model.R44EvidenceFile;
import mx.compendium.action.model.R45EvidenceRoom;
import mx.compendium.action.store.CaptureStore;
import mx.compendium.action.store.EvidenceStore;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.Caller;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import org.jspecify.annotations.Nullable;

/**
 * An institution hands in files for a report it writes. Receiving takes as long as the sender's line does and holds no
 * transaction; keeping is short and all or nothing.
 */
@Stateless
public class EvidenceFiling {

    /** Minutes after which what no text names gives way to what is handed in now. */
    private static final int GIVES_WAY = 60;

    @Inject
    Identifying identifying;

    @Inject
    CaptureStore captures;

    @Inject
    EvidenceStore evidence;

    @Inject
    EvidenceShelf shelf;

    @Inject
    EvidenceInspection inspection;

    @Inject
    EvidenceSettings settings;

    @Inject
    AuditDetails details;

    /** How much the caller's institution may still hand in with a report. */
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD})
    @Audited(value = "evidence.room", reading = true)
    public EvidenceRoom room(UUID report) {
        Captured captured = own(captures.read(report).orElse(null), report);
        long kept = evidence.kept(captured.period(), captured.institution());
        return new EvidenceRoom(settings.largest(), settings.room(), kept);
    }

    /**
     * Takes in what is sent and looks into it; it belongs to nothing until it is kept.
     *
     * @throws IOException when the sender stops in the middle; then nothing is left of it
     */
    @RolesAllowed(RoleNames.FOCAL_POINT)
    @Audited(value = "evidence.receive", reading = true)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ArrivedFile receive(UUID report, EvidenceLabel label, InputStream body) throws IOException {
        Captured captured = own(captures.read(report).orElse(null), report);
        RulesBroken.ifAny(captured.writable().againstWriting());
        RulesBroken.ifAny(R44EvidenceFile.against(label));
        Path arrived = shelf.receive(body);
        try {
            return inspection.inspect(arrived, R44EvidenceFile.name(label.fileName()));
        } catch (RuntimeException refused) {
            shelf.forget(arrived);
            throw refused;
        }
    }

    /** Keeps what was received with the report. */
    @RolesAllowed(RoleNames.FOCAL_POINT)
    @Audited("evidence.keep")
    public EvidenceFileRow keep(UUID report, ArrivedFile arrived) {
        Caller caller = identifying.caller();
        Captured captured = own(captures.locked(report).orElse(null), report);
        RulesBroken.ifAny(captured.writable().againstWriting());
        makeRoom(captured, arrived.size());
        EvidenceFileRow file = new EvidenceFileRow(
                UUID.randomUUID().toString(),
                arrived.fileName(),
                arrived.mediaType(),
                arrived.size(),
                arrived.sha256());
        evidence.add(report, file, caller.personId());
        shelf.keep(arrived.path(), file.id());
        details.tell("file", file.id());
        details.tell("name", file.fileName());
        details.tell("size", Long.toString(file.size()));
        details.tell("sha256", file.sha256());
        return file;
    }

    /** Removes what was received, when it was not kept. */
    @RolesAllowed(RoleNames.FOCAL_POINT)
    public void forget(ArrivedFile arrived) {
        shelf.forget(arrived.path());
    }

    private void makeRoom(Captured report, long size) {
        evidence.inTurn(report.period(), report.institution());
        if (evidence.kept(report.period(), report.institution()) + size > settings.room()) {
            evidence.dropUnnamed(report.period(), report.institution(), GIVES_WAY);
        }
        long kept = evidence.kept(report.period(), report.institution());
        RulesBroken.ifAny(R45EvidenceRoom.againstRoom(size, kept, settings.room()));
    }

    private Captured own(@Nullable Captured report, UUID id) {
        if (report == null || !report.institution().equals(identifying.caller().institution())) {
            throw new NotFound("report " + id);
        }
        return report;
    }
}
