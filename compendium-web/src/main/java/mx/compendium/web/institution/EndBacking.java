package mx.compendium.web.institution;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.InstitutionSheet;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.catalogue.boundary.InstitutionAdministration;
import mx.compendium.people.boundary.PeopleAdministration;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** Ends an institution with a last day, or merges it into another from the day after. */
@Named("institutionEnd")
@RequestScoped
public class EndBacking {

    @Inject
    Asked asked;

    @Inject
    Operation operation;

    @EJB
    InstitutionAdministration institutions;

    @EJB
    CatalogueReading catalogues;

    @EJB
    PeopleAdministration people;

    private @Nullable InstitutionSheet sheet;
    private @Nullable LocalDate last;
    private @Nullable String into;

    @PostConstruct
    void read() {
        sheet = institutions.sheet(asked.required("institution"));
        last = people.today();
    }

    public InstitutionSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    /** Those it can be merged into. */
    public List<InstitutionRow> getOthers() {
        return catalogues.institutions().stream()
                .filter(one -> one.validUntil() == null && !one.code().equals(code()))
                .toList();
    }

    public void end() {
        operation.run("institution.end " + code() + " " + into, () -> {
            LocalDate day = Objects.requireNonNull(last);
            if (into == null) {
                institutions.end(code(), day);
            } else {
                institutions.merge(code(), into, day.plusDays(1));
            }
            return "/app/institution/sheet.xhtml?institution=" + code() + "&done="
                    + (into == null ? "ended" : "merged");
        });
    }

    private String code() {
        return getSheet().row().code();
    }

    public @Nullable LocalDate getLast() {
        return last;
    }

    public void setLast(@Nullable LocalDate last) {
        this.last = last;
    }

    public @Nullable String getInto() {
        return into;
    }

    public void setInto(@Nullable String into) {
        this.into = into;
    }
}
