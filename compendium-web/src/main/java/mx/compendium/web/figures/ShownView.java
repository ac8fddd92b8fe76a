package mx.compendium.web.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.compendium.action.Standing;
import mx.compendium.publication.ChartForm;
import mx.compendium.publication.ChartSheet;
import mx.compendium.publication.ViewBar;
import mx.compendium.publication.ViewChart;
import mx.compendium.statistics.Dashboard;
import mx.compendium.web.text.Say;
import org.jspecify.annotations.Nullable;

/** A view with all that is said of it, wherever it is shown: on its page, on a screen for an audience, in a file. */
final class ShownView {

    private final Dashboard dashboard;
    private final ViewAddress address;
    private final List<String> filters;
    private final ViewForms forms;
    private final ViewTitles titles;
    private final Map<ViewChart, String> title = new EnumMap<>(ViewChart.class);
    private final ViewCaptions captions;
    private final Say say;

    /** @param filters in words */
    ShownView(
            Dashboard dashboard, ViewAddress address, List<String> filters, Map<String, Standing> standings, Say say) {
        this.dashboard = dashboard;
        this.address = address;
        this.filters = List.copyOf(filters);
        ViewStandings standing = new ViewStandings(dashboard, standings, say);
        this.forms = new ViewForms(dashboard, standing, say);
        this.titles = new ViewTitles(dashboard, forms, standing, say);
        this.captions = new ViewCaptions(dashboard, say);
        this.say = say;
    }

    Dashboard dashboard() {
        return dashboard;
    }

    ViewAddress address() {
        return address;
    }

    List<String> filters() {
        return filters;
    }

    List<ViewBar> bars(ViewChart chart) {
        return forms.bars(chart);
    }

    String title(ViewChart chart) {
        return title.computeIfAbsent(chart, titles::of);
    }

    String caption(ViewChart chart) {
        return captions.of(chart);
    }

    ChartForm.Grid grid() {
        return forms.grid();
    }

    String source() {
        return captions.source();
    }

    /** As it is taken away: the page around it is told too. */
    ChartSheet sheet(ViewChart chart) {
        String of = say.of("figures.dashboard.title", forms.period());
        String where = String.join(
                " · ", Stream.concat(Stream.of(of), filters.stream()).toList());
        return new ChartSheet(title(chart), where + ". " + caption(chart), forms.of(chart));
    }

    List<List<? extends @Nullable Object>> table(ViewChart chart) {
        return new ViewTable(dashboard, forms, say).of(chart);
    }
}
