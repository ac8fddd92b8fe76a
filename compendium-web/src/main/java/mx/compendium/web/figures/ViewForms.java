package mx.compendium.web.figures;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.publication.ChartForm;
import mx.compendium.publication.ViewBar;
import mx.compendium.publication.ViewChart;
import mx.compendium.statistics.Dashboard;
import mx.compendium.statistics.MeasuredSum;
import mx.compendium.statistics.ObjectiveEntry;
import mx.compendium.web.text.Say;

/** What the charts of a view are drawn as, from the rows that stand on the page. */
final class ViewForms {

    private final Dashboard dashboard;
    private final ViewStandings standings;
    private final Say say;
    private final Map<ViewChart, List<ViewBar>> bars = new EnumMap<>(ViewChart.class);

    ViewForms(Dashboard dashboard, ViewStandings standings, Say say) {
        this.dashboard = dashboard;
        this.standings = standings;
        this.say = say;
    }

    ChartForm of(ViewChart chart) {
        return switch (chart) {
            case STATES -> new ChartForm.Country(bars(chart), dashboard.states());
            case CROSSED -> grid();
            case MEASURED -> parts();
            case OBJECTIVES, GROUPS, TYPES, TERRITORIES, POPULATIONS, INSTITUTIONS, TIMELINESS ->
                new ChartForm.Bars(bars(chart), period(), former());
        };
    }

    List<ViewBar> bars(ViewChart chart) {
        return bars.computeIfAbsent(chart, this::read);
    }

    private List<ViewBar> read(ViewChart chart) {
        return chart == ViewChart.TIMELINESS ? standings.bars() : new ViewBars(dashboard, say).of(chart);
    }

    String period() {
        return dashboard.now().period().code();
    }

    /** Empty without one. */
    String former() {
        return dashboard.former().map(view -> view.period().code()).orElse("");
    }

    /** Each group, then their sum. */
    ChartForm.Grid grid() {
        Stream<String> groups = Arrays.stream(InstitutionGroup.values()).map(InstitutionGroup::name);
        return new ChartForm.Grid(
                Stream.concat(groups, Stream.of(say.of("figures.dashboard.sum")))
                        .toList(),
                dashboard.objectives().stream().map(this::line).toList());
    }

    private ChartForm.Line line(ObjectiveEntry objective) {
        Map<InstitutionGroup, Map<Integer, Long>> crossed =
                dashboard.now().counts().byGroupAndObjective();
        List<Long> counts = Arrays.stream(InstitutionGroup.values())
                .map(group -> crossed.getOrDefault(group, Map.of()).getOrDefault(objective.number(), 0L))
                .toList();
        long sum = counts.stream().mapToLong(Long::longValue).sum();
        return new ChartForm.Line(
                objective.number() + ". " + say.either(objective.shortName(), objective.shortNameEn()),
                Stream.concat(counts.stream(), Stream.of(sum)).toList());
    }

    private ChartForm.Parts parts() {
        return new ChartForm.Parts(
                MeasuredSums.names(say),
                MeasuredSums.of(dashboard).stream().map(this::divided).toList());
    }

    private ChartForm.Divided divided(MeasuredSum sum) {
        return new ChartForm.Divided(
                sum.unit() + ", " + MeasuredSums.reach(sum, say),
                sum.total(),
                MeasuredSums.PARTS.stream().map(part -> sum.parts().get(part)).toList());
    }
}
