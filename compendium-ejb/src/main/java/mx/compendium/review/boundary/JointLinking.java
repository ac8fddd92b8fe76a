package mx.compendium.review.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import mx.compendium.audit.boundary.AuditDetails;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.review.JointProgrammeRow;
import mx.compendium.review.LikeReport;
import mx.compendium.review.model.R30Likeness;
import mx.compendium.review.store.JointStore;
import mx.compendium.review.store.LikenessStore;

/** Reports of several institutions on one programme: it counts once, under its coordinator; each keeps its own results. */
@Stateless
public class JointLinking {

    @Inject
    JointStore programmes;

    @Inject
    LikenessStore likenesses;

    @Inject
    AuditDetails details;

    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public List<JointProgrammeRow> programmes(String period) {
        return programmes.of(period);
    }

    /**
     * Makes a joint programme of two reports, or takes the one without into the other's.
     *
     * @param coordinator one of their institutions
     */
    @Audited("joint.link")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public void link(UUID one, UUID other, String coordinator) {
        LikeReport first = report(one);
        LikeReport second = report(other);
        RulesBroken.ifAny(R30Likeness.againstJoint(first, second, coordinator));
        UUID programme = programme(first, second, coordinator);
        programmes.take(programme, one);
        programmes.take(programme, other);
        programmes.coordinate(programme, coordinator);
        details.tell("reports", first.folio() + ' ' + second.folio());
        details.tell("coordinator", coordinator);
    }

    private UUID programme(LikeReport first, LikeReport second, String coordinator) {
        if (first.programme() != null) {
            return first.programme();
        }
        if (second.programme() != null) {
            return second.programme();
        }
        LikeReport leading = first.institution().equals(coordinator) ? first : second;
        return programmes.add(first.period(), leading.name(), coordinator);
    }

    /** Lets a report stand for itself again; a programme of one is none. */
    @Audited("joint.unlink")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public void unlink(UUID report) {
        LikeReport leaving = report(report);
        UUID programme = leaving.programme();
        if (programme == null) {
            throw new RulesBroken(Violation.of("joint.not-linked"));
        }
        if (leaving.sealed()) {
            throw new RulesBroken(Violation.of("report.write.sealed"));
        }
        programmes.leave(report);
        likenesses.forgetJoint(leaving);
        details.tell("report", leaving.folio());
        remain(programme, leaving);
    }

    private void remain(UUID programme, LikeReport left) {
        List<LikeReport> others = programmes.reports(programme);
        if (others.size() < 2) {
            others.forEach(other -> programmes.leave(other.id()));
            programmes.remove(programme);
        } else if (others.stream().noneMatch(other -> other.institution().equals(left.institution()))) {
            coordinated(programme, left, others.get(0));
        }
    }

    private void coordinated(UUID programme, LikeReport left, LikeReport next) {
        boolean led = programmes.of(left.period()).stream()
                .anyMatch(row -> row.id().equals(programme) && row.coordinator().equals(left.institution()));
        if (led) {
            programmes.coordinate(programme, next.institution());
        }
    }

    private LikeReport report(UUID id) {
        return likenesses.locked(id).orElseThrow(() -> new NotFound("report " + id));
    }
}
