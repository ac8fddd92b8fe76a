package mx.compendium.publication.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.Slice;
import mx.compendium.publication.ActionFacets;
import mx.compendium.publication.ActionHit;
import mx.compendium.publication.ActionSearch;
import mx.compendium.publication.ActionSheet;
import mx.compendium.publication.EditionRow;
import mx.compendium.publication.PublishedAction;
import mx.compendium.publication.PublishedNames;
import mx.compendium.publication.store.ActionFacetStore;
import mx.compendium.publication.store.PublishedActionStore;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.JointProgrammeEntry;
import mx.compendium.statistics.PeriodContent;
import mx.compendium.statistics.ReportEntry;
import org.jspecify.annotations.Nullable;

/** What everybody may find: the actions of published editions, from sealed data only. */
@Stateless
public class PublishedActions {

    @Inject
    PublishedEditions editions;

    @Inject
    SealedEditions sealed;

    @Inject
    PublishedActionStore actions;

    @Inject
    ActionFacetStore facets;

    /**
     * Some of what a search finds.
     *
     * @param cursor where the former slice ended, or null at the start
     * @param limit how many, at least 1; more than {@link Slice#MOST} is cut
     * @throws NotFound when it names an edition that is not published
     */
    @PermitAll
    public Slice<ActionHit> find(ActionSearch search, @Nullable String cursor, int limit) {
        know(search.edition());
        return actions.find(search, cursor, Math.max(1, Math.min(limit, Slice.MOST)));
    }

    /** How many a search finds, and how many it would find were one of its conditions another. */
    @PermitAll
    public ActionFacets facets(ActionSearch search) {
        know(search.edition());
        return facets.counted(search);
    }

    /** The same of everything, however many: for pages that are made once and whose counts are what they tell. */
    @PermitAll
    public ActionFacets counts(ActionSearch search) {
        know(search.edition());
        return facets.whole(search);
    }

    /**
     * An action by its permanent address.
     *
     * @throws NotFound when the edition is not published or has no such action
     */
    @PermitAll
    public ActionSheet action(String edition, String folio) {
        EditionRow row = editions.edition(edition);
        PublishedAction action = sealed.edition(edition, row.version())
                .actions()
                .action(folio)
                .orElseThrow(() -> new NotFound("action " + folio + " of edition " + edition));
        JointProgrammeEntry joint = action.jointProgramme();
        List<ActionHit> reports = joint == null ? List.of() : actions.ofProgramme(edition, joint.code());
        return new ActionSheet(
                row,
                action,
                actions.ofLineage(action.lineage()),
                reports.stream().filter(one -> !one.folio().equals(folio)).toList());
    }

    /** Names from the newest edition back; none when nothing is published. */
    @PermitAll
    public PublishedNames names() {
        Map<String, InstitutionEntry> institutions = new TreeMap<>();
        List<PeriodContent> contents = editions.editions().stream()
                .map(row -> sealed.edition(row.code(), row.version()).dataset().content())
                .toList();
        contents.forEach(content -> reporting(content).forEach(one -> institutions.putIfAbsent(one.code(), one)));
        return new PublishedNames(
                contents.isEmpty() ? List.of() : contents.get(0).objectives(),
                contents.isEmpty() ? List.of() : contents.get(0).states(),
                List.copyOf(institutions.values()));
    }

    private static Stream<InstitutionEntry> reporting(PeriodContent content) {
        Set<String> codes =
                content.reports().stream().map(ReportEntry::institution).collect(Collectors.toSet());
        return content.institutions().stream().filter(one -> codes.contains(one.code()));
    }

    private void know(@Nullable String edition) {
        if (edition != null) {
            editions.edition(edition);
        }
    }
}
