package mx.compendium.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.identity.Caller;
import mx.compendium.identity.Role;
import mx.compendium.identity.boundary.Identifying;
import mx.compendium.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** The person signed in, as the frame shows them. */
@Named
@RequestScoped
public class Person {

    /** The first role held decides the landing page and the word under the name. */
    private static final List<Role> PRECEDENCE = List.of(
            Role.ADMINISTRATOR, Role.REVIEWER, Role.EXECUTIVE, Role.AUDITOR, Role.INSTITUTION_HEAD, Role.FOCAL_POINT);

    @Inject
    Asked asked;

    @EJB
    Identifying identifying;

    @EJB
    CatalogueReading catalogues;

    private @Nullable Caller caller;

    @PostConstruct
    void ask() {
        boolean hasRole = PRECEDENCE.stream().anyMatch(role -> asked.inRole(role.realmName()));
        caller = hasRole ? identifying.caller() : null;
    }

    public String getName() {
        return caller == null ? "" : caller.name();
    }

    public String getInitial() {
        return getName().isEmpty() ? "" : getName().substring(0, 1);
    }

    public @Nullable Role getRole() {
        return PRECEDENCE.stream().filter(this::is).findFirst().orElse(null);
    }

    /** The name of the institution they act for today; null for people of the unit. */
    public @Nullable String getInstitutionName() {
        String code = caller == null ? null : caller.institution();
        return catalogues.institutions().stream()
                .filter(one -> one.code().equals(code))
                .map(InstitutionRow::name)
                .findFirst()
                .orElse(null);
    }

    public boolean isAdministrator() {
        return is(Role.ADMINISTRATOR);
    }

    /** Whether they see the whole of a period and not one institution's part. */
    public boolean isOfTheUnit() {
        return isAdministrator() || is(Role.REVIEWER) || is(Role.EXECUTIVE) || is(Role.AUDITOR);
    }

    /** The control body reads the trail of what happened, not the reports. */
    public boolean isReadingActions() {
        return getRole() != Role.AUDITOR;
    }

    /** Whether the look of the documents is theirs to see. */
    public boolean isShapingDocuments() {
        return is(Role.REVIEWER) || is(Role.AUDITOR) || isAdministrator();
    }

    /** Who may read the trail of what happened. */
    public boolean isReadingTrail() {
        return is(Role.AUDITOR) || isAdministrator();
    }

    /** Whether they look at the whole and change nothing of it. */
    public boolean isDirecting() {
        return getRole() == Role.EXECUTIVE;
    }

    /** Whether they act for an institution today. */
    public boolean isActingForInstitution() {
        return caller != null && caller.institution() != null && (is(Role.FOCAL_POINT) || is(Role.INSTITUTION_HEAD));
    }

    /** Whether they decide about what institutions deliver. */
    public boolean isReviewing() {
        return isAdministrator() || is(Role.REVIEWER);
    }

    /** Whether they write their institution's reports. */
    public boolean isCapturing() {
        return isActingForInstitution() && is(Role.FOCAL_POINT);
    }

    /** Executives read what is published of deliveries, not the acuses. */
    public boolean isReadingDeliveries() {
        return getRole() != Role.EXECUTIVE;
    }

    private boolean is(Role role) {
        return caller != null && caller.is(role);
    }
}
