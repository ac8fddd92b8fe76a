package mx.compendium.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.compendium.claim.Supposition;

/**
 * Corrections that wait for another administrator.
 *
 * @param version the version of the edition they would make
 * @param requestedBy name of who asked
 * @param own whether that is who reads it, who may not agree
 */
public record ErratumRequest(
        UUID id,
        int version,
        String reason,
        String requestedBy,
        boolean own,
        Instant requestedAt,
        List<Supposition> corrections) {

    public ErratumRequest {
        corrections = List.copyOf(corrections);
    }
}
