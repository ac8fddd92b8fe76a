package mx.compendium.web.institution;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mx.compendium.catalogue.InstitutionSheet;
import mx.compendium.catalogue.NamedSince;
import mx.compendium.catalogue.boundary.InstitutionAdministration;
import mx.compendium.identity.Capacity;
import mx.compendium.people.MembershipRow;
import mx.compendium.people.MembershipState;
import mx.compendium.people.boundary.PeopleAdministration;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** One institution with its people and its history; what was just done can be undone here. */
@Named("institutionSheet")
@RequestScoped
public class SheetBacking {

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @EJB
    InstitutionAdministration institutions;

    @EJB
    PeopleAdministration people;

    private @Nullable InstitutionSheet sheet;
    private List<MembershipRow> memberships = List.of();
    private LocalDate today = LocalDate.EPOCH;

    @PostConstruct
    void read() {
        sheet = institutions.sheet(asked.required("institution"));
        memberships = people.ofInstitution(code());
        today = people.today();
    }

    public InstitutionSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public List<MembershipRow> getMemberships() {
        return memberships;
    }

    public MembershipState state(MembershipRow row) {
        return row.on(today);
    }

    /** Whether it holds or is to begin, so that it can be handed on or taken away. */
    public boolean isStanding(MembershipRow row) {
        return row.standsFrom(today);
    }

    public boolean isEnded() {
        return getSheet().row().endedBefore(today);
    }

    public boolean isHeadless() {
        return lacks(Capacity.INSTITUTION_HEAD);
    }

    public boolean isLiaisonless() {
        return lacks(Capacity.FOCAL_POINT);
    }

    private boolean lacks(Capacity capacity) {
        return !isEnded()
                && memberships.stream()
                        .noneMatch(row -> row.capacity() == capacity && state(row) == MembershipState.CURRENT);
    }

    /** Whether nothing names it yet, so that it can be taken back. */
    public boolean isRemovable() {
        return memberships.isEmpty()
                && getSheet().periods().isEmpty()
                && getSheet().absorbed().isEmpty();
    }

    /** Whether a name is the last and not the first, so that it can be taken back. */
    public boolean isLast(NamedSince name) {
        return name.since() != null && name.equals(getSheet().names().get(0));
    }

    /** The membership just taken away, which can be given back. */
    public @Nullable MembershipRow getRevoked() {
        String id = asked.parameter("membership");
        return memberships.stream()
                .filter(row -> row.id().toString().equals(id) && state(row) == MembershipState.REVOKED)
                .findFirst()
                .orElse(null);
    }

    public void revoke(UUID membership) {
        act("membership.revoke " + membership, () -> people.revoke(membership), "revoked&membership=" + membership);
    }

    public void restore(UUID membership) {
        act("membership.restore " + membership, () -> people.restore(membership), "restored");
    }

    public void unname() {
        act("institution.unname " + code(), () -> institutions.unname(code()), "unnamed");
    }

    public void goOn() {
        act("institution.continue " + code(), () -> institutions.goOn(code()), "continued");
    }

    public void remove() {
        operation.run("institution.remove " + code(), () -> {
            institutions.remove(code());
            return "/app/institution/list.xhtml?done=removed";
        });
    }

    private void act(String what, Runnable act, String done) {
        operation.run(what, () -> {
            act.run();
            return "/app/institution/sheet.xhtml?institution=" + code() + "&done=" + done;
        });
    }

    private String code() {
        return getSheet().row().code();
    }
}
