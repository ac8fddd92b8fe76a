package mx.compendium.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import mx.compendium.catalogue.ReferenceCatalogue;
import mx.compendium.catalogue.ReferencePrinciple;
import mx.compendium.kernel.Installation;
import mx.compendium.publication.ActionSheet;
import mx.compendium.publication.PublishedAction;
import mx.compendium.publication.PublishedMeasurement.Part;
import mx.compendium.publication.boundary.PublishedActions;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.StateEntry;
import mx.compendium.web.frame.Brand;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** One published action at its permanent address. */
@Named("portalAction")
@RequestScoped
public class ActionBacking {

    private static final List<ReferencePrinciple> PRINCIPLES =
            ReferenceCatalogue.load().principles();

    @Inject
    AddressNames address;

    @Inject
    Say say;

    @Inject
    Brand brand;

    @Inject
    Installation installation;

    @EJB
    PublishedActions published;

    private @Nullable ActionSheet sheet;

    @PostConstruct
    void read() {
        sheet = published.action(address.get(0), address.get(1));
    }

    public ActionSheet getSheet() {
        return Objects.requireNonNull(sheet);
    }

    public PublishedAction getAction() {
        return getSheet().action();
    }

    public String getPath() {
        return "/editions/" + getSheet().edition().code() + "/actions/"
                + getAction().folio();
    }

    public Citation getCitation() {
        return Citation.of(
                brand.getAuthor(),
                getSheet().edition(),
                getAction().name() + " [" + getAction().folio() + "], "
                        + getAction().institution().name(),
                brand.getProduct() + ", " + getSheet().edition().title(),
                installation.publicAddress() + getPath(),
                getAction().folio());
    }

    public String getPartners() {
        return getAction().coResponsible().stream().map(InstitutionEntry::name).collect(Collectors.joining("; "));
    }

    public List<String> getPrinciples() {
        return PRINCIPLES.stream()
                .filter(one -> getAction().principles().contains(one.number()))
                .map(one -> say.either(one.name(), one.nameEn()))
                .toList();
    }

    public String getScope() {
        return getAction().national()
                ? say.of("portal.action.national")
                : getAction().states().stream().map(StateEntry::name).collect(Collectors.joining(", "));
    }

    public List<String> getPopulations() {
        return getAction().populations().stream().map(say::value).toList();
    }

    public List<String> getStages() {
        return getAction().stages().stream().map(say::value).toList();
    }

    /** From when to when; without a beginning nothing is known. */
    public String getDates() {
        PublishedAction action = getAction();
        if (action.startDate() == null) {
            return "";
        }
        return action.endDate() == null
                ? say.of("portal.action.since", say.day(action.startDate()))
                : say.range(action.startDate(), action.endDate());
    }

    /** A part as it may be told: kept back and not reported are two things, and neither is zero. */
    public String part(Part part) {
        return part.suppressed() ? say.of("portal.action.suppressed") : say.number(part.count());
    }

    public boolean isBrokenDown() {
        return getAction().measurements().stream().anyMatch(one -> one.isBrokenDown());
    }

    public boolean isSuppressed() {
        return getAction().measurements().stream()
                .anyMatch(one -> !one.suppressed().isEmpty());
    }

    /** Whether it is told in more editions than this one. */
    public boolean isContinued() {
        return getSheet().history().size() > 1;
    }

    /** For search engines and messages: the beginning of the summary. */
    public String getDescription() {
        String summary = getAction().summary();
        return summary.length() <= 200 ? summary : summary.substring(0, 199).strip() + "…";
    }
}
