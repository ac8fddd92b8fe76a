package mx.compendium.web.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportState;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.web.text.Choice;
import mx.compendium.web.text.Say;

/** What the list of reports can be narrowed by, in words. */
@Named("filterChoices")
@RequestScoped
public class FilterChoices {

    @Inject
    Say say;

    @EJB
    CatalogueReading catalogues;

    private final Map<String, List<Choice>> read = new HashMap<>();

    public List<Choice> getObjectives() {
        return of("objective");
    }

    public List<Choice> getInstitutions() {
        return of("institution");
    }

    public List<Choice> getTerritories() {
        return of("territory");
    }

    public List<Choice> getGroups() {
        return of("group");
    }

    public List<Choice> getTypes() {
        return of("type");
    }

    public List<Choice> getPopulations() {
        return of("population");
    }

    public List<Choice> getStates() {
        return of("state");
    }

    /** The word of a chosen value; what was typed stands as it is, in quotes. */
    public String word(String name, String value) {
        return of(name).stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::word)
                .findFirst()
                .orElseGet(() -> several(name, value));
    }

    /** Several numbers of objectives stand as they are; what was typed, in quotes. */
    private String several(String name, String value) {
        boolean numbers = name.equals("objective") && value.matches("[0-9]{1,2}(,[0-9]{1,2})+");
        return numbers ? say.of("action.list.objectives", value.replace(",", ", ")) : "«" + value + "»";
    }

    /** Read once a request: a page asks for its choices again with every option it writes. */
    private List<Choice> of(String name) {
        return read.computeIfAbsent(name, this::read);
    }

    private List<Choice> read(String name) {
        return switch (name) {
            case "objective" ->
                catalogues.objectives().stream()
                        .map(one -> new Choice(
                                String.valueOf(one.number()),
                                one.number() + ". " + say.either(one.shortName(), one.shortNameEn())))
                        .toList();
            case "institution" ->
                catalogues.institutions().stream()
                        .map(one -> new Choice(one.code(), one.name()))
                        .toList();
            case "territory" ->
                catalogues.federalEntities().stream()
                        .map(one -> new Choice(one.inegiCode(), one.name()))
                        .toList();
            case "group" -> of(InstitutionGroup.values());
            case "state" -> of(ReportState.values());
            case "type" -> of(ReportType.values());
            case "population" -> of(PopulationGroup.values());
            default -> List.of();
        };
    }

    private List<Choice> of(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(one -> new Choice(one.name(), say.value(one)))
                .toList();
    }
}
