package mx.compendium.publication.model;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import mx.compendium.action.DeliveryKind;
import mx.compendium.action.DeliveryReceipt;
import mx.compendium.action.DeliveryRow;
import mx.compendium.action.DeliveryTiming;
import mx.compendium.kernel.spanish.SpanishNumbers;
import mx.compendium.publication.Letterhead;

/** The acuse of a delivery as it is printed: every word of it, not its layout. */
public record Receipt(DeliveryReceipt delivery, Letterhead letterhead, boolean demonstration) {

    /** One line of the facts. */
    public record Fact(String head, String text) {}

    public String folio() {
        return row().folio();
    }

    public Instant signedAt() {
        return row().signedAt();
    }

    public String sha256() {
        return row().sha256();
    }

    public String title() {
        return nil() ? "Acuse de reporte en ceros" : "Acuse de entrega";
    }

    /** What was received, in one sentence. */
    public String sentence() {
        return nil()
                ? "La Unidad recibió la declaración de que la institución no tiene acciones que reportar en el periodo "
                        + row().period() + "."
                : "La Unidad recibió " + amount() + " de la institución para el periodo " + row().period() + ".";
    }

    public List<Fact> facts() {
        return Stream.of(
                        new Fact("Institución", row().institutionName()),
                        new Fact("Periodo de reporte", row().period()),
                        new Fact("Recibido", PrintedDates.moment(row().signedAt())),
                        new Fact("Situación", situation()),
                        new Fact("Firmó", row().signerName()),
                        new Fact("En representación de", row().onBehalfOf() == null ? "" : row().onBehalfOf()),
                        new Fact("Razón", row().nilReason() == null ? "" : row().nilReason()))
                .filter(fact -> !fact.text().isEmpty())
                .toList();
    }

    /** What the QR code opens: says whether this acuse was given, and when. */
    public String address() {
        return letterhead.publicBase() + "/receipts/" + URLEncoder.encode(folio(), StandardCharsets.UTF_8) + "?sha256="
                + sha256();
    }

    private DeliveryRow row() {
        return delivery.row();
    }

    private boolean nil() {
        return row().kind() == DeliveryKind.NIL;
    }

    private String amount() {
        return row().reports() == 1 ? "1\u00A0acción" : SpanishNumbers.whole(row().reports()) + "\u00A0acciones";
    }

    private String situation() {
        return nil() ? "Reporte en ceros" : situation(row().timing());
    }

    private static String situation(DeliveryTiming timing) {
        return switch (timing) {
            case ON_TIME -> "En tiempo";
            case WITH_EXTENSION -> "Con prórroga";
            case LATE -> "Extemporánea";
            case CORRECTION -> "Corrección de acciones devueltas";
        };
    }
}
