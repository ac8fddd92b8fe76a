package mx.compendium.web.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.compendium.action.Standing;
import mx.compendium.catalogue.InstitutionGroup;
import mx.compendium.publication.ViewBar;
import mx.compendium.publication.ViewChart;
import mx.compendium.statistics.Dashboard;
import mx.compendium.statistics.MeasuredSum;
import mx.compendium.web.text.Say;

/** What each chart of a view shows, as a sentence; where two lead alike, or none does, only what it is about. */
final class ViewTitles {

    /** Where an objective and a group cross. */
    private record Crossing(InstitutionGroup group, int objective, long reports) {}

    private final Dashboard dashboard;
    private final DashboardWords words;
    private final ViewForms forms;
    private final ViewStandings standings;
    private final Say say;

    ViewTitles(Dashboard dashboard, ViewForms forms, ViewStandings standings, Say say) {
        this.dashboard = dashboard;
        this.words = new DashboardWords(dashboard, say);
        this.forms = forms;
        this.standings = standings;
        this.say = say;
    }

    String of(ViewChart chart) {
        return switch (chart) {
            case OBJECTIVES -> objectives();
            case GROUPS -> shared(chart, "figures.dashboard.groups");
            case TYPES -> shared(chart, "figures.dashboard.types");
            case CROSSED -> crossed();
            case STATES -> states();
            case TERRITORIES ->
                led(chart, bar -> most("figures.dashboard.territories-title", bar), "figures.dashboard.territories");
            case POPULATIONS ->
                led(chart, bar -> most("figures.dashboard.populations-title", bar), "figures.dashboard.populations");
            case MEASURED -> measured();
            case TIMELINESS -> timeliness();
            case INSTITUTIONS ->
                led(chart, bar -> most("figures.dashboard.institutions-title", bar), "figures.dashboard.institutions");
        };
    }

    private String led(ViewChart chart, Function<ViewBar, String> finding, String otherwise) {
        return leading(forms.bars(chart).stream(), ViewBar::value).map(finding).orElseGet(() -> say.of(otherwise));
    }

    /** The same of rows that sum to the whole; where one of them is the whole, that is no finding. */
    private String shared(ViewChart chart, String otherwise) {
        boolean divided =
                forms.bars(chart).stream().filter(bar -> bar.value() > 0).count() > 1;
        return divided ? led(chart, this::ofTheReports, otherwise) : say.of(otherwise);
    }

    /** The one with most; empty when two have as many, or none has any. */
    private static <T> Optional<T> leading(Stream<T> all, Function<T, Long> count) {
        List<T> two =
                all.sorted(Comparator.comparing(count).reversed()).limit(2).toList();
        boolean open = two.isEmpty()
                || count.apply(two.get(0)) == 0
                || (two.size() == 2 && count.apply(two.get(0)).equals(count.apply(two.get(1))));
        return open ? Optional.empty() : Optional.of(two.get(0));
    }

    private String ofTheReports(ViewBar bar) {
        return say.of("figures.dashboard.groups-title", bar.label(), words.share(bar.value()));
    }

    private String most(String key, ViewBar bar) {
        return say.of(key, bar.label(), bar.value());
    }

    private String objectives() {
        List<Integer> three = words.leading();
        return three.isEmpty()
                ? say.of("figures.dashboard.objectives")
                : say.of(
                        "figures.dashboard.objectives-title", words.listed(three), words.share(words.reportsOf(three)));
    }

    private String crossed() {
        Stream<Crossing> crossings = dashboard.now().counts().byGroupAndObjective().entrySet().stream()
                .flatMap(group -> group.getValue().entrySet().stream()
                        .map(one -> new Crossing(group.getKey(), one.getKey(), one.getValue())));
        return leading(crossings, Crossing::reports)
                .map(one -> say.of(
                        "figures.dashboard.crossed-title",
                        say.value(one.group()),
                        String.valueOf(one.objective()),
                        one.reports()))
                .orElseGet(() -> say.of("figures.dashboard.crossed"));
    }

    private String states() {
        long reporting = dashboard.now().governments().values().stream()
                .filter(reports -> reports > 0)
                .count();
        return dashboard.filter().isEmpty()
                ? say.of("figures.dashboard.states-title", reporting)
                : say.of("figures.dashboard.states-title-view", reporting);
    }

    /** Sums of different units are not compared: only how many there are is told. */
    private String measured() {
        List<MeasuredSum> sums = MeasuredSums.of(dashboard);
        return sums.isEmpty()
                ? say.of("figures.dashboard.measured")
                : say.of(
                        "figures.dashboard.measured-title",
                        sums.stream().mapToLong(MeasuredSum::measurements).sum(),
                        sums.size());
    }

    private String timeliness() {
        if (dashboard.now().period().source() != null || standings.invited() == 0) {
            return say.of("figures.dashboard.timeliness");
        }
        long unrecorded = standings.count(Standing.UNRECORDED);
        return unrecorded > 0
                ? say.of("figures.dashboard.timeliness-unrecorded", unrecorded, standings.invited())
                : say.of(
                        "figures.dashboard.timeliness-title",
                        standings.invited() - standings.count(Standing.MISSING),
                        standings.invited());
    }
}
