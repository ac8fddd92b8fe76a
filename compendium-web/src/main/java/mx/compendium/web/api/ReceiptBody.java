package mx.compendium.web.api;

import java.util.List;
import mx.compendium.action.DeliveryReceipt;

/** What an institution keeps of a delivery: the delivery and each of its reports with its digest. */
public record ReceiptBody(DeliveryBody delivery, List<Item> items, String check) {

    /** A report as it was signed. */
    public record Item(String id, String folio, String name, String sha256) {}

    static ReceiptBody of(DeliveryReceipt receipt) {
        return new ReceiptBody(
                DeliveryBody.of(receipt.row()),
                receipt.items().stream()
                        .map(item -> new Item(item.report().toString(), item.folio(), item.name(), item.sha256()))
                        .toList(),
                "/receipts/" + receipt.row().folio() + "?sha256="
                        + receipt.row().sha256());
    }
}
