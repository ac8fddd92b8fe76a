package mx.compendium.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.publication.ActionFacets.Field;
import mx.compendium.publication.PublishedNames;
import mx.compendium.publication.boundary.PublishedActions;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.StateEntry;
import mx.compendium.web.text.Say;

/** What things are called on the portal, in the reader's language. */
@Named("portalNames")
@RequestScoped
public class PortalNames {

    @Inject
    Say say;

    @EJB
    PublishedActions published;

    private PublishedNames names = new PublishedNames(List.of(), List.of(), List.of());

    @PostConstruct
    void read() {
        names = published.names();
    }

    public List<ObjectiveEntry> getObjectives() {
        return names.objectives();
    }

    public List<StateEntry> getStates() {
        return names.states();
    }

    public List<InstitutionEntry> getInstitutions() {
        return names.institutions();
    }

    Optional<ObjectiveEntry> objectiveEntry(int number) {
        return names.objectives().stream().filter(one -> one.number() == number).findFirst();
    }

    Optional<StateEntry> state(String inegiCode) {
        return names.states().stream()
                .filter(one -> one.inegiCode().equals(inegiCode))
                .findFirst();
    }

    Optional<InstitutionEntry> institution(String code) {
        return names.institutions().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    /** The short name of an objective. */
    public String objective(int number) {
        return objectiveEntry(number).map(this::shortName).orElse("");
    }

    public String shortName(ObjectiveEntry objective) {
        return say.either(objective.shortName(), objective.shortNameEn());
    }

    public String displayName(ObjectiveEntry objective) {
        return say.either(objective.displayName(), objective.displayNameEn());
    }

    /** What a value of a field of the search is called. */
    String word(Field field, String value) {
        return switch (field) {
            case EDITION -> say.of("portal.search.edition", value);
            case OBJECTIVE -> value.matches("[0-9]{1,2}") ? value + ". " + objective(Integer.parseInt(value)) : value;
            case GROUP -> spoken(InstitutionGroup.values(), value);
            case TYPE -> spoken(ReportType.values(), value);
            case POPULATION -> spoken(PopulationGroup.values(), value);
            case STATE -> state(value).map(StateEntry::name).orElse(value);
            case INSTITUTION -> institution(value).map(InstitutionEntry::name).orElse(value);
        };
    }

    private String spoken(Enum<?>[] values, String value) {
        for (Enum<?> one : values) {
            if (one.name().equals(value)) {
                return say.value(one);
            }
        }
        return value;
    }
}
