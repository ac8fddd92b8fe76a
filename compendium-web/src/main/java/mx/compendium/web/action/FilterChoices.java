package mx.compendium.web.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import mx.compendium.action.ReportState;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.web.text.Say;

/** What the list of reports can be narrowed by, in words. */
@Named("filterChoices")
@RequestScoped
public class FilterChoices {

    /** One value that may be chosen. */
    public record Choice(String value, String word) {}

    @Inject
    Say say;

    @EJB
    CatalogueReading catalogues;

    public List<Choice> getObjectives() {
        return catalogues.objectives().stream()
                .map(one -> new Choice(
                        String.valueOf(one.number()),
                        one.number() + ". " + say.either(one.shortName(), one.shortNameEn())))
                .toList();
    }

    public List<Choice> getInstitutions() {
        return catalogues.institutions().stream()
                .map(one -> new Choice(one.code(), one.name()))
                .toList();
    }

    public List<Choice> getTerritories() {
        return catalogues.federalEntities().stream()
                .map(one -> new Choice(one.inegiCode(), one.name()))
                .toList();
    }

    public List<Choice> getGroups() {
        return of(InstitutionGroup.values());
    }

    public List<Choice> getTypes() {
        return of(ReportType.values());
    }

    public List<Choice> getStates() {
        return of(ReportState.values());
    }

    /** The word of a chosen value; what was typed stands as it is, in quotes. */
    String word(String name, String value) {
        return of(name).stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::word)
                .findFirst()
                .orElse("«" + value + "»");
    }

    private List<Choice> of(String name) {
        return switch (name) {
            case "objective" -> getObjectives();
            case "group" -> getGroups();
            case "institution" -> getInstitutions();
            case "territory" -> getTerritories();
            case "state" -> getStates();
            case "type" -> getTypes();
            default -> List.of();
        };
    }

    private List<Choice> of(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(one -> new Choice(one.name(), say.value(one)))
                .toList();
    }
}
