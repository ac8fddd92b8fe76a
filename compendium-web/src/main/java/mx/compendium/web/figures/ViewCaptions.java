package mx.compendium.web.figures;

import mx.compendium.publication.ViewChart;
import mx.compendium.statistics.Dashboard;
import mx.compendium.web.text.Say;

/** What each chart of a view counts, by which rule, and as of when. */
final class ViewCaptions {

    private final Dashboard dashboard;
    private final Say say;

    ViewCaptions(Dashboard dashboard, Say say) {
        this.dashboard = dashboard;
        this.say = say;
    }

    String of(ViewChart chart) {
        return String.join(" ", counted(chart), source());
    }

    private String counted(ViewChart chart) {
        return switch (chart) {
            case OBJECTIVES -> say.of("figures.dashboard.objectives-caption");
            case GROUPS -> say.of("figures.dashboard.groups-caption");
            case TYPES -> say.of("figures.dashboard.types-caption");
            case CROSSED -> say.of("figures.dashboard.crossed-caption");
            case STATES -> say.of("figures.dashboard.states-caption");
            case TERRITORIES -> say.of("figures.dashboard.territories-caption");
            case POPULATIONS -> say.of("figures.dashboard.populations-caption");
            case MEASURED -> say.of("figures.dashboard.measured-caption");
            case TIMELINESS -> say.of("figures.dashboard.timeliness-caption");
            case INSTITUTIONS -> say.of("figures.dashboard.institutions-caption");
        };
    }

    /** As of when the data are. */
    String source() {
        return dashboard.sealed()
                ? say.of("figures.dashboard.source-sealed", say.shortMoment(dashboard.asOf()))
                : say.of("figures.dashboard.source", say.shortMoment(dashboard.asOf()));
    }
}
