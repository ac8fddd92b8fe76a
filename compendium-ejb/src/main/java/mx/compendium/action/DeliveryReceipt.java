package mx.compendium.action;

import java.util.List;
import java.util.UUID;

/** What the institution keeps of a delivery: the acuse, with every report and its digest. */
public record DeliveryReceipt(DeliveryRow row, List<Item> items) {

    public DeliveryReceipt {
        items = List.copyOf(items);
    }

    /**
     * A report as it was signed.
     *
     * @param sha256 over its texts in canonical form, in lower-case hexadecimal
     */
    public record Item(UUID report, String folio, String name, String sha256) {}
}
