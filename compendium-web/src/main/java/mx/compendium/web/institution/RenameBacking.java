package mx.compendium.web.institution;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.boundary.InstitutionAdministration;
import mx.compendium.people.boundary.PeopleAdministration;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** Gives an institution another name from a day on. */
@Named("institutionRename")
@RequestScoped
public class RenameBacking {

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @EJB
    InstitutionAdministration institutions;

    @EJB
    PeopleAdministration people;

    private @Nullable InstitutionRow row;
    private @Nullable String name;
    private @Nullable String acronym;
    private @Nullable LocalDate from;

    @PostConstruct
    void read() {
        row = institutions.sheet(asked.required("institution")).row();
        name = getRow().name();
        acronym = getRow().acronym();
        from = people.today();
    }

    public InstitutionRow getRow() {
        return Objects.requireNonNull(row);
    }

    public void rename() {
        String code = getRow().code();
        operation.run("institution.rename " + code, () -> {
            institutions.rename(code, Objects.requireNonNull(name), acronym, Objects.requireNonNull(from));
            return "/app/institution/sheet.xhtml?institution=" + code + "&done=renamed";
        });
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getAcronym() {
        return acronym;
    }

    public void setAcronym(@Nullable String acronym) {
        this.acronym = acronym;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
