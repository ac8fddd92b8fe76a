package mx.compendium.web.api;

import mx.compendium.action.DeliveryRow;
import org.jspecify.annotations.Nullable;

/** One delivery; {@code onBehalfOf} names the head who had delegated the signature. */
public record DeliveryBody(
        String id,
        String folio,
        String period,
        String institution,
        String kind,
        String timing,
        String signedAt,
        String signedBy,
        @Nullable String onBehalfOf,
        @Nullable String reason,
        int reports,
        String sha256) {

    static DeliveryBody of(DeliveryRow row) {
        return new DeliveryBody(
                row.id().toString(),
                row.folio(),
                row.period(),
                row.institution(),
                row.kind().name(),
                row.timing().name(),
                row.signedAt().toString(),
                row.signerName(),
                row.onBehalfOf(),
                row.nilReason(),
                row.reports(),
                row.sha256());
    }
}
