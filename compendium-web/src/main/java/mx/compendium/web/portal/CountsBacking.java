package mx.compendium.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.publication.ActionFacets;
import mx.compendium.publication.ActionFacets.Count;
import mx.compendium.publication.ActionFacets.Field;
import mx.compendium.publication.ActionSearch;
import mx.compendium.publication.EditionRow;
import mx.compendium.publication.boundary.PublishedActions;
import mx.compendium.publication.boundary.PublishedEditions;
import mx.compendium.statistics.Figure;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.StateEntry;
import mx.compendium.web.figures.Leading;
import org.jspecify.annotations.Nullable;

/** The newest edition by objective, institution and state. */
@Named("portalCounts")
@RequestScoped
public class CountsBacking {

    /**
     * A thing with how many actions are about it.
     *
     * @param share of the largest, 0 to 100, for a bar
     */
    public record Counted<T>(T of, long count, long share) {}

    /** Institutions of a group. */
    public record Group(InstitutionGroup group, long count, List<Counted<InstitutionEntry>> institutions) {}

    @Inject
    PortalNames names;

    @EJB
    PublishedEditions editions;

    @EJB
    PublishedActions actions;

    private @Nullable EditionRow newest;
    private List<Figure> figures = List.of();
    private ActionFacets facets = ActionFacets.NONE;

    @PostConstruct
    void read() {
        newest = editions.editions().stream().findFirst().orElse(null);
        if (newest != null) {
            figures = Leading.of(editions.figures(newest.code()));
            facets = actions.counts(ActionSearch.of(newest.code()));
        }
    }

    /** Null when nothing is published. */
    public @Nullable EditionRow getNewest() {
        return newest;
    }

    public List<Figure> getFigures() {
        return figures;
    }

    public List<Counted<ObjectiveEntry>> getObjectives() {
        Map<String, Long> counts = counts(Field.OBJECTIVE);
        long most = most(counts);
        return names.getObjectives().stream()
                .map(one -> counted(one, counts.getOrDefault(String.valueOf(one.number()), 0L), most))
                .toList();
    }

    /** By territory: an action counts in each state its scope names. */
    public List<Counted<StateEntry>> getStates() {
        Map<String, Long> counts = counts(Field.STATE);
        long most = most(counts);
        return names.getStates().stream()
                .map(one -> counted(one, counts.getOrDefault(one.inegiCode(), 0L), most))
                .toList();
    }

    /** Those with actions in the newest edition. */
    public List<Group> getGroups() {
        Map<String, Long> counts = counts(Field.INSTITUTION);
        Map<String, Long> groups = counts(Field.GROUP);
        long most = most(counts);
        return Arrays.stream(InstitutionGroup.values())
                .filter(group -> groups.containsKey(group.name()))
                .map(group -> new Group(
                        group,
                        groups.getOrDefault(group.name(), 0L),
                        names.getInstitutions().stream()
                                .filter(one -> one.group() == group && counts.containsKey(one.code()))
                                .map(one -> counted(one, counts.getOrDefault(one.code(), 0L), most))
                                .toList()))
                .toList();
    }

    private static <T> Counted<T> counted(T of, long count, long most) {
        return new Counted<>(of, count, most == 0 ? 0 : Math.round(100.0 * count / most));
    }

    private static long most(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private Map<String, Long> counts(Field field) {
        return facets.of(field).stream().collect(Collectors.toMap(Count::value, Count::count));
    }
}
