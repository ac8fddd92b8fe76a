package mx.compendium.statistics.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.NotFound;
import mx.compendium.kernel.Slice;
import mx.compendium.kernel.store.DatabaseClock;
import mx.compendium.statistics.CitedTotals;
import mx.compendium.statistics.Dashboard;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.statistics.PeriodFacts;
import mx.compendium.statistics.PeriodView;
import mx.compendium.statistics.SealSheet;
import mx.compendium.statistics.Selection;
import mx.compendium.statistics.StateEntry;
import mx.compendium.statistics.TrendPoint;
import mx.compendium.statistics.TrendPoint.Held;
import mx.compendium.statistics.ViewCounts;
import mx.compendium.statistics.ViewFilter;
import mx.compendium.statistics.ViewPart;
import mx.compendium.statistics.model.SummaryCell;
import mx.compendium.statistics.model.SummaryKeys;
import mx.compendium.statistics.model.Trend;
import mx.compendium.statistics.model.ViewCounting;
import mx.compendium.statistics.store.CitedTotalStore;
import mx.compendium.statistics.store.ContentStore;
import mx.compendium.statistics.store.Counted;
import mx.compendium.statistics.store.CountedReports;
import mx.compendium.statistics.store.Frozen;
import mx.compendium.statistics.store.FrozenObjectives;
import mx.compendium.statistics.store.SealedDatasetStore;
import mx.compendium.statistics.store.Summaries;
import org.jspecify.annotations.Nullable;

/**
 * Reads a period at a glance from the keyed summaries (ADR 0048), never from its reports: final when it is sealed, provisional
 * until then.
 */
@Stateless
public class DashboardReading {

    private static final int FEATURED = 6;

    @Inject
    Summaries summaries;

    @Inject
    CountedReports reports;

    @Inject
    SealedDatasetStore sealed;

    @Inject
    FrozenObjectives frozenObjectives;

    @Inject
    CitedTotalStore cited;

    @Inject
    ContentStore contents;

    @Inject
    DatabaseClock clock;

    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public Dashboard dashboard(String period, ViewFilter filter) {
        PeriodFacts facts = facts(period);
        Optional<Frozen> frozen = sealed.newest(period);
        Counted counted = counted(period, frozen);
        List<StateEntry> states = contents.states();
        Optional<CitedTotals> told = last(cited.formerOf(period));
        Optional<Former> former = former(period, told);
        return new Dashboard(
                filter,
                view(facts, counted, filter, states),
                frozen.isPresent(),
                asOf(period),
                former.map(then -> view(then.facts(), Counted.of(then.frozen()), filter, states)),
                former.isPresent() ? Optional.empty() : told,
                objectives(frozen),
                states,
                reports.find(counted, filter, ViewPart.FEATURED, null, FEATURED).items());
    }

    /**
     * The reports behind a view, in the order of their folios.
     *
     * @param cursor of the slice before, null for the first
     * @param limit how many, at least 1; more than {@link Slice#MOST} is cut
     */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public Selection records(String period, ViewFilter filter, ViewPart part, @Nullable String cursor, int limit) {
        facts(period);
        Optional<Frozen> frozen = sealed.newest(period);
        Counted counted = counted(period, frozen);
        List<SummaryCell> cells = summaries.cells(counted, SummaryKeys.together(filter));
        return new Selection(
                frozen.isPresent(),
                asOf(period),
                cells.stream()
                        .mapToLong(part == ViewPart.AIMED ? SummaryCell::aimed : SummaryCell::reports)
                        .sum(),
                reports.find(counted, filter, part, cursor, Math.max(1, Math.min(limit, Slice.MOST))));
    }

    /** As they were called when the period was frozen, or else as they are called today. */
    private List<ObjectiveEntry> objectives(Optional<Frozen> frozen) {
        return frozen.map(frozenObjectives::of)
                .filter(named -> !named.isEmpty())
                .orElseGet(contents::objectives);
    }

    private Instant asOf(String period) {
        return sealed.seal(period).map(SealSheet::sealedAt).orElseGet(clock::now);
    }

    /** The view in every period that has begun, and in editions of which only totals are known. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public List<TrendPoint> trend(ViewFilter filter) {
        List<Held> held =
                contents.begun().stream().map(period -> held(period, filter)).toList();
        List<CitedTotals> told = filter.isEmpty() && !held.isEmpty()
                ? cited.formerOf(held.get(held.size() - 1).period().code())
                : List.of();
        return Trend.of(held, told, contents.names());
    }

    private Held held(String period, ViewFilter filter) {
        List<String> invited = contents.institutions(period).stream()
                .filter(one -> filter.group() == null || filter.group() == one.group())
                .map(InstitutionEntry::code)
                .toList();
        Optional<Frozen> frozen = sealed.newest(period);
        List<SummaryCell> cells = summaries.cells(counted(period, frozen), SummaryKeys.byInstitution(filter, invited));
        return new Held(
                facts(period),
                frozen.isPresent(),
                cells.stream().mapToLong(SummaryCell::reports).sum(),
                cells.stream().map(SummaryCell::name).collect(Collectors.toSet()));
    }

    private PeriodView view(PeriodFacts facts, Counted counted, ViewFilter filter, List<StateEntry> states) {
        List<InstitutionEntry> institutions = contents.institutions(facts.code());
        Map<String, InstitutionGroup> groups =
                institutions.stream().collect(Collectors.toMap(InstitutionEntry::code, InstitutionEntry::group));
        List<String> theirs = institutions.stream()
                .filter(one -> filter.group() == null || filter.group() == one.group())
                .map(InstitutionEntry::code)
                .toList();
        List<String> codes = states.stream().map(StateEntry::inegiCode).toList();
        ViewCounting counting = new ViewCounting(
                groups,
                summaries.cells(counted, SummaryKeys.byGroup(filter)),
                summaries.cells(counted, SummaryKeys.byInstitution(filter, theirs)),
                summaries.cells(counted, SummaryKeys.byTerritory(filter, codes)),
                summaries.cells(counted, SummaryKeys.byPopulation(filter)));
        ViewCounts counts = counting.counts();
        return new PeriodView(
                facts,
                institutions,
                filter.isEmpty() ? counts.byInstitution().keySet() : takingPart(counted, groups.keySet()),
                counts,
                summaries.measured(counted, SummaryKeys.together(filter)));
    }

    private Set<String> takingPart(Counted counted, Set<String> institutions) {
        SummaryKeys all = SummaryKeys.byInstitution(ViewFilter.all(), List.copyOf(institutions));
        return summaries.cells(counted, all).stream().map(SummaryCell::name).collect(Collectors.toSet());
    }

    /** Frozen data a view is compared with, and what their period says of itself. */
    private record Former(Frozen frozen, PeriodFacts facts) {}

    /** Empty when the period before is known by totals only, or not at all. */
    private Optional<Former> former(String period, Optional<CitedTotals> told) {
        return last(sealed.formerOf(period))
                .map(frozen -> new Former(frozen, facts(frozen.period())))
                .filter(former -> told.filter(totals ->
                                totals.coverageStart().isAfter(former.facts().coverageStart()))
                        .isEmpty());
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static Counted counted(String period, Optional<Frozen> frozen) {
        return frozen.map(Counted::of).orElseGet(() -> new Counted(period, 0));
    }

    private PeriodFacts facts(String period) {
        return contents.facts(period).orElseThrow(() -> new NotFound("period " + period));
    }
}
