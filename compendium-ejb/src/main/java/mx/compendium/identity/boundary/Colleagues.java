package mx.compendium.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import mx.compendium.identity.Caller;
import mx.compendium.identity.Capacity;
import mx.compendium.identity.Colleague;
import mx.compendium.identity.RoleNames;
import mx.compendium.identity.store.PeopleStore;

/** Who else acts for the caller's institution today. */
@Stateless
public class Colleagues {

    @Inject
    Identifying identifying;

    @Inject
    PeopleStore people;

    /** Liaisons of the caller's institution, by name; never the caller. */
    @RolesAllowed(RoleNames.INSTITUTION_HEAD)
    public List<Colleague> liaisons() {
        return of(Capacity.FOCAL_POINT);
    }

    /** Heads of the caller's institution, by name: who signs, where the caller does not. */
    @RolesAllowed({RoleNames.FOCAL_POINT, RoleNames.INSTITUTION_HEAD})
    public List<Colleague> heads() {
        return of(Capacity.INSTITUTION_HEAD);
    }

    private List<Colleague> of(Capacity capacity) {
        Caller caller = identifying.caller();
        return caller.institution() == null
                ? List.of()
                : people.acting(caller.institution(), capacity, caller.personId(), Identifying.ZONE);
    }
}
