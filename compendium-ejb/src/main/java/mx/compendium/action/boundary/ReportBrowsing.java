package mx.compendium.action.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import mx.compendium.action.ReportFilter;
import mx.compendium.action.ReportRow;
import mx.compendium.action.ReportSheet;
import mx.compendium.action.model.ActionReport;
import mx.compendium.action.model.Visibility;
import mx.compendium.action.store.ReportStore;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.Slice;
import org.jspecify.annotations.Nullable;

/** Finds and opens reports, each caller those that are theirs to see. */
@Stateless
public class ReportBrowsing {

    @Inject
    Identifying identifying;

    @Inject
    ReportStore reports;

    /**
     * Reports in the order of their folios, those without one last.
     *
     * @param cursor of the slice before, null for the first
     * @param limit how many, at least 1; more than {@link Slice#MOST} is cut
     */
    @RolesAllowed({
        RoleNames.FOCAL_POINT,
        RoleNames.INSTITUTION_HEAD,
        RoleNames.REVIEWER,
        RoleNames.ADMINISTRATOR,
        RoleNames.EXECUTIVE
    })
    public Slice<ReportRow> find(ReportFilter filter, @Nullable String cursor, int limit) {
        return reports.find(filter, visibility(), cursor, Math.max(1, Math.min(limit, Slice.MOST)));
    }

    /** Everything a report says; what is absent and what is not the caller's to see are refused alike. */
    @Audited(value = "report.read", reading = true)
    @RolesAllowed({
        RoleNames.FOCAL_POINT,
        RoleNames.INSTITUTION_HEAD,
        RoleNames.REVIEWER,
        RoleNames.ADMINISTRATOR,
        RoleNames.EXECUTIVE
    })
    public ReportSheet sheet(UUID id) {
        Visibility visibility = visibility();
        ReportRow row = reports.row(id, visibility)
                .filter(found -> visibility.showsContentIn(found.state()))
                .orElseThrow(() -> new NotFound("report " + id));
        ActionReport report = reports.report(id);
        ReportSheet sheet = report.sheet(row, reports.names(report));
        return visibility.showsReservedEvidence() ? sheet : sheet.withoutReservedEvidence();
    }

    private Visibility visibility() {
        return Visibility.of(identifying.caller());
    }
}
