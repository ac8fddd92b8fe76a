package mx.compendium.review.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.review.LikePair;
import mx.compendium.review.LikeReport;
import mx.compendium.review.LikenessVerdict;
import mx.compendium.review.model.R30Likeness;
import mx.compendium.review.store.LikenessStore;
import org.jspecify.annotations.Nullable;

/** The unit decides about reports that look alike, across institutions and years. */
@Stateless
public class Likening {

    @Inject
    Identifying identifying;

    @Inject
    LikenessStore likenesses;

    @Inject
    JointLinking joining;

    @Inject
    AuditDetails details;

    /** Pairs nobody has decided about, the most alike first. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public List<LikePair> pairs(String period) {
        return likenesses.pairs(period);
    }

    /**
     * Says what two reports are to each other; it is remembered for their lineages and not asked again.
     *
     * @param one the newer, when they are of different periods
     * @param coordinator of the joint programme; null for another verdict
     */
    @Audited("likeness.decide")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public void decide(UUID one, UUID other, LikenessVerdict verdict, String reason, @Nullable String coordinator) {
        LikeReport newer = report(one);
        LikeReport older = report(other);
        RulesBroken.ifAny(R30Likeness.against(newer, older, verdict, reason, coordinator));
        details.tell("reports", newer.folio() + ' ' + older.folio());
        details.tell("verdict", verdict.name());
        details.tell("reason", reason);
        likenesses.remember(newer, older, verdict, reason, identifying.caller().personId());
        if (verdict == LikenessVerdict.SAME && newer.institution().equals(older.institution())) {
            continues(newer, older);
        }
        if (verdict == LikenessVerdict.JOINT) {
            joining.link(one, other, coordinator == null ? "" : coordinator);
        }
    }

    private void continues(LikeReport newer, LikeReport older) {
        if (newer.sealed()) {
            throw new RulesBroken(Violation.of("report.write.sealed"));
        }
        if (likenesses.reports(newer, older.lineage())) {
            throw new RulesBroken(Violation.of("likeness.continued-already"));
        }
        likenesses.join(newer, older.lineage());
    }

    private LikeReport report(UUID id) {
        return likenesses.locked(id).orElseThrow(() -> new NotFound("report " + id));
    }
}
