package mx.compendium.web.figures;

import java.util.List;
import java.util.Optional;
import mx.compendium.publication.ViewChart;
import mx.compendium.publication.ViewPage;
import mx.compendium.statistics.Dashboard;
import mx.compendium.statistics.PeriodFacts;
import mx.compendium.statistics.SealSheet;
import mx.compendium.web.text.Say;

/** Says a view as one printed page. */
final class ViewPaper {

    /** Signs of the filters in words that stand on the page; whatever is longer stands whole in its address. */
    private static final int FILTERS = 420;

    private final ShownView view;
    private final Dashboard dashboard;
    private final Say say;

    ViewPaper(ShownView view, Say say) {
        this.view = view;
        this.dashboard = view.dashboard();
        this.say = say;
    }

    /** @param seal of its period, empty while its data are provisional */
    ViewPage page(Optional<SealSheet> seal) {
        return new ViewPage(
                words(seal),
                facts().code(),
                former(),
                new ViewGlance(dashboard, view.address(), say)
                        .getFindings().stream()
                                .map(one -> new ViewPage.Headline(one.value(), one.label(), one.change()))
                                .toList(),
                new ViewPage.Charts(
                        section(ViewChart.OBJECTIVES, marks()),
                        section(ViewChart.GROUPS, ""),
                        section(ViewChart.TYPES, "")),
                section(ViewChart.STATES, say.of("figures.paper.country")),
                dashboard.states(),
                view.address().at(ViewAddress.DASHBOARD),
                dashboard.asOf());
    }

    private ViewPage.Words words(Optional<SealSheet> seal) {
        return new ViewPage.Words(
                say.of("figures.paper.language"),
                say.of("figures.dashboard.title", facts().code()),
                say.of("figures.paper.coverage", say.months(facts().coverageStart(), facts().coverageEnd())),
                state(),
                seal.map(sheet -> say.of("figures.paper.digest", sheet.sha256()))
                        .orElse(""),
                filters(),
                say.of("figures.paper.rule"),
                say.of("figures.paper.open"),
                facts().demonstration() ? say.of("frame.demonstration") : "",
                say.of("figures.chart.label"),
                say.of("figures.chart.change"));
    }

    private String state() {
        return dashboard.sealed()
                ? say.of("figures.list.sealed", say.moment(dashboard.asOf()))
                : say.of("figures.list.provisional", say.moment(dashboard.asOf()));
    }

    private String filters() {
        List<String> filters = view.filters();
        String all = filters.isEmpty() ? say.of("figures.paper.all") : String.join(" · ", filters);
        return all.length() <= FILTERS ? all : all.substring(0, FILTERS) + "…";
    }

    private String marks() {
        return former().isEmpty() ? "" : say.of("figures.paper.marks", facts().code(), former());
    }

    private String former() {
        return dashboard.former().map(then -> then.period().code()).orElse("");
    }

    private PeriodFacts facts() {
        return dashboard.now().period();
    }

    private ViewPage.Section section(ViewChart chart, String note) {
        return new ViewPage.Section(view.title(chart), note, view.bars(chart));
    }
}
