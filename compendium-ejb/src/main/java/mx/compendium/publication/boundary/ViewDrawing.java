package mx.compendium.publication.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mx.compendium.identity.RoleNames;
import mx.compendium.publication.ChartForm;
import mx.compendium.publication.ChartSheet;
import mx.compendium.publication.gateway.Manuscript;
import mx.compendium.publication.gateway.SvgFile;
import mx.compendium.publication.model.Shape;
import mx.compendium.publication.model.ViewArt;
import mx.compendium.template.Palette;
import mx.compendium.template.boundary.TemplateReading;

/** Draws charts in the hand and the colours of the documents: what it is given, and nothing it would have to read. */
@Stateless
public class ViewDrawing {

    @Inject
    TemplateReading templates;

    @Inject
    ViewPress press;

    /**
     * A chart with its title and its caption as SVG.
     *
     * @param period whose template gives the colours
     */
    @RolesAllowed({
        RoleNames.FOCAL_POINT,
        RoleNames.INSTITUTION_HEAD,
        RoleNames.REVIEWER,
        RoleNames.ADMINISTRATOR,
        RoleNames.EXECUTIVE,
        RoleNames.AUDITOR
    })
    public String svg(String period, ChartSheet sheet) {
        return SvgFile.of(drawing(period, sheet));
    }

    /**
     * The same drawing as a picture (PNG).
     *
     * @throws mx.compendium.kernel.RulesBroken when the press is busy
     */
    @RolesAllowed({
        RoleNames.FOCAL_POINT,
        RoleNames.INSTITUTION_HEAD,
        RoleNames.REVIEWER,
        RoleNames.ADMINISTRATOR,
        RoleNames.EXECUTIVE,
        RoleNames.AUDITOR
    })
    public byte[] png(String period, ChartSheet sheet) {
        return press.set(Manuscript.of(drawing(period, sheet)));
    }

    /**
     * The map alone, for a page that says the rest.
     *
     * @param outlines address of the drawing of the entities, states.svg
     */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public String country(String period, ChartForm.Country country, String outlines) {
        return SvgFile.of(ViewArt.country(country, palette(period), outlines));
    }

    private Shape drawing(String period, ChartSheet sheet) {
        return ViewArt.of(sheet, palette(period));
    }

    private Palette palette(String period) {
        return templates.of(period).template().palette();
    }
}
