package mx.compendium.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.identity.Capacity;
import mx.compendium.kernel.NotFound;
import mx.compendium.people.LinkDraft;
import mx.compendium.people.MembershipRow;
import mx.compendium.people.PersonRow;
import mx.compendium.people.boundary.PeopleAdministration;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** Lets an account act for an institution, or take somebody's place there. */
@Named("peopleLink")
@RequestScoped
public class LinkBacking {

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @EJB
    CatalogueReading catalogues;

    @EJB
    PeopleAdministration people;

    private @Nullable MembershipRow replaced;
    private @Nullable String institution;
    private Capacity capacity = Capacity.FOCAL_POINT;
    private @Nullable String username;
    private @Nullable LocalDate from;

    @PostConstruct
    void read() {
        replaced = asked.parameter("replaces") == null ? null : people.membership(id(asked.required("replaces")));
        institution = replaced == null ? asked.parameter("institution") : replaced.institution();
        capacity = replaced == null ? capacity() : replaced.capacity();
        username = asked.parameter("account");
        from = people.today();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("membership " + text);
        }
    }

    private Capacity capacity() {
        String named = asked.parameter("as");
        return Arrays.stream(Capacity.values())
                .filter(one -> one.name().equals(named))
                .findFirst()
                .orElse(Capacity.FOCAL_POINT);
    }

    public @Nullable MembershipRow getReplaced() {
        return replaced;
    }

    /** Those somebody can be linked to. */
    public List<InstitutionRow> getInstitutions() {
        LocalDate today = people.today();
        return catalogues.institutions().stream()
                .filter(one -> !one.endedBefore(today))
                .toList();
    }

    /** Accounts already seen, offered while typing. */
    public List<PersonRow> getAccounts() {
        return people.book().people();
    }

    public Capacity[] getCapacities() {
        return Capacity.values();
    }

    public void link() {
        String there = Objects.requireNonNull(institution);
        String account = Objects.requireNonNull(username).strip();
        operation.run("membership.link " + there + " " + capacity, () -> {
            if (replaced == null) {
                people.link(there, new LinkDraft(account, capacity, Objects.requireNonNull(from)));
            } else {
                people.replace(replaced.id(), account, Objects.requireNonNull(from));
            }
            return "/app/institution/sheet.xhtml?institution=" + there + "&done="
                    + (replaced == null ? "linked" : "replaced");
        });
    }

    public @Nullable String getInstitution() {
        return institution;
    }

    public void setInstitution(@Nullable String institution) {
        this.institution = institution;
    }

    public Capacity getCapacity() {
        return capacity;
    }

    public void setCapacity(Capacity capacity) {
        this.capacity = capacity;
    }

    public @Nullable String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String username) {
        this.username = username;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
