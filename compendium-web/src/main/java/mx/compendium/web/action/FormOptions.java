package mx.compendium.web.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import mx.compendium.action.CaptureField;
import mx.compendium.action.Continuity;
import mx.compendium.action.MigrationStage;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.Reach;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.web.text.Say;

/** The values a field of the form may take, in words, those chosen marked. */
@RequestScoped
public class FormOptions {

    @Inject
    Say say;

    @EJB
    CatalogueReading catalogues;

    /** @param own institution whose report it is: it is no partner of itself */
    List<FormOption> of(CaptureField field, String text, String own) {
        Set<String> chosen = chosen(text);
        return switch (field) {
            case TYPE -> words(ReportType.values(), chosen);
            case CONTINUITY -> words(Continuity.values(), chosen);
            case REACH -> words(Reach.values(), chosen);
            case POPULATIONS -> words(PopulationGroup.values(), chosen);
            case STAGES -> words(MigrationStage.values(), chosen);
            case PRINCIPAL_OBJECTIVE, RELATED_OBJECTIVES -> objectives(chosen);
            case PRINCIPLES -> principles(chosen);
            case STATES -> states(chosen);
            case CO_RESPONSIBLE -> institutions(chosen, own);
            default -> List.of();
        };
    }

    private static Set<String> chosen(String text) {
        return Arrays.stream(text.split("[,;\\n]")).map(String::strip).collect(Collectors.toSet());
    }

    private List<FormOption> words(Enum<?>[] values, Set<String> chosen) {
        return Arrays.stream(values)
                .map(value ->
                        new FormOption(value.name(), say.value(value), hint(value), chosen.contains(value.name())))
                .toList();
    }

    private String hint(Enum<?> value) {
        String key = "capture.hint." + value.name();
        return say.knows(key) ? say.of(key) : "";
    }

    private List<FormOption> objectives(Set<String> chosen) {
        return catalogues.objectives().stream()
                .map(one -> new FormOption(
                        String.valueOf(one.number()),
                        one.number() + ". " + say.either(one.shortName(), one.shortNameEn()),
                        say.either(one.officialName(), one.displayNameEn()),
                        chosen.contains(String.valueOf(one.number()))))
                .toList();
    }

    private List<FormOption> principles(Set<String> chosen) {
        return catalogues.principles().stream()
                .map(one -> new FormOption(
                        String.valueOf(one.number()),
                        say.either(one.name(), one.nameEn()),
                        "",
                        chosen.contains(String.valueOf(one.number()))))
                .toList();
    }

    private List<FormOption> states(Set<String> chosen) {
        return catalogues.federalEntities().stream()
                .map(one -> new FormOption(one.inegiCode(), one.name(), "", chosen.contains(one.inegiCode())))
                .toList();
    }

    private List<FormOption> institutions(Set<String> chosen, String own) {
        return catalogues.institutions().stream()
                .filter(one -> !one.code().equals(own))
                .map(one -> new FormOption(
                        one.code(),
                        one.name(),
                        Objects.requireNonNullElse(one.acronym(), ""),
                        chosen.contains(one.code())))
                .toList();
    }
}
