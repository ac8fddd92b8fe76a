package mx.compendium.action.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import mx.compendium.action.EvidenceFileRow;
import mx.compendium.action.OpenedFile;
import mx.compendium.action.gateway.EvidenceShelf;
import mx.compendium.action.model.Visibility;
import mx.compendium.action.store.EvidenceStore;
import mx.compendium.action.store.EvidenceStore.Standing;
import mx.compendium.action.store.ReportStore;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.Caller;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;

/**
 * Hands files of evidence to those who may see them: the institution its own, the unit those that were delivered, and
 * nobody else, whether they may be published or not.
 */
@Stateless
public class EvidenceOpening {

    @Inject
    Identifying identifying;

    @Inject
    ReportStore reports;

    @Inject
    EvidenceStore evidence;

    @Inject
    EvidenceShelf shelf;

    /** The files of a report the caller may see; what is absent and what is not theirs are refused alike. */
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD, RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    @Audited(value = "evidence.list", reading = true)
    public List<EvidenceFileRow> files(UUID report) {
        Visibility visibility = Visibility.of(identifying.caller());
        boolean shown = reports.row(report, visibility)
                .filter(row -> visibility.showsContentIn(row.state()))
                .isPresent();
        if (!shown) {
            throw new NotFound("report " + report);
        }
        return evidence.standing(report).stream()
                .filter(seenBy(identifying.caller()))
                .map(Standing::row)
                .toList();
    }

    /** One file with its bytes. */
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD, RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    @Audited(value = "evidence.open", reading = true)
    public OpenedFile open(UUID report, String file) {
        return evidence.standing(report, file)
                .filter(seenBy(identifying.caller()))
                .map(Standing::row)
                .map(row -> new OpenedFile(row, shelf.place(row.id())))
                .orElseThrow(() -> new NotFound("evidence " + file));
    }

    private static Predicate<Standing> seenBy(Caller caller) {
        return found ->
                caller.ofUnit() ? found.delivered() : found.institution().equals(caller.institution());
    }
}
