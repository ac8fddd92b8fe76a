package mx.compendium.publication.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.Installation;
import mx.compendium.publication.Letterhead;
import mx.compendium.publication.ViewPage;
import mx.compendium.publication.gateway.Manuscript;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.boundary.TemplateReading;

/** Prints a view of a period as one page; nothing of it is kept. */
@Stateless
public class ViewPrinting {

    @Inject
    TemplateReading templates;

    @Inject
    Installation installation;

    @Inject
    ViewPress press;

    /**
     * The page as PDF: the same view of the same data gives the same bytes.
     *
     * @throws mx.compendium.kernel.RulesBroken when the press is busy
     */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.EXECUTIVE, RoleNames.AUDITOR})
    public byte[] pdf(ViewPage page) {
        return press.set(Manuscript.of(page, letterhead(page.period())));
    }

    private Letterhead letterhead(String period) {
        EditionTemplate template = templates.of(period).template();
        return new Letterhead(
                template.ministry(),
                template.unit(),
                template.compact(),
                installation.publicAddress(),
                template.palette());
    }
}
