package mx.compendium.publication.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import mx.compendium.identity.RoleNames;
import mx.compendium.publication.ViewBar;
import mx.compendium.publication.ViewChart;
import mx.compendium.publication.gateway.SvgFile;
import mx.compendium.publication.model.ViewArt;
import mx.compendium.statistics.Dashboard;
import mx.compendium.statistics.PeriodView;
import mx.compendium.template.Palette;
import mx.compendium.template.boundary.TemplateReading;

/** Draws the charts of a view in the hand and the colours of the documents. */
@Stateless
public class ViewDrawing {

    @Inject
    TemplateReading templates;

    /** As SVG: the map of the state governments, or bars of everything else. */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public String svg(Dashboard dashboard, ViewChart chart, List<ViewBar> bars) {
        String period = dashboard.now().period().code();
        Palette palette = templates.of(period).template().palette();
        if (chart == ViewChart.STATES) {
            return SvgFile.of(ViewArt.map(bars, dashboard.states(), palette));
        }
        String former = dashboard
                .former()
                .map(PeriodView::period)
                .map(facts -> facts.code())
                .orElse("");
        return SvgFile.of(ViewArt.bars(bars, period, former, palette));
    }
}
