package mx.compendium.web.review;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.action.ReportState;
import mx.compendium.catalogue.InstitutionRow;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.web.text.Choice;
import mx.compendium.web.text.Say;

/** What the inbox can be narrowed by, in words. */
@Named("inboxChoices")
@RequestScoped
public class InboxChoices {

    @Inject
    Say say;

    @EJB
    CatalogueReading catalogues;

    /** The states of what was delivered once. */
    public List<Choice> getStates() {
        return Stream.of(ReportState.values())
                .filter(state -> state != ReportState.DRAFT && state != ReportState.READY)
                .map(state -> new Choice(state.name(), say.value(state)))
                .toList();
    }

    public List<Choice> getInstitutions() {
        return catalogues.institutions().stream()
                .map(one -> new Choice(one.code(), one.name()))
                .toList();
    }

    public List<Choice> getWhose() {
        return List.of(new Choice("true", say.of("review.inbox.mine")));
    }

    String word(String name, String value) {
        return switch (name) {
            case "state" -> word(getStates(), value);
            case "institution" -> word(getInstitutions(), value);
            default -> say.of("review.inbox.mine");
        };
    }

    /** The name an institution has in the catalogue. */
    public String institution(String code) {
        return catalogues.institutions().stream()
                .filter(one -> one.code().equals(code))
                .map(InstitutionRow::name)
                .findFirst()
                .orElse(code);
    }

    private static String word(List<Choice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::word)
                .findFirst()
                .orElse("«" + value + "»");
    }
}
