package mx.compendium.publication.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import mx.compendium.action.DeliveryReceipt;
import mx.compendium.action.boundary.Delivering;
import mx.compendium.identity.RoleNames;
import mx.compendium.kernel.Installation;
import mx.compendium.kernel.NotFound;
import mx.compendium.period.boundary.PeriodAdministration;
import mx.compendium.publication.Letterhead;
import mx.compendium.publication.ReceiptFile;
import mx.compendium.publication.gateway.ReceiptPdf;
import mx.compendium.publication.model.Receipt;
import mx.compendium.template.EditionTemplate;
import mx.compendium.template.boundary.TemplateReading;

/** Prints the acuse of a delivery for who may read it. */
@Stateless
public class ReceiptPrinting {

    @Inject
    Delivering delivering;

    @Inject
    PeriodAdministration periods;

    @Inject
    TemplateReading templates;

    @Inject
    Installation installation;

    /**
     * The acuse as PDF.
     *
     * @throws NotFound when there is none, or it is another institution's
     */
    @RolesAllowed({
        RoleNames.FOCAL_POINT,
        RoleNames.INSTITUTION_HEAD,
        RoleNames.REVIEWER,
        RoleNames.ADMINISTRATOR,
        RoleNames.AUDITOR
    })
    public ReceiptFile print(UUID delivery) {
        DeliveryReceipt receipt = delivering.receipt(delivery);
        byte[] bytes = new ReceiptPdf()
                .render(new Receipt(
                        receipt, letterhead(), demonstration(receipt.row().period())));
        return new ReceiptFile(receipt.row().folio() + ".pdf", bytes);
    }

    private Letterhead letterhead() {
        EditionTemplate template = templates.inForce().template();
        return new Letterhead(
                template.ministry(),
                template.unit(),
                template.compact(),
                installation.publicAddress(),
                template.palette());
    }

    private boolean demonstration(String period) {
        return periods.list().stream().anyMatch(row -> row.code().equals(period) && row.demonstration());
    }
}
