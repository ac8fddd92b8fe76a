package mx.compendium.publication.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import mx.compendium.audit.boundary.Audited;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.RulesBroken;
import mx.compendium.kernel.Violation;
import mx.compendium.publication.DocumentFormat;
import mx.compendium.publication.gateway.ChildTypesetting;
import mx.compendium.publication.gateway.Manuscript;
import mx.compendium.template.NarrativeDocument;
import mx.compendium.template.boundary.TemplateReading;

/** Shows the pages a document of a sealed period would have in a version of the templates; nothing of it is kept. */
@Stateless
public class PreviewPrinting {

    /** Laying out costs a processor for seconds: one at a time, beside the press. */
    private static final Semaphore ONE = new Semaphore(1);

    @Inject
    EditionManuscripts manuscripts;

    @Inject
    DocumentOrders orders;

    @Inject
    TemplateReading templates;

    @Inject
    ChildTypesetting typesetting;

    /**
     * The document as PDF, in today's words.
     *
     * @param template number of the version, 0 for what comes with the installation
     * @throws mx.compendium.kernel.NotFound when there is no such version, or the period is not sealed
     * @throws RulesBroken when somebody else looks at one just now
     */
    @RolesAllowed({RoleNames.REVIEWER, RoleNames.ADMINISTRATOR, RoleNames.AUDITOR})
    @Audited(value = "template.preview", reading = true)
    public byte[] pdf(String period, NarrativeDocument document, int template) {
        return printed(manuscripts.of(
                document, period, orders.version(period), templates.version(template), DocumentFormat.PDF));
    }

    private byte[] printed(Manuscript manuscript) {
        if (!ONE.tryAcquire()) {
            throw new RulesBroken(Violation.of("template.preview-busy"));
        }
        try {
            return typesetting.set(manuscript, percent -> {});
        } finally {
            ONE.release();
        }
    }
}
