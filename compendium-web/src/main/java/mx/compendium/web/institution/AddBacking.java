package mx.compendium.web.institution;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import mx.compendium.catalogue.FederalEntityRow;
import mx.compendium.catalogue.InstitutionDraft;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.catalogue.boundary.InstitutionAdministration;
import mx.compendium.people.boundary.PeopleAdministration;
import mx.compendium.web.faces.Operation;
import org.jspecify.annotations.Nullable;

/** Adds an institution. */
@Named("institutionAdd")
@RequestScoped
public class AddBacking {

    @Inject
    Operation operation;

    @EJB
    InstitutionAdministration institutions;

    @EJB
    CatalogueReading catalogues;

    @EJB
    PeopleAdministration people;

    private @Nullable String code;
    private @Nullable String name;
    private @Nullable String acronym;
    private InstitutionGroup group = InstitutionGroup.APF;
    private @Nullable String stateCode;
    private @Nullable LocalDate from;

    @PostConstruct
    void read() {
        from = people.today();
    }

    public void add() {
        String written = Objects.requireNonNull(code).strip().toUpperCase(Locale.ROOT);
        operation.run("institution.add " + group, () -> {
            institutions.add(
                    written,
                    new InstitutionDraft(
                            written,
                            Objects.requireNonNull(name),
                            acronym,
                            group,
                            stateCode,
                            Objects.requireNonNull(from)));
            return "/app/institution/sheet.xhtml?institution=" + written + "&done=added";
        });
    }

    public InstitutionGroup[] getGroups() {
        return InstitutionGroup.values();
    }

    public List<FederalEntityRow> getStates() {
        return catalogues.federalEntities();
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
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

    public InstitutionGroup getGroup() {
        return group;
    }

    public void setGroup(InstitutionGroup group) {
        this.group = group;
    }

    public @Nullable String getStateCode() {
        return stateCode;
    }

    public void setStateCode(@Nullable String stateCode) {
        this.stateCode = stateCode;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
