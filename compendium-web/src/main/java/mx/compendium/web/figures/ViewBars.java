package mx.compendium.web.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.compendium.action.PopulationGroup;
import mx.compendium.action.ReportType;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.publication.ViewBar;
import mx.compendium.publication.ViewChart;
import mx.compendium.statistics.Dashboard;
import mx.compendium.statistics.InstitutionEntry;
import mx.compendium.statistics.PeriodView;
import mx.compendium.statistics.StateEntry;
import mx.compendium.statistics.ViewCounts;
import mx.compendium.web.text.Say;

/** The rows of the charts of a view, in words of the reader's language. */
final class ViewBars {

    private final Dashboard dashboard;
    private final Say say;

    ViewBars(Dashboard dashboard, Say say) {
        this.dashboard = dashboard;
        this.say = say;
    }

    List<ViewBar> of(ViewChart chart) {
        return switch (chart) {
            case OBJECTIVES -> objectives();
            case GROUPS -> groups();
            case TYPES -> types();
            case STATES -> states();
            case TERRITORIES -> territories();
            case POPULATIONS -> populations();
            case INSTITUTIONS -> institutions();
            case CROSSED, MEASURED, TIMELINESS -> List.of();
        };
    }

    /** Always all 23, in their order. */
    private List<ViewBar> objectives() {
        return dashboard.objectives().stream()
                .map(one -> bar(
                        String.valueOf(one.number()),
                        one.number() + ". " + say.either(one.shortName(), one.shortNameEn()),
                        ViewCounts::byObjective,
                        one.number()))
                .toList();
    }

    private List<ViewBar> groups() {
        return Arrays.stream(InstitutionGroup.values())
                .map(one -> bar(one.name(), say.value(one), ViewCounts::byGroup, one))
                .toList();
    }

    private List<ViewBar> types() {
        return Arrays.stream(ReportType.values())
                .map(one -> bar(one.name(), say.value(one), ViewCounts::byType, one))
                .toList();
    }

    private List<ViewBar> populations() {
        return most(Arrays.stream(PopulationGroup.values())
                .map(one -> bar(one.name(), say.value(one), ViewCounts::byPopulation, one)));
    }

    private List<ViewBar> territories() {
        return most(dashboard.states().stream()
                .map(one -> bar(one.inegiCode(), one.name(), ViewCounts::byTerritory, one.inegiCode())));
    }

    /** Those that report something, the most first. */
    private List<ViewBar> institutions() {
        return most(dashboard.now().institutions().stream()
                .map(one -> bar(one.code(), one.name(), ViewCounts::byInstitution, one.code())));
    }

    /** State governments that take part, by the code of the state; whose government does not take part is left out. */
    private List<ViewBar> states() {
        Map<String, Long> now = dashboard.now().governments();
        Optional<Map<String, Long>> then = dashboard.former().map(PeriodView::governments);
        return dashboard.states().stream()
                .filter(state -> now.containsKey(state.inegiCode()))
                .map(state -> new ViewBar(
                        state.inegiCode(),
                        state.name(),
                        count(now, state.inegiCode()),
                        then.map(counts -> count(counts, state.inegiCode())).orElse(null)))
                .toList();
    }

    private static List<ViewBar> most(Stream<ViewBar> bars) {
        return bars.filter(bar -> bar.value() > 0)
                .sorted((one, other) -> Long.compare(other.value(), one.value()))
                .toList();
    }

    private <K> ViewBar bar(String key, String label, Function<ViewCounts, Map<K, Long>> counts, K of) {
        return new ViewBar(
                key,
                label,
                count(counts.apply(dashboard.now().counts()), of),
                dashboard
                        .former()
                        .map(then -> count(counts.apply(then.counts()), of))
                        .orElse(null));
    }

    private static <K> long count(Map<K, Long> counts, K key) {
        return Objects.requireNonNullElse(counts.get(key), 0L);
    }

    /** The institution that reports for a state. */
    static Optional<String> government(Dashboard dashboard, String inegiCode) {
        return dashboard.now().institutions().stream()
                .filter(one -> one.group() == InstitutionGroup.EF && inegiCode.equals(one.stateCode()))
                .map(InstitutionEntry::code)
                .findFirst();
    }

    static String nameOf(List<StateEntry> states, String inegiCode) {
        return states.stream()
                .filter(state -> state.inegiCode().equals(inegiCode))
                .map(StateEntry::name)
                .findFirst()
                .orElse(inegiCode);
    }
}
