package mx.compendium.web.figures;

import java.util.function.Function;
import mx.compendium.publication.ViewBar;
import mx.compendium.publication.ViewChart;
import mx.compendium.web.text.Say;

/** The charts of a view as lists on a page, each row the way to its records. */
final class ViewRows {

    private static final int SEEN = 8;
    private static final int ALL = Integer.MAX_VALUE;

    private final ShownView view;
    private final DashboardWords words;

    ViewRows(ShownView view, Say say) {
        this.view = view;
        this.words = new DashboardWords(view.dashboard(), say);
    }

    ChartList of(ViewChart chart) {
        return switch (chart) {
            case OBJECTIVES -> summing(chart, "objective", ALL);
            case GROUPS -> summing(chart, "group", ALL);
            case TYPES -> summing(chart, "type", ALL);
            case INSTITUTIONS -> summing(chart, "institution", SEEN);
            case TERRITORIES -> each(chart, narrowed("territory"));
            case POPULATIONS -> each(chart, narrowed("population"));
            case STATES -> each(chart, this::government);
            case TIMELINESS -> each(chart, this::standing);
            case CROSSED, MEASURED -> throw new IllegalArgumentException(chart + " has no bars");
        };
    }

    private ChartList summing(ViewChart chart, String name, int seen) {
        return ChartList.of(ChartRows.of(view.bars(chart), words::share, narrowed(name)), seen);
    }

    private ChartList each(ViewChart chart, Function<ViewBar, String> address) {
        return ChartList.of(ChartRows.of(view.bars(chart), null, address), SEEN);
    }

    private Function<ViewBar, String> narrowed(String name) {
        return bar -> view.address().with(name, bar.key()).at(ViewAddress.SELECTION);
    }

    private String government(ViewBar bar) {
        return ViewBars.government(view.dashboard(), bar.key())
                .map(code -> view.address().with("institution", code).at(ViewAddress.SELECTION))
                .orElse("");
    }

    private String standing(ViewBar bar) {
        return "/app/period/missing.xhtml?period="
                + view.dashboard().now().period().code() + "&standing=" + bar.key();
    }
}
