package mx.compendium.statistics.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.period.PeriodRow;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.statistics.CitedTotalDraft;
import mx.compendium.statistics.CitedTotalRow;
import mx.compendium.statistics.model.R48CitedTotals;
import mx.compendium.statistics.store.CitedTotalStore;
import org.jspecify.annotations.Nullable;

/** Keeps totals of editions of which nothing else is known, each with where it was published. */
@Stateless
public class CitingTotals {

    @Inject
    CitedTotalStore totals;

    @Inject
    PeriodAdministration periods;

    @Inject
    Identifying identifying;

    @Inject
    AuditDetails details;

    /** All that stand, the latest edition first. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public List<CitedTotalRow> list() {
        return totals.standing();
    }

    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public CitedTotalRow find(UUID id) {
        return totals.find(id).orElseThrow(() -> new NotFound("cited total " + id));
    }

    /** Codes of the figures of which a total may be cited. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public List<String> figures() {
        return R48CitedTotals.figures();
    }

    @Audited("total.cite")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void cite(CitedTotalDraft draft) {
        totals.lock();
        RulesBroken.ifAny(R48CitedTotals.against(draft, periods.list(), said(null)));
        details.tell("total", told(draft));
        totals.add(draft, identifying.caller().personId());
    }

    /**
     * Cites many at once, or none and refuses with everything that stands against any of them.
     *
     * @param drafts by the number of their row
     */
    @Audited("total.cite-all")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void citeAll(Map<Integer, CitedTotalDraft> drafts) {
        totals.lock();
        List<PeriodRow> held = periods.list();
        List<CitedTotalDraft> standing = new ArrayList<>(said(null));
        List<Violation> found = new ArrayList<>();
        drafts.forEach((row, draft) -> {
            R48CitedTotals.against(draft, held, standing)
                    .forEach(one -> found.add(Violation.of("cited.row-refused", row, one)));
            standing.add(draft);
        });
        if (drafts.isEmpty()) {
            found.add(Violation.of("cited.sheet-empty"));
        }
        RulesBroken.ifAny(found);
        drafts.forEach((row, draft) -> {
            details.tell("total:" + row, told(draft));
            totals.add(draft, identifying.caller().personId());
        });
    }

    /** Puts another in the place of one that stands: nothing of either is lost. */
    @Audited("total.correct")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void correct(UUID id, CitedTotalDraft draft, String reason) {
        totals.lock();
        CitedTotalRow standing = find(id);
        List<Violation> found = new ArrayList<>(R48CitedTotals.against(draft, periods.list(), said(id)));
        found.addAll(againstBlank(reason));
        RulesBroken.ifAny(found);
        details.changed("total", told(standing.said()), told(draft));
        details.tell("reason", reason.strip());
        UUID by = identifying.caller().personId();
        totals.end(id, by, reason.strip());
        totals.add(draft, by);
    }

    @Audited("total.remove")
    @RolesAllowed(RoleNames.ADMINISTRATOR)
    public void remove(UUID id, String reason) {
        totals.lock();
        CitedTotalRow standing = find(id);
        RulesBroken.ifAny(againstBlank(reason));
        details.changed("total", told(standing.said()), "");
        details.tell("reason", reason.strip());
        totals.end(id, identifying.caller().personId(), reason.strip());
    }

    private List<CitedTotalDraft> said(@Nullable UUID without) {
        return totals.standing().stream()
                .filter(row -> !row.id().equals(without))
                .map(CitedTotalRow::said)
                .toList();
    }

    private static List<Violation> againstBlank(String reason) {
        return reason.isBlank() ? List.of(Violation.at("reason", "cited.reason-missing")) : List.of();
    }

    private static String told(CitedTotalDraft said) {
        return "%s (%s/%s) %s = %d [%s]"
                .formatted(
                        said.edition(),
                        said.coverageStart(),
                        said.coverageEnd(),
                        said.figure(),
                        said.value(),
                        said.citation().text());
    }
}
