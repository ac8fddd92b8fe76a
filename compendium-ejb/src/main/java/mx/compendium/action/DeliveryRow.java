package mx.compendium.action;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One delivery of an institution.
 *
 * @param number counts the deliveries of the institution in the period, from 1
 * @param folio of the acuse
 * @param signerName who signed, as called then
 * @param onBehalfOf name of the head who had delegated the signature, null when the head signed
 * @param reports how many it brought; 0 for a nil report
 * @param sha256 over its folio, instant and the digests of its reports, in lower-case hexadecimal
 */
public record DeliveryRow(
        UUID id,
        String period,
        String institution,
        String institutionName,
        int number,
        String folio,
        DeliveryKind kind,
        Instant signedAt,
        String signerName,
        @Nullable String onBehalfOf,
        DeliveryTiming timing,
        int reports,
        @Nullable String nilReason,
        String sha256) {}
