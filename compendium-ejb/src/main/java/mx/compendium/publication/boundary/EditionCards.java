package mx.compendium.publication.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import mx.compendium.publication.EditionRow;
import mx.compendium.publication.gateway.SharedCard;
import mx.compendium.statistics.Figure;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.boundary.TemplateReading;

/** The picture by which others announce a published edition. */
@Stateless
public class EditionCards {

    @Inject
    PublishedEditions editions;

    @Inject
    TemplateReading templates;

    /**
     * As PNG, 1200 by 630.
     *
     * @throws mx.compendium.kernel.NotFound when the edition is not published
     */
    @PermitAll
    public byte[] png(String code) {
        EditionRow row = editions.edition(code);
        EditionTemplate template = templates.of(code).template();
        List<Long> counts = editions.figures(code).stream()
                .filter(figure -> figure.code().matches("reports\\.objective\\.[0-9]{2}"))
                .map(Figure::numerator)
                .toList();
        return SharedCard.png(template.ministry(), row.code(), row.title(), counts, template.palette());
    }
}
