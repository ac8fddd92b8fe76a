package mx.compendium.narrative.boundary;

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
import mx.compendium.narrative.NarrativeComment;
import mx.compendium.narrative.NarrativePlace;
import mx.compendium.narrative.model.CommentRules;
import mx.compendium.narrative.store.CommentStore;
import mx.compendium.narrative.store.NarrativeStore;

/** The unit talks about places of a text; what is said is answered and resolved, until publication. */
@Stateless
public class NarrativeCommenting {

    @Inject
    NarrativeStore store;

    @Inject
    CommentStore comments;

    @Inject
    Identifying identifying;

    @Inject
    AuditDetails details;

    /** Those of a section, the oldest first. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public List<NarrativeComment> list(NarrativePlace place) {
        store.words(place.period());
        return comments.of(place);
    }

    /**
     * Says something about a place of the text.
     *
     * @param quote words of the text it is pinned to; empty for the whole section
     */
    @Audited("narrative.comment")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public UUID comment(NarrativePlace place, String quote, String text) {
        may(place);
        RulesBroken.ifAny(CommentRules.against(quote, text));
        UUID id = comments.add(
                place, quote.strip(), text.strip(), identifying.caller().personId());
        details.tell("comment", id.toString());
        return id;
    }

    @Audited("narrative.answer")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public void answer(NarrativePlace place, UUID comment, String text) {
        may(place, comment);
        RulesBroken.ifAny(CommentRules.against("", text));
        comments.answer(place, comment, text.strip(), identifying.caller().personId());
    }

    @Audited("narrative.resolve")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public void resolve(NarrativePlace place, UUID comment) {
        may(place, comment);
        comments.resolve(comment, identifying.caller().personId());
    }

    /** Takes the resolution back. */
    @Audited("narrative.reopen")
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR})
    public void reopen(NarrativePlace place, UUID comment) {
        may(place, comment);
        comments.reopen(comment);
    }

    private void may(NarrativePlace place, UUID comment) {
        may(place);
        if (comments.place(comment).filter(place::equals).isEmpty()) {
            throw new NotFound("comment " + comment + " of " + place);
        }
        details.tell("comment", comment.toString());
    }

    private void may(NarrativePlace place) {
        store.lock(place);
    }
}
