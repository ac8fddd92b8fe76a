package mx.compendium.web.action;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import mx.compendium.action.ReportSheet;
import mx.compendium.action.boundary.ReportBrowsing;
import mx.compendium.catalogue.FederalEntityRow;
import mx.compendium.catalogue.ObjectiveRow;
import mx.compendium.catalogue.PrincipleRow;
import mx.compendium.catalogue.boundary.CatalogueReading;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** One report with everything it says. */
@Named("actionSheet")
@RequestScoped
public class SheetBacking {

    @Inject
    Asked asked;

    @Inject
    Say say;

    @EJB
    ReportBrowsing reports;

    @EJB
    CatalogueReading catalogues;

    private @Nullable ReportSheet sheet;

    @PostConstruct
    void read() {
        sheet = reports.sheet(ReportId.of(asked.required("id")));
    }

    public ReportSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public String getPrincipal() {
        Integer number = getSheet().row().principalObjective();
        return number == null ? say.of("format.none") : objective(number);
    }

    public List<String> getRelated() {
        return getSheet().relatedObjectives().stream().map(this::objective).toList();
    }

    public List<String> getPrinciples() {
        return catalogues.principles().stream()
                .filter(one -> getSheet().principles().contains(one.number()))
                .map(this::principle)
                .toList();
    }

    public String getPartners() {
        return getSheet().coResponsible().stream()
                .map(ReportSheet.Partner::name)
                .collect(Collectors.joining("; "));
    }

    /** Where it applies: the whole country, states and municipalities, or abroad. */
    public String getScope() {
        if (getSheet().national()) {
            return say.of("action.sheet.national");
        }
        return catalogues.federalEntities().stream()
                .filter(one -> getSheet().states().contains(one.inegiCode()))
                .map(FederalEntityRow::name)
                .collect(Collectors.joining(", "));
    }

    /** Values of the trade's language in words, separated by commas. */
    public String words(List<? extends Enum<?>> values) {
        return values.stream().map(say::value).collect(Collectors.joining(", "));
    }

    private String objective(int number) {
        return catalogues.objectives().stream()
                .filter(one -> one.number() == number)
                .map(this::objective)
                .findFirst()
                .orElseGet(() -> String.valueOf(number));
    }

    private String objective(ObjectiveRow one) {
        return one.number() + ". " + say.either(one.displayName(), one.displayNameEn());
    }

    private String principle(PrincipleRow one) {
        return say.either(one.name(), one.nameEn());
    }
}
