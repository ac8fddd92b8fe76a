package mx.compendium.web.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.web.text.Say;

/** A figure of which a total may be cited, in words. */
@Named
@RequestScoped
public class CitedWords {

    @Inject
    Say say;

    /** The words of a figure by its code, e.g. {@code reports.group.OSC}. */
    public String of(String figure) {
        String family = figure.substring(0, figure.lastIndexOf('.'));
        String part = figure.substring(family.length() + 1);
        return switch (family) {
            case "reports.group" -> say.of("figures.cited.reports-group", group(part));
            case "reports.objective" -> say.of("figures.cited.reports-objective", Integer.valueOf(part));
            case "participants.group" -> say.of("figures.cited.participants-group", group(part));
            case "participants" -> say.of("figures.cited.participants-total");
            case "objectives" -> say.of("figures.cited.objectives-covered");
            default -> say.of("figures.cited.reports-total");
        };
    }

    private String group(String code) {
        return say.value(InstitutionGroup.valueOf(code));
    }
}
