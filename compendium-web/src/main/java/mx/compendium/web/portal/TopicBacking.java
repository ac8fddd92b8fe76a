package mx.compendium.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import mx.compendium.kernel.NotFound;
import mx.compendium.publication.ActionFacets;
import mx.compendium.publication.ActionFacets.Count;
import mx.compendium.publication.ActionFacets.Field;
import mx.compendium.publication.ActionHit;
import mx.compendium.publication.ActionSearch;
import mx.compendium.publication.boundary.PublishedActions;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.StateEntry;
import mx.compendium.web.faces.Asked;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** All published actions under one objective, of one institution, or in one state. */
@Named("portalTopic")
@RequestScoped
public class TopicBacking {

    private static final int ROWS = 12;

    /** A value of another field with its actions. */
    public record Part(String word, long count, String address) {}

    @Inject
    Asked asked;

    @Inject
    AddressNames address;

    @Inject
    PortalNames names;

    @Inject
    Say say;

    @EJB
    PublishedActions actions;

    private Field field = Field.OBJECTIVE;
    private String value = "";
    private String title = "";
    private String kicker = "";
    private ActionFacets facets = ActionFacets.NONE;
    private List<ActionHit> rows = List.of();

    @PostConstruct
    void read() {
        value = address.get(0);
        ActionSearch search = ActionSearch.of(null);
        if (asked.attribute(PortalAddress.PAGE) == PortalPage.OBJECTIVE) {
            search = objective(search);
        } else if (asked.attribute(PortalAddress.PAGE) == PortalPage.INSTITUTION) {
            search = institution(search);
        } else {
            search = state(search);
        }
        facets = actions.counts(search);
        rows = actions.find(search, null, ROWS).items();
    }

    private ActionSearch objective(ActionSearch search) {
        ObjectiveEntry objective =
                names.objectiveEntry(Integer.parseInt(value)).orElseThrow(() -> new NotFound("objective " + value));
        value = String.valueOf(objective.number());
        title = names.displayName(objective);
        kicker = say.of("portal.topic.objective", objective.number(), names.shortName(objective));
        return search.ofObjective(objective.number());
    }

    private ActionSearch institution(ActionSearch search) {
        InstitutionEntry institution = names.institution(value).orElseThrow(() -> new NotFound("institution " + value));
        field = Field.INSTITUTION;
        title = institution.name();
        kicker = say.value(institution.group());
        return search.ofInstitution(institution.code());
    }

    private ActionSearch state(ActionSearch search) {
        StateEntry state = names.state(value).orElseThrow(() -> new NotFound("state " + value));
        field = Field.STATE;
        title = state.name();
        kicker = say.of("portal.topic.state");
        return search.inState(state.inegiCode());
    }

    public String getTitle() {
        return title;
    }

    public String getKicker() {
        return kicker;
    }

    public boolean isState() {
        return field == Field.STATE;
    }

    /** Where the list of its kind is. */
    public String getUp() {
        return "/" + SearchAddress.field(field) + "s";
    }

    public String getUpWord() {
        return say.of("portal.nav." + SearchAddress.field(field) + "s");
    }

    public String getPath() {
        return getUp() + "/" + value;
    }

    public long getTotal() {
        return facets.total();
    }

    public List<ActionHit> getRows() {
        return rows;
    }

    /** The editions that have actions about it, the newest first. */
    public List<Part> getEditions() {
        return facets.of(Field.EDITION).stream()
                .sorted(Comparator.comparing(Count::value).reversed())
                .map(one -> new Part(one.value(), one.count(), in(one.value(), null, "")))
                .toList();
    }

    /** What else its actions are about, each as a list of parts, the largest first. */
    public List<Part> parts(String name) {
        Field other = Field.valueOf(name);
        return other == field
                ? List.of()
                : facets.of(other).stream()
                        .sorted(Comparator.comparing(Count::count).reversed())
                        .limit(10)
                        .map(one -> new Part(
                                other == Field.INSTITUTION ? one.name() : names.word(other, one.value()),
                                one.count(),
                                in(SearchAddress.EVERY_EDITION, other, one.value())))
                        .toList();
    }

    public String getAll() {
        return in(SearchAddress.EVERY_EDITION, null, "");
    }

    private String in(String edition, @Nullable Field other, String chosen) {
        SearchAddress search =
                SearchAddress.of(name -> null).with("edition", edition).with(SearchAddress.field(field), value);
        return (other == null ? search : search.with(SearchAddress.field(other), chosen)).toString();
    }
}
